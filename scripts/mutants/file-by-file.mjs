// A plug-in of Stryker: jest, one file of tests after the other, until one of them notices. Stryker's
// own runner starts every file for each change, though most of them hold no test that runs the
// broken line, and goes on when the first test has failed; here a change costs the files that can
// notice it, the quickest first, up to the one that does. Which test stands in which file, and how
// long it takes, is what the first run finds out; each process reads it from a file.
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin'
import { MutantRunStatus } from '@stryker-mutator/api/test-runner'
import { strykerPlugins as jestPlugins } from '@stryker-mutator/jest-runner'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import firstFailure from './first-failure.cjs'

/** @typedef {{ id: string, file: string, milliseconds: number }} KnownTest */

/** A runner that gives each change to another one, with a file of tests at a time. */
export class FileByFile {
  #jest
  #folder
  /** @type {string[] | undefined} The files of the run that is asked for; undefined for all. */
  #files
  /** @type {KnownTest[] | undefined} */
  #tests

  /**
   * @param jest Stryker's runner, with the adapter that starts jest.
   * @param {string} folder Where the processes of a run find what the first of them found out.
   */
  constructor(jest, folder) {
    this.#jest = jest
    this.#folder = folder
    const { jestTestAdapter } = jest
    jest.jestTestAdapter = {
      run: (settings) => jestTestAdapter.run({ ...settings, testFiles: this.#files }),
    }
  }

  capabilities() {
    return this.#jest.capabilities()
  }

  async init() {
    await this.#jest.init()
  }

  async dryRun(options) {
    const result = await this.#jest.dryRun(options)
    const tests = (result.tests ?? []).map(({ id, fileName, timeSpentMs }) => ({
      id,
      file: fileName,
      milliseconds: timeSpentMs,
    }))
    mkdirSync(this.#folder, { recursive: true })
    writeFileSync(this.#known, JSON.stringify(tests))
    return result
  }

  async mutantRun(options) {
    this.#tests ??= JSON.parse(readFileSync(this.#known, 'utf8'))
    firstFailure.limit(this.#tests)
    let count = 0
    for (const { file, ids } of filesFor(this.#tests, options.testFilter)) {
      this.#files = [file]
      const result = await this.#jest.mutantRun({ ...options, testFilter: ids })
      if (result.status !== MutantRunStatus.Survived) return result
      count += result.nrOfTests
    }
    return { status: MutantRunStatus.Survived, nrOfTests: count }
  }

  get #known() {
    return join(this.#folder, 'known-tests.json')
  }
}

/**
 * The files with tests that may notice, the quickest first, and which tests of each; all of them
 * where the broken line runs while a module is loaded.
 * @param {KnownTest[]} tests
 * @param {string[] | undefined} filter
 */
function filesFor(tests, filter) {
  const wanted = filter && new Set(filter)
  const files = Map.groupBy(
    tests.filter(({ id }) => wanted?.has(id) ?? true),
    ({ file }) => file,
  )
  const time = (file) => files.get(file).reduce((sum, { milliseconds }) => sum + milliseconds, 0)
  return [...files.keys()]
    .sort((a, b) => time(a) - time(b))
    .map((file) => ({ file, ids: filter && files.get(file).map(({ id }) => id) }))
}

const fileByFile = (injector, options) => {
  const [{ factory }] = jestPlugins
  return new FileByFile(injector.injectFunction(factory), options.tempDirName)
}
fileByFile.inject = tokens(commonTokens.injector, commonTokens.options)

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, 'jest-file-by-file', fileByFile),
]
