// The environment of jest in which changes are tried: after the first test that failed, the others
// of its file are left out, and a test that hangs is given up long before jest would.
const { TestEnvironment } = require('jest-environment-node')

/** A busy machine may take so many times as long as in the first run, and so much more. */
const TIMES = 5
const MORE_MS = 5000

/** How long each test may take, in milliseconds, by its full name. */
const limits = new Map()

module.exports = class FirstFailure extends TestEnvironment {
  #failed = false

  /** @param {{ id: string, milliseconds: number }[]} tests What they took when nothing was broken. */
  static limit(tests) {
    for (const { id, milliseconds } of tests) limits.set(id, MORE_MS + TIMES * milliseconds)
  }

  handleTestEvent = ({ name, test }) => {
    if (name === 'test_start') {
      if (this.#failed) test.mode = 'skip'
      test.timeout = limits.get(fullName(test)) ?? test.timeout
    } else if (name === 'test_done' && test.errors.length > 0) this.#failed = true
  }
}

/** As Stryker calls a test. */
function fullName({ name, parent }) {
  return parent?.parent ? `${fullName(parent)} ${name}` : name
}
