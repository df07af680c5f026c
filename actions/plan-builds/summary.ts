import { code, counted, duration, markdownTable, type Presentation } from '@pakages/core'
import type { PlanJob, PlanRecord } from '@pakages/model'
import { changedLines } from './changes.ts'
import { handedOnLines, isHandedOn } from './handed-on.ts'
import { named } from './named.ts'
import { nextCommands } from './next-commands.ts'
import { planDiagram } from './plan-diagram.ts'
import type { PlanResult } from './step.ts'

type Outputs =
  | 'plan'
  | 'digest'
  | 'lock'
  | 'stages'
  | 'matrix'
  | 'jobs'
  | 'build'
  | 'handed-on'
  | 'cached'
  | 'left'
  | 'changed'
  | 'removed'

/** The rows of a table; what is more is counted. */
const MOST = 100

/** What the action shows of a plan. */
export function presentPlan(result: PlanResult): Presentation<Outputs> {
  const { work, record } = result
  const jobs = record.stages.flatMap((stage) => stage.jobs)
  return {
    outputs: {
      plan: work.plan,
      digest: result.digest,
      lock: work.lock,
      stages: JSON.stringify(record.stages.map((stage) => matrixOf(stage.jobs, record))),
      matrix: JSON.stringify(matrixOf(jobs, record)),
      jobs: String(jobs.length),
      build: String(packages(jobs) - handedOn(jobs)),
      'handed-on': String(handedOn(jobs)),
      cached: String(record.cached.length),
      left: String(record.left.length),
      changed: record.changes?.shared ? '*' : (record.changes?.touched ?? []).join(' '),
      removed: (record.changes?.removed ?? []).join(' '),
    },
    summary: summaryOf(result, jobs),
    json: record,
  }
}

/** What `strategy.matrix` takes. */
const matrixOf = (jobs: readonly PlanJob[], { target }: PlanRecord): object => ({
  include: jobs.map((job) => ({
    job: job.id,
    title: titleOf(job),
    packages: job.specs.length,
    minutes: Math.ceil(job.seconds / 60),
    ...(target && { target: target.name, runner: target.runner, container: target.container }),
  })),
})

/** The packages that take longest, as people find a job by: `llvm, cmake and 3 more`. */
function titleOf({ specs }: PlanJob): string {
  const longest = specs.toSorted((a, b) => b.seconds - a.seconds).slice(0, 2)
  const more = specs.length - longest.length
  return `${longest.map(({ name }) => name).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

const packages = (jobs: readonly PlanJob[]): number =>
  jobs.reduce((sum, { specs }) => sum + specs.length, 0)

/** How many of them are taken from a cache and handed on. */
const handedOn = (jobs: readonly PlanJob[]): number =>
  jobs.flatMap(({ specs }) => specs).filter(isHandedOn).length

function summaryOf(result: PlanResult, jobs: readonly PlanJob[]): string {
  const { lock, record } = result
  if (packages(jobs) + record.left.length === 0)
    return [headingOf(record), nothingToBuild(record), ...changedLines(record)].join('\n\n')
  return [
    headingOf(record),
    `${headlineOf(record, jobs)} About ${duration(record.seconds)} with ${counted(record.limits.runners, 'runner')} (nothing could be faster than ${duration(record.atLeast)}), ${guessed(jobs)}`,
    ...changedLines(record),
    ...told(record),
    ...handedOnLines(record),
    planDiagram(record, lock.dag),
    jobTable(jobs),
    nextCommands(result, record),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** What is built, what is only handed on, and what no job takes up. */
function headlineOf({ cached }: PlanRecord, jobs: readonly PlanJob[]): string {
  const taken = handedOn(jobs)
  const build = counted(packages(jobs) - taken, 'package')
  const work = taken > 0 ? `${build} to build and ${taken} to hand on` : `${build} to build`
  const rest = `${cached.length} ${taken > 0 ? 'there already' : 'in trusted caches'}`
  return `**${work} in ${counted(jobs.length, 'job')}**, ${rest}.`
}

const headingOf = ({ target }: PlanRecord): string =>
  target ? `### Plan for ${code(target.name)}` : '### Plan'

/** How well the plan knows what builds take. */
function guessed(jobs: readonly PlanJob[]): string {
  const all = jobs.flatMap(({ specs }) => specs).filter((one) => !isHandedOn(one))
  if (all.length === 0) return 'for what is fetched from caches.'
  const guesses = all.filter(({ from }) => from === 'its build system').length
  return guesses === 0
    ? 'by past builds.'
    : `where the time of ${guesses} of them is a guess by build system.`
}

function told({ left, overBudget, limits }: PlanRecord): string[] {
  return [
    ...(left.length > 0
      ? [
          `**${counted(left.length, 'package')} left for the next run** (${named(left)}): ${counted(limits.stages, 'stage')} of ${limits.budget / 60} minutes are too short for all.`,
        ]
      : []),
    ...(overBudget.length > 0
      ? [
          `**Longer than a job may take:** ${named(overBudget)}. Give a runner of your own and more \`minutes\`, or a recipe that builds less.`,
        ]
      : []),
  ]
}

function jobTable(jobs: readonly PlanJob[]): string {
  const rows = jobs
    .slice(0, MOST)
    .map((job) => [job.id, code(titleOf(job)), String(job.specs.length), duration(job.seconds)])
  const more = jobs.length - rows.length
  const does = handedOn(jobs) > 0 ? 'Builds or hands on' : 'Builds'
  return `${markdownTable(['Job', does, 'Packages', 'About'], rows)}${more > 0 ? `\n\nand ${counted(more, 'other job')}` : ''}`
}

const nothingToBuild = ({ cached, changes }: PlanRecord): string =>
  changes && changes.shared === undefined && changes.touched.length === 0
    ? `**Nothing to build:** no recipe changed since ${code(changes.base.slice(0, 10))} in a way that a hash would show.`
    : `**Nothing to build:** trusted caches have all ${counted(cached.length, 'package')} that are needed.`
