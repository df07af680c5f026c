import { planBuilds, type BuildPlan, type PlanLimits } from '@pakages/plan'
import type { ConcreteSpec } from '@pakages/model'
import {
  generatedProblem,
  randomNumbers,
  recordedProblem,
  varied,
  type PlanProblem,
} from './plan-problems.ts'
import { bound, byLevels, makespan } from './plan-simulation.ts'
import { median, row, type Row } from './table.ts'

const SETUP = 45
const SEEDS = [1, 2, 3, 4, 5]
/** What builds take beside what was thought: half of them are off by more than a quarter. */
const SPREAD = 0.4

const limits = (runners: number): PlanLimits => ({
  runners,
  budget: 5.5 * 3600,
  setup: SETUP,
  stages: 8,
})
const plan = ({ dag, costOf }: PlanProblem, runners: number): BuildPlan =>
  planBuilds(dag, new Set(dag.specs.keys()), costOf, limits(runners))

/**
 * Plans locks of 100 to 10,000 packages with the shape of the builtin repository, and follows the
 * plans in time, as they were thought and with builds that take other than that.
 */
export async function run(): Promise<Row[]> {
  return [
    ...[100, 1000, 10_000].map(planning),
    ...[20, 200].flatMap((runners) => [
      ...spans('1,000 specs', (seed) => generatedProblem(1000, seed), runners),
      ...spans('315 specs, recorded', () => recordedProblem(), runners),
    ]),
  ]
}

function planning(size: number): Row {
  const problem = generatedProblem(size, 1)
  const seconds = SEEDS.map(() => {
    const started = performance.now()
    plan(problem, 200)
    return (performance.now() - started) / 1000
  })
  return row({
    bench: 'plan',
    case: `plan ${size.toLocaleString('en')} specs`,
    unit: 's',
    ours: median(seconds),
    peer: '–',
    theirs: null,
    reason: `${problem.dag.specs.size} packages, 200 runners`,
  })
}

/** The time of plans beside the bound, one runner, and a job for each package by levels. */
function spans(name: string, problemOf: (seed: number) => PlanProblem, runners: number): Row[] {
  const figures = SEEDS.map((seed) => figuresOf(problemOf(seed), seed, runners))
  const of = (figure: keyof Figures): number => median(figures.map((each) => each[figure]))
  const line = (suffix: string, ours: keyof Figures, peer: string, theirs: keyof Figures): Row =>
    row({
      bench: 'plan',
      case: `makespan of ${name}, ${runners} runners${suffix}`,
      unit: 's',
      ours: of(ours),
      peer,
      theirs: of(theirs),
    })
  return [
    line('', 'ours', 'bound: longest chain or work / runners', 'bound'),
    line(
      ', builds take other than thought',
      'oursVaried',
      'bound of what they took',
      'boundVaried',
    ),
    line(' beside levels', 'ours', 'a job for each package, by levels', 'levels'),
    line(' beside one runner', 'ours', 'one runner', 'single'),
  ]
}

interface Figures {
  readonly ours: number
  readonly bound: number
  readonly oursVaried: number
  readonly boundVaried: number
  readonly levels: number
  readonly single: number
}

function figuresOf(problem: PlanProblem, seed: number, runners: number): Figures {
  const planned = plan(problem, runners)
  if (planned.left.length > 0) throw new Error('The plan leaves something: its time says nothing.')
  const thought = (spec: ConcreteSpec): number => problem.costOf(spec).seconds
  const random = randomNumbers(1000 + seed)
  const factors = new Map(
    [...problem.dag.specs.keys()].map((hash) => [hash, varied(random, SPREAD)]),
  )
  const real = (spec: ConcreteSpec): number => thought(spec) * factors.get(spec.hash)!
  return {
    ours: makespan(planned, thought, SETUP),
    bound: bound(problem, thought, runners),
    oursVaried: makespan(planned, real, SETUP),
    boundVaried: bound(problem, real, runners),
    levels: byLevels(problem, thought, runners, SETUP),
    single: SETUP + [...problem.dag.specs.values()].reduce((sum, spec) => sum + thought(spec), 0),
  }
}
