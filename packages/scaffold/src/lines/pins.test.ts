import { expect, test } from '@jest/globals'
import { withNewerPins } from './pins.ts'

const A = 'a'.repeat(40)
const B = 'b'.repeat(40)

test.each([
  ['what a bot raised', `${A} # v1.9.0`, `${B} # v1.10.0`, `${B} # v1.10.0`],
  [
    'a commit, where the tag of the same version is offered',
    'v1.0.0',
    `${B} # v1.0.0`,
    `${B} # v1.0.0`,
  ],
])('keeps %s', (_, written, there, kept) => {
  const line = (pin: string): string => `    uses: syspack/pakages/doctor@${pin}\n`
  expect(withNewerPins(line(written), line(there))).toBe(line(kept))
})

test.each([
  ['what is older', `${A} # v1.0.0`, `${B} # v0.9.0`],
  ['another commit of the same version', `${A} # v1.0.0`, `${B} # v1.0.0`],
  ['a branch', `${A} # v1.0.0`, 'main'],
])('does not keep %s', (_, written, there) => {
  const line = (pin: string): string => `      - uses: actions/checkout@${pin}\n`
  expect(withNewerPins(line(written), line(there))).toBe(line(written))
})
