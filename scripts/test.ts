// `npm test`: runs jest (further arguments go to it), lists what was skipped and why, and ends with
// one line of counts.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What we read of jest's `--json` report. */
interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  /** Files that could not even be loaded: no test of theirs was counted. */
  readonly numRuntimeErrorTestSuites: number
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly status: string
      readonly ancestorTitles: readonly string[]
    }[]
  }[]
}

const root = join(import.meta.dirname, '..')

/** Runs jest with this Node; its own report goes to the terminal, the counts to `file`. */
function runJest(args: readonly string[], file: string): number {
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning']
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js')
  const run = spawnSync(
    process.execPath,
    [...flags, jest, '--json', `--outputFile=${file}`, ...args],
    { cwd: root, stdio: ['inherit', 'ignore', 'inherit'] },
  )
  return run.status ?? 1
}

/**
 * The names of skipped groups, each with its reason as `describeWith` wrote it, and how many tests
 * it holds.
 */
function skippedGroups(report: Report): Map<string, number> {
  const groups = new Map<string, number>()
  for (const result of report.testResults.flatMap((file) => file.assertionResults)) {
    const title = result.ancestorTitles.find((name) => name.includes('[skipped: '))
    if (result.status === 'pending' && title !== undefined)
      groups.set(title, (groups.get(title) ?? 0) + 1)
  }
  return groups
}

/**
 * What ran workflows from start to end, and which of them: a line for each engine, as
 * `test/workflows/engine.ts` names the groups.
 */
function workflowLines(report: Report): string[] {
  const files = new Map<string, Set<string>>()
  for (const { status, ancestorTitles } of report.testResults.flatMap(
    (file) => file.assertionResults,
  )) {
    const [, name, engine] = /^(.*\.yml.*) by (act|the driver)$/.exec(ancestorTitles[0] ?? '') ?? []
    if (status !== 'passed' || name === undefined) continue
    const ran = files.get(engine!) ?? new Set()
    for (const [file] of name.matchAll(/[\w-]+\.yml/g)) files.set(engine!, ran.add(file))
  }
  return [...files].map(
    ([engine, names]) => `workflows by ${engine}: ${[...names].sort().join(', ')}`,
  )
}

/** jest itself did not run, or found no test for the arguments: that is no success. */
function noReport(): number {
  console.log('jest wrote no report, see above.')
  console.log('tests: 0 passed, 1 failed, 0 skipped')
  return 1
}

function main(): number {
  const folder = mkdtempSync(join(tmpdir(), 'pakages-test-'))
  try {
    const file = join(folder, 'report.json')
    const status = runJest(process.argv.slice(2), file)
    if (!existsSync(file)) return noReport()
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report
    const failed = report.numFailedTests + report.numRuntimeErrorTestSuites
    for (const [title, tests] of skippedGroups(report)) console.log(`skipped ${tests}: ${title}`)
    for (const line of workflowLines(report)) console.log(line)
    console.log(
      `tests: ${report.numPassedTests} passed, ${failed} failed, ${report.numPendingTests} skipped`,
    )
    return failed > 0 || status !== 0 ? 1 : 0
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

process.exitCode = main()
