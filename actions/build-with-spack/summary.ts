import { code, counted, duration, UserError, type Presentation } from '@pakages/core'
import type { BuildEntry } from '@pakages/model'
import type { BuildResult } from './build-result.ts'
import type { buildOutputs } from './declared-inputs.ts'
import { outcomeTable } from './outcome-table.ts'
import { isAtLimit, WAIT_FOR_LIMIT } from './planned/rate-limit.ts'

type Outputs = keyof typeof buildOutputs

/** What the action shows of a build. */
export function presentBuild(result: BuildResult): Presentation<Outputs> {
  const { work, report, failures } = result
  const of = (outcome: BuildEntry['outcome']): BuildEntry[] =>
    report.specs.filter((spec) => spec.outcome === outcome)
  const [reused, built, failed, skipped] = [of('reused'), of('built'), of('failed'), of('skipped')]
  const left = of('left')
  const needed = reused.length + built.length + failed.length + skipped.length + left.length
  const hitRate = needed === 0 ? 1 : reused.length / needed
  return {
    outputs: {
      cache: work.cache,
      lock: work.lock,
      report: work.buildReport,
      reused: String(reused.length),
      built: String(built.length),
      failed: String(failed.length),
      left: String(left.length),
      'may-publish': String(result.mayPublish),
      'hit-rate': hitRate.toFixed(3),
    },
    summary: summaryOf(
      result,
      { reused, built, failed, skipped, left, external: of('external'), unneeded: of('unneeded') },
      hitRate,
    ),
    json: {
      ...report,
      hitRate,
      failures: failures.map(({ spec, failure, log, at }) => ({
        spec: `${spec.name}@${spec.version}`,
        hash: spec.hash,
        message: failure.message,
        ...(failure.advice && { advice: failure.advice }),
        log,
        ...(at && { at }),
      })),
    },
    ...failureOf(result, { failed, skipped, left, built }, needed),
  }
}

/**
 * What the time was over for is no failure as long as something was built: the next run goes on from
 * there. A run that got nowhere is one, since the next one would get nowhere, too.
 */
function failureOf(
  result: BuildResult,
  { failed, skipped, left, built }: Pick<Groups, 'failed' | 'skipped' | 'left' | 'built'>,
  needed: number,
): { readonly failure?: UserError } {
  const [unstaged] = result.unstaged
  if (failed.length + skipped.length > 0)
    return { failure: buildFailed(result, failed, skipped, needed) }
  if (unstaged) return { failure: notStaged(unstaged, result) }
  if (left.length === 0 || built.length > 0) return {}
  return {
    failure: new UserError(
      `Nothing was built in ${counted(result.budget.minutes ?? 0, 'minute')}, and ${counted(left.length, 'package')} ${left.length === 1 ? 'is' : 'are'} left (${listed(left)}).`,
      {
        id: 'time-budget-used-up',
        fix: 'Give more minutes ("time-budget", at most 350 on runners of GitHub) or a larger runner.',
      },
    ),
  }
}

function notStaged(first: UserError, { unstaged, work }: BuildResult): UserError {
  const limited = unstaged.find(isAtLimit)
  const count = counted(unstaged.length, 'package')
  const kept = keptIn(work)
  return limited
    ? new UserError(
        `${count} could not be staged, since the registry is at its rate limit: ${limited.message}`,
        { id: 'registry-rate-limited', fix: `${WAIT_FOR_LIMIT} ${kept}` },
      )
    : new UserError(`${count} could not be staged: ${first.message}`, {
        id: first.id,
        fix: `${first.fix} ${kept}`,
      })
}

const keptIn = ({ unstaged }: BuildResult['work']): string =>
  `What was built is kept in ${unstaged}: give that folder to the next attempt with "kept", as build-stage.yml does, and it is not built again.`

/** What becomes of what was built, though not all was. */
function afterwards({ work, publishedBy, unstaged }: BuildResult): string {
  if (unstaged.length > 0)
    return `${counted(unstaged.length, 'package')} could not be staged: ${unstaged[0]!.message} ${keptIn(work)}`
  const always = 'with "if: ${{ !cancelled() }}"'
  return {
    push: `What was built is kept in ${work.cache}: a step "push" ${always} publishes it all the same, and it is not built again.`,
    promote: `What was built is staged: the job that promotes publishes it ${always}, as package-repository.yml has it, and it is not built again.`,
    nobody: 'What was built is not staged, since this run may not publish.',
  }[publishedBy]
}

function buildFailed(
  result: BuildResult,
  failed: readonly BuildEntry[],
  skipped: readonly BuildEntry[],
  needed: number,
): UserError {
  const names = failed
    .slice(0, 10)
    .map((spec) => `${spec.name}@${spec.version}`)
    .join(', ')
  if (failed.length === 0)
    return new UserError(
      `${skipped.length} of ${counted(needed, 'package')} could not be built (${listed(skipped)}): ${skipped[0]!.reason ?? 'they need what is missing'}.`,
      {
        id: 'build-dependency-missing',
        fix: `Mend what they wait for, or run the failed jobs again: what was finished is not built again.${result.unstaged.length > 0 ? ` ${afterwards(result)}` : ''}`,
      },
    )
  const also = skipped.length > 0 ? `, ${skipped.length} more could not be built because of it` : ''
  return new UserError(
    `${failed.length} of ${counted(needed, 'package')} failed (${names})${also}.`,
    {
      id: 'build-failed',
      fix: `The messages above say why; the whole logs are in ${result.work.logs}. ${afterwards(result)}`,
    },
  )
}

type Groups = Readonly<Record<BuildEntry['outcome'], readonly BuildEntry[]>>

function summaryOf(result: BuildResult, groups: Groups, hitRate: number): string {
  const { report } = result
  const { reused, built, failed, skipped, left, external, unneeded } = groups
  const counts = [
    `${reused.length} reused`,
    `${built.length} built`,
    ...(failed.length > 0 ? [`${failed.length} failed`] : []),
    ...(skipped.length > 0 ? [`${skipped.length} skipped`] : []),
    ...(left.length > 0 ? [`${left.length} left for the next run`] : []),
    `${external.length} from the system${external.length === 0 ? '' : ` (${listed(external)})`}`,
    ...(unneeded.length > 0 ? [`${unneeded.length} not needed`] : []),
  ]
  const recipes = report.recipes
    .map(({ namespace, commit }) => `${namespace}${commit ? ` ${code(commit.slice(0, 10))}` : ''}`)
    .join(', ')
  return [
    `### ${failed.length + skipped.length > 0 ? 'Build failed' : 'Build'}`,
    `**${counts.join(', ')}** in ${duration(report.seconds)}; ${(hitRate * 100).toFixed(0)} % of what was needed came from caches.`,
    outcomeTable(result),
    `Spack ${report.spack.version}${report.spack.commit ? ` ${code(report.spack.commit.slice(0, 10))}` : ''} on ${report.platform}; recipes: ${recipes}.`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** The first few, as `name@version`. */
const listed = (entries: readonly BuildEntry[]): string =>
  [
    ...entries.slice(0, 10).map(({ name, version }) => `${name}@${version}`),
    ...(entries.length > 10 ? ['…'] : []),
  ].join(', ')
