import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import type { BuildFailure, Host, InstallOutcome, Location, WorkFolder } from '@pakages/core'
import { label, type ConcreteDag, type ConcreteSpec, type SpecHash } from '@pakages/model'
import { lastLines } from '@pakages/spack'

/** A package that failed. */
export interface FailedPackage {
  readonly spec: ConcreteSpec
  readonly failure: BuildFailure
  /** The kept log, relative to the work folder. */
  readonly log: string
  /** Where it lies in the repository, relative to the workspace. */
  readonly at?: Location
}

/** Lines of a log that are shown. */
const SHOWN = 40

/**
 * Keeps the log of each package that failed, shows its end, and says at the right file and line
 * what was wrong and what to do, once for all that failed for one reason.
 */
export async function tellFailures(
  dag: ConcreteDag,
  outcomes: ReadonlyMap<SpecHash, InstallOutcome>,
  work: WorkFolder,
  host: Host,
): Promise<FailedPackage[]> {
  const failed = [...outcomes.values()].filter((outcome) => outcome.outcome === 'failed')
  const told: FailedPackage[] = []
  for (const { hash, failure = { message: 'Spack gives no reason.', text: '' } } of failed) {
    const spec = dag.specs.get(hash)!
    const log = await keepLog(spec, failure, work)
    const at = failure.at && locationIn(failure.at, host.workspace)
    told.push({ spec, failure, log: relative(work.root, log), ...(at && { at }) })
  }
  for (const alike of Map.groupBy(told, causeOf).values()) {
    for (const { spec, log } of alike) await showEnd(spec, join(work.root, log), host)
    host.error(annotation(alike), alike[0]!.at, alike[0]!.failure.advice?.id)
  }
  return told
}

const showEnd = (spec: ConcreteSpec, log: string, host: Host): Promise<void> =>
  host.group(`The end of the log of ${label(spec)}`, async () => {
    for (const line of lastLines(await readFile(log, 'utf8'), SHOWN)) host.info(line)
  })

/**
 * Failures with one cause, such as a network that is down, are one; what lies at a line of its own
 * is told there.
 */
const causeOf = ({ spec, failure: { advice }, at }: FailedPackage): string =>
  advice === undefined || at?.line !== undefined ? spec.hash : JSON.stringify(advice)

/** The tool's own first error, then what it means and what to do; of several what they share. */
function annotation([first, ...others]: readonly FailedPackage[]): string {
  const { spec, failure } = first!
  const { message, phase, advice } = failure
  if (others.length > 0 && advice)
    return [
      `${others.length + 1} packages failed: ${advice.cause}`,
      ...[first!, ...others]
        .slice(0, 20)
        .map((one) => `  ${label(one.spec)}: ${one.failure.message}`),
      ...(others.length >= 20 ? [`  and ${others.length - 19} more`] : []),
      advice.fix,
    ].join('\n')
  const where = phase === undefined ? '' : ` in ${phase}`
  const meaning =
    advice === undefined ? [] : [...(advice.cause === message ? [] : [advice.cause]), advice.fix]
  return [`${label(spec)} failed${where}: ${message}`, ...meaning].join('\n')
}

/** Copies the build log; where nothing was built, what Spack says is the log. */
async function keepLog(
  spec: ConcreteSpec,
  failure: BuildFailure,
  work: WorkFolder,
): Promise<string> {
  await mkdir(work.logs, { recursive: true })
  const file = join(
    work.logs,
    basename(`${spec.name}-${spec.version.replaceAll('/', '_')}-${spec.hash}.txt`),
  )
  if (failure.log !== undefined) await copyFile(failure.log, file)
  else await writeFile(file, `${failure.text}\n`)
  return file
}

/** Annotations name files from the workspace; what lies elsewhere keeps its whole path. */
function locationIn(
  { file, line, column }: NonNullable<BuildFailure['at']>,
  workspace: string,
): Location {
  const inside = relative(workspace, file)
  return {
    file: inside.startsWith('..') ? file : inside,
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
  }
}
