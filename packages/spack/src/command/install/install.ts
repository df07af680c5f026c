import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  UserError,
  type InstallOutcome,
  type InstallRequest,
  type ProcessResult,
} from '@pakages/core'
import { isExternal, type ConcreteSpec, type SpecHash } from '@pakages/model'
import { describeFailure, type FailureSources } from '../failures/describe-failure.ts'
import { InstallWatch } from './install-watch.ts'
import { readJUnit, type JUnitCase } from './junit.ts'
import { spackFailed, type SpackCommand } from '../spack-command.ts'
import { errorText } from '../spack-output.ts'

/** See `Spack.install`. */
export async function install(
  spack: SpackCommand,
  request: InstallRequest,
  sources: FailureSources,
): Promise<InstallOutcome[]> {
  const { environment, onProgress, only } = request
  const reports = await mkdtemp(join(tmpdir(), 'pakages-'))
  const report = join(reports, `${randomUUID()}.xml`)
  try {
    const watch = new InstallWatch(environment.dag, onProgress)
    // What dies because it is stopped has not failed.
    let failedBefore: ReadonlySet<SpecHash> | undefined
    request.until?.addEventListener('abort', () => (failedBefore = new Set(watch.failed)), {
      once: true,
    })
    const { exitCode, stderr } = await untilStopped(
      spack.run(['-e', environment.folder, ...installArguments(request, report)], {
        onLine: (line) => watch.read(line),
        until: request.until,
      }),
      request.until,
    )
    const cases = new Map(
      readJUnit(await readFile(report, 'utf8').catch(() => '<testsuites/>')).map((entry) => [
        entry.hash,
        entry,
      ]),
    )
    const wanted = only && new Set(only)
    const specs = [...environment.dag.specs.values()].filter(
      (spec) => !isExternal(spec) && (wanted?.has(spec.hash) ?? true),
    )
    const outcomes = specs
      .map((spec) => judge(spec, cases.get(spec.hash), watch, stderr))
      .map((one) => (isStopped(one, failedBefore) ? { ...one, outcome: 'skipped' as const } : one))
    // An error that belongs to no package, such as a lock that another process holds.
    if (exitCode !== 0 && !outcomes.some((outcome) => outcome.outcome === 'failed'))
      throw spackFailed('install', stderr)
    return await Promise.all(
      outcomes.map((outcome) =>
        withFailure(outcome, environment.dag.specs.get(outcome.hash)!, watch, sources),
      ),
    )
  } finally {
    await rm(reports, { recursive: true, force: true })
  }
}

const isStopped = (
  { hash, outcome }: Judged,
  failedBefore: ReadonlySet<SpecHash> | undefined,
): boolean => outcome === 'failed' && failedBefore?.has(hash) === false

/** An installation that was ended by its request has an outcome; one that the run ended has none. */
async function untilStopped(
  running: Promise<ProcessResult>,
  until: AbortSignal | undefined,
): Promise<Pick<ProcessResult, 'exitCode' | 'stderr'>> {
  try {
    return await running
  } catch (error) {
    if (until?.aborted && error === until.reason) return { exitCode: 0, stderr: '' }
    throw error
  }
}

function installArguments(
  { tests, failFast, concurrentPackages, only }: InstallRequest,
  report: string,
): string[] {
  if (!Number.isSafeInteger(concurrentPackages) || concurrentPackages < 1)
    throw new UserError(`"concurrent-packages" is ${concurrentPackages}.`, {
      id: 'input-malformed',
      fix: 'Give 1 or more.',
    })
  return [
    'install',
    '--only-concrete',
    '--log-format',
    'junit',
    '--log-file',
    report,
    '-p',
    String(concurrentPackages),
    ...(tests === 'none' ? [] : ['--test', tests]),
    ...(failFast ? ['--fail-fast'] : []),
    // What they need is there; without it Spack would build it.
    ...(only ? ['--only', 'package', ...only.map((hash) => `/${hash}`)] : []),
  ]
}

type Judged = Omit<InstallOutcome, 'failure'> & { readonly text?: string }

/**
 * JUnit says what failed and how long it took, the lines whether a binary was used; JUnit is
 * missing when Spack itself broke.
 */
function judge(
  spec: ConcreteSpec,
  report: JUnitCase | undefined,
  watch: InstallWatch,
  stderr: string,
): Judged {
  const { hash } = spec
  const seconds = report && report.seconds > 0 ? { seconds: report.seconds } : {}
  if (report?.result === 'failed' || (watch.failed.has(hash) && !watch.installed.has(hash)))
    return { hash, outcome: 'failed', ...seconds, text: report?.message ?? errorsOf(hash, stderr) }
  if (watch.installed.has(hash))
    return { hash, outcome: watch.extracted.has(hash) ? 'reused' : 'built', ...seconds }
  if (report?.result === 'skipped') return { hash, outcome: 'present' }
  return { hash, outcome: report?.result === 'passed' ? 'built' : 'skipped', ...seconds }
}

/** The block of stderr that is about one package. */
function errorsOf(hash: SpecHash, stderr: string): string {
  const blocks = stderr
    .split(/^(?===> )/m)
    .filter((block) => block.startsWith('==> Error:') && block.includes(hash))
  return errorText(blocks[0] ?? stderr)
}

async function withFailure(
  { text, ...outcome }: Judged,
  spec: ConcreteSpec,
  watch: InstallWatch,
  sources: FailureSources,
): Promise<InstallOutcome> {
  if (outcome.outcome !== 'failed') return outcome
  watch.fail(outcome.hash)
  return {
    ...outcome,
    failure: await describeFailure(spec, text ?? '', watch.phaseOf(spec), sources),
  }
}
