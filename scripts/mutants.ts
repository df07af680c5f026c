// `npm run mutants -- PACKAGE_OR_PATH… [--at-least PERCENT] [--workers N] [--tests PATH]…
// [--list FILE]`: breaks the sources line by line in a copy of the project, runs the tests on each
// change, and lists the changes that none of them notices, in FILE too where it is given; those
// that no test can notice (mutants/judgements.json) with the reason. Exit code 1 when fewer are
// noticed than PERCENT (90) of all, 2 for a wrong call.
import type { MutantResult } from '@stryker-mutator/api/core'
import { Stryker } from '@stryker-mutator/core'
import {
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { parseArgs } from 'node:util'
import { copyProject } from './mutants/project-copy.ts'
import { judgementAmong, outdated, readJudgements, unanchored } from './mutants/judgements.ts'
import {
  scoreOf,
  scoresByFile,
  scoreText,
  survivorLines,
  survivorsAmong,
} from './mutants/report.ts'

/** What to break, and what must notice. */
interface Call {
  /** Sources, relative to the project. */
  readonly files: readonly string[]
  /** Folders or files of tests; of these only those run that run the broken line. */
  readonly tests: readonly string[]
  readonly atLeast: number
  readonly workers: number
  /** Absolute path of the file that the survivors go into as well. */
  readonly list: string | undefined
}

const root = join(import.meta.dirname, '..')
const DEFAULT_PERCENT = '90'
/** Modules that jest loads as ESM are never given back: a fresh process is the way to forget them. */
const RUNS_PER_PROCESS = 50

/** Reads the arguments. @throws Error that says what is wrong with them. */
function readCall(args: string[]): Call {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      'at-least': { type: 'string', default: DEFAULT_PERCENT },
      workers: { type: 'string', default: '1' },
      tests: { type: 'string', multiple: true },
      list: { type: 'string' },
    },
  })
  const files = positionals.flatMap(sourcesAt)
  if (positionals.length === 0) throw new Error('Say what to break: a package, a folder or a file.')
  return {
    files,
    tests: values.tests?.map(testsAt) ?? [...new Set(files.flatMap(testsOf))],
    atLeast: number(values['at-least'], 'at-least'),
    workers: number(values.workers, 'workers'),
    list: values.list === undefined ? undefined : resolve(values.list),
  }
}

/** A folder or file of tests as it was given: a misspelt one would notice nothing, silently. */
function testsAt(given: string): string {
  if (existsSync(join(root, given))) return given
  throw new Error(`There are no tests at "${given}".`)
}

function number(text: string, name: string): number {
  const value = Number(text)
  if (text.trim() === '' || !Number.isFinite(value) || value < 0)
    throw new Error(`--${name} takes a number, not "${text}".`)
  return value
}

/** The sources of a package (by its name), below a folder, or one file. Tests are no sources. */
function sourcesAt(given: string): string[] {
  const place = [join('packages', given, 'src'), given].find((one) =>
    statSync(join(root, one), { throwIfNoEntry: false }),
  )
  if (place === undefined) throw new Error(`There is no package and no path "${given}".`)
  const found = statSync(join(root, place)).isDirectory()
    ? globSync('**/*.ts', { cwd: join(root, place) }).map((file) => join(place, file))
    : [place]
  const sources = found
    .map((file) => relative(root, join(root, file)).split(sep).join('/'))
    .filter((file) => !/\.(test|generated|d)\.ts$|\/index\.ts$|\/(fixtures|testing)\//.test(file))
  if (sources.length === 0) throw new Error(`There is nothing to break at "${given}".`)
  return sources.sort()
}

const sourceOf = (file: string): string | undefined =>
  existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined

/** Tests that must notice too, beside those in the folder of the source. */
const OUTSIDE: readonly (readonly [below: string, tests: readonly string[]])[] = [
  ['packages/trust/src/verify', ['test/trust/attacks.test.ts']],
  ['packages/trust/src/sign', ['test/trust/attacks.test.ts']],
  ['packages/oci/src/http', ['packages/oci/src/registry.test.ts']],
]

/** The tests nearest to a source: of its folder, else of the one above it. */
function testsOf(file: string): string[] {
  let folder = dirname(file)
  while (folder.includes('/') && globSync('*.test.ts', { cwd: join(root, folder) }).length === 0)
    folder = dirname(folder)
  return [
    folder,
    ...OUTSIDE.flatMap(([below, tests]) => (file.startsWith(`${below}/`) ? tests : [])),
  ]
}

/**
 * What jest looks for besides its own configuration: the tests that may notice, and no others. Which
 * of them run a line, the first run finds out; that jest looks for them by imports would take longer
 * than the tests.
 */
const jestConfig = (tests: readonly string[]): object => ({
  roots: [...new Set(tests.map((path) => `<rootDir>/${isTest(path) ? dirname(path) : path}`))],
  testMatch: tests.map((path) => `<rootDir>/${isTest(path) ? path : `${path}/**/*.test.ts`}`),
})

const isTest = (path: string): boolean => path.endsWith('.test.ts')

/** Has Stryker break the files of a copy, in place: the copy is thrown away. */
function stryker({ files, tests, workers }: Call, copy: string): Stryker {
  return new Stryker({
    mutate: [...files],
    inPlace: true,
    tempDirName: join(copy, '.stryker'),
    plugins: [
      '@stryker-mutator/jest-runner',
      join(copy, 'scripts/mutants/file-by-file.mjs'),
      join(copy, 'scripts/mutants/message-texts.mjs'),
      join(copy, 'scripts/mutants/survivors-at-once.mjs'),
    ],
    ignorers: ['message-texts'],
    testRunner: 'jest-file-by-file',
    testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
    jest: {
      configFile: 'jest.config.mjs',
      config: {
        ...jestConfig(tests),
        testEnvironment: join(copy, 'scripts/mutants/first-failure.cjs'),
      },
      enableFindRelatedTests: false,
    },
    coverageAnalysis: 'perTest',
    concurrency: Math.max(1, workers),
    maxTestRunnerReuse: RUNS_PER_PROCESS,
    timeoutMS: 10_000,
    reporters: ['progress-append-only', 'survivors-at-once'],
    checkers: [],
    allowEmpty: true,
    // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- a const enum: it is not there at run time
    logLevel: 'warn',
  } as ConstructorParameters<typeof Stryker>[0])
}

/** What survived in the copy of these sources, what was said of it, and how much was noticed. */
function linesAbout(
  mutants: readonly MutantResult[],
  sources: ReadonlyMap<string, string>,
  copy: string,
): string[] {
  const nameOf = (file: string): string => relative(copy, file).split(sep).join('/')
  const survivors = survivorsAmong(mutants, nameOf, (file) => sources.get(nameOf(file)) ?? '')
  const judgements = readJudgements()
  const scores = [...scoresByFile(mutants, nameOf)]
  return [
    ...survivorLines(survivors, judgementAmong(judgements)),
    ...outdated(judgements, survivors, [...sources.keys()]),
    ...scores.map(([file, score]) => `${file}: ${scoreText(score)}`),
    `mutants: ${scoreText(scoreOf(mutants))}`,
  ]
}

async function main(): Promise<number> {
  const call = readCall(process.argv.slice(2))
  for (const line of unanchored(readJudgements(), sourceOf)) console.warn(line)
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'pakages-mutants-')))
  // Also when somebody stops it.
  process.once('exit', () => rmSync(copy, { recursive: true, force: true }))
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)
    process.once(signal, () => process.exit(code))
  try {
    copyProject(root, copy)
    process.chdir(copy)
    const sources = new Map(
      call.files.map((file) => [file, readFileSync(join(copy, file), 'utf8')]),
    )
    const mutants = await stryker(call, copy).runMutationTest()
    const { percent } = scoreOf(mutants)
    const list = linesAbout(mutants, sources, copy)
    console.log(list.join('\n'))
    if (call.list !== undefined) writeFileSync(call.list, `${list.join('\n')}\n`)
    if (percent >= call.atLeast) return 0
    console.log(`At least ${call.atLeast} % must be.`)
    return 1
  } finally {
    process.chdir(root)
  }
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 2
}
