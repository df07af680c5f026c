import { describe, expect, test } from '@jest/globals'
import { concretizeRecipes, type FakeRecipe } from '@pakages/core/fakes'
import type { ConcreteDag, ConcreteSpec, SpecHash } from '@pakages/model'
import fc from 'fast-check'
import type { BuildCost } from './build-cost.ts'
import { planBuilds, type BuildPlan, type PlanLimits } from './plan-builds.ts'

const LIMITS: PlanLimits = { runners: 4, budget: 3600, setup: 45, stages: 6 }

const seconds =
  (of: Readonly<Record<string, number>>) =>
  ({ name }: ConcreteSpec): BuildCost => ({ seconds: of[name] ?? 60, from: 'this build' })

const lockOf = (recipes: readonly FakeRecipe[], ...roots: string[]): ConcreteDag =>
  concretizeRecipes(recipes, roots, 'x86_64_v3')

/** The names that each job builds, by stage. */
const names = (plan: BuildPlan): string[][][] =>
  plan.stages.map((jobs) => jobs.map(({ builds }) => builds.map(({ spec }) => spec.name)))

const wanted = (dag: ConcreteDag): Set<SpecHash> => new Set(dag.specs.keys())

describe('planBuilds', () => {
  test('one chain is one job, its packages in order', () => {
    const dag = lockOf(
      [
        { name: 'a' },
        { name: 'b', dependsOn: { link: ['a'] } },
        { name: 'c', dependsOn: { build: ['b'] } },
      ],
      'c',
    )
    const plan = planBuilds(dag, wanted(dag), seconds({}), LIMITS)
    expect(names(plan)).toEqual([[['a', 'b', 'c']]])
    expect(plan.seconds).toBe(45 + 180)
    expect(plan.atLeast).toBe(180)
  })

  test('what does not need one another is built side by side', () => {
    const dag = lockOf([{ name: 'a' }, { name: 'b' }, { name: 'c' }], 'a', 'b', 'c')
    const plan = planBuilds(dag, wanted(dag), seconds({ a: 100, b: 60, c: 30 }), {
      ...LIMITS,
      runners: 2,
    })
    expect(names(plan)).toEqual([[['a'], ['b', 'c']]])
    expect(plan.seconds).toBe(45 + 100)
  })

  test('a package names what it waits for of other jobs', () => {
    const dag = lockOf(
      [{ name: 'a' }, { name: 'b' }, { name: 'top', dependsOn: { link: ['a', 'b'] } }],
      'top',
    )
    const [stage] = planBuilds(dag, wanted(dag), seconds({}), LIMITS).stages
    const top = stage!.flatMap(({ builds }) => builds).find(({ spec }) => spec.name === 'top')!
    const elsewhere = stage!
      .filter(({ builds }) => !builds.some(({ spec }) => spec.name === 'top'))
      .flatMap(({ builds }) => builds.map(({ spec }) => spec.hash))
    expect(top.waitsFor).toEqual(elsewhere)
    expect(elsewhere).toHaveLength(1)
  })

  test('runners do not wait an hour for a compiler: what needs it is a stage of its own', () => {
    const many = Array.from({ length: 12 }, (_, at) => `lib${at}`)
    const dag = lockOf(
      [{ name: 'compiler' }, ...many.map((name) => ({ name, dependsOn: { build: ['compiler'] } }))],
      ...many,
    )
    const plan = planBuilds(dag, wanted(dag), seconds({ compiler: 3000 }), LIMITS)
    expect(names(plan)[0]).toEqual([['compiler']])
    expect(names(plan)[1]).toHaveLength(4)
    expect(plan.stages).toHaveLength(2)
  })

  test('a short wait is no stage of its own', () => {
    const many = Array.from({ length: 12 }, (_, at) => `lib${at}`)
    const dag = lockOf(
      [{ name: 'tool' }, ...many.map((name) => ({ name, dependsOn: { build: ['tool'] } }))],
      ...many,
    )
    const plan = planBuilds(dag, wanted(dag), seconds({ tool: 10 }), LIMITS)
    expect(plan.stages).toHaveLength(1)
  })

  test('a job that would go over its budget leaves the rest to the next stage, then to the next run', () => {
    const dag = lockOf(
      ['a', 'b', 'c'].map((name, at, all) => ({
        name,
        ...(at > 0 && { dependsOn: { link: [all[at - 1]!] } }),
      })),
      'c',
    )
    const plan = planBuilds(dag, wanted(dag), seconds({ a: 2000, b: 2000, c: 2000 }), {
      ...LIMITS,
      stages: 2,
    })
    expect(names(plan)).toEqual([[['a']], [['b']]])
    expect(plan.left.map(({ name }) => name)).toEqual(['c'])
  })

  test('a package that alone is over the budget is told, and tried all the same', () => {
    const dag = lockOf(
      [{ name: 'small' }, { name: 'huge', dependsOn: { link: ['small'] } }, { name: 'other' }],
      'huge',
      'other',
    )
    const plan = planBuilds(dag, wanted(dag), seconds({ huge: 9000 }), { ...LIMITS, runners: 1 })
    expect(plan.overBudget.map(({ name }) => name)).toEqual(['huge'])
    expect(names(plan).flat(2)).toContain('huge')
  })

  test('nothing to build is a plan without stages', () => {
    const dag = lockOf([{ name: 'a' }], 'a')
    expect(planBuilds(dag, new Set(), seconds({}), LIMITS)).toEqual({
      stages: [],
      left: [],
      overBudget: [],
      seconds: 0,
      atLeast: 0,
    })
  })

  test('the same lock in another order gives the same plan', () => {
    const recipes = Array.from({ length: 30 }, (_, at) => ({
      name: `p${at}`,
      ...(at > 2 && { dependsOn: { link: [`p${at % 3}`, `p${at - 1}`] } }),
    }))
    const dag = lockOf(recipes, 'p29', 'p17')
    const shuffled: ConcreteDag = { roots: dag.roots, specs: new Map([...dag.specs].reverse()) }
    expect(planBuilds(shuffled, wanted(shuffled), seconds({}), LIMITS)).toEqual(
      planBuilds(dag, wanted(dag), seconds({}), LIMITS),
    )
  })
})

/** A lock of up to 40 packages, each of which needs some of those before it, and what each takes. */
const problem = fc
  .array(
    fc.record({
      needs: fc.array(fc.nat(39), { maxLength: 4 }),
      cost: fc.integer({ min: 1, max: 4000 }),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((packages) => {
    const recipes = packages.map(({ needs }, at) => ({
      name: `p${at}`,
      dependsOn: {
        link: [...new Set(needs.filter((need) => need < at))].map((need) => `p${need}`),
      },
    }))
    const dag = lockOf(recipes, ...recipes.map(({ name }) => name))
    return { dag, costs: Object.fromEntries(packages.map(({ cost }, at) => [`p${at}`, cost])) }
  })
const limits = fc.record({
  runners: fc.integer({ min: 1, max: 9 }),
  budget: fc.integer({ min: 100, max: 9000 }),
  setup: fc.integer({ min: 0, max: 300 }),
  stages: fc.integer({ min: 1, max: 6 }),
})

describe('any plan', () => {
  test('builds each package once or leaves it, and nothing of which something is left', () => {
    fc.assert(
      fc.property(problem, limits, ({ dag, costs }, limit) => {
        const plan = planBuilds(dag, wanted(dag), seconds(costs), limit)
        const built = plan.stages.flat().flatMap(({ builds }) => builds.map(({ spec }) => spec))
        const all = [...built, ...plan.left].map(({ hash }) => hash)
        expect(all.toSorted()).toEqual([...dag.specs.keys()].toSorted())
        const left = new Set(plan.left.map(({ hash }) => hash))
        for (const { dependencies } of built)
          for (const { hash } of dependencies) expect(left).not.toContain(hash)
      }),
      { numRuns: 300 },
    )
  })

  test('can be run: following its lists, no job waits for one that waits for it', () => {
    fc.assert(
      fc.property(problem, limits, ({ dag, costs }, limit) => {
        const there = new Set<SpecHash>()
        for (const jobs of planBuilds(dag, wanted(dag), seconds(costs), limit).stages) {
          const lists = jobs.map(({ builds }) => [...builds])
          for (let moved = true; moved;) {
            moved = false
            for (const list of lists)
              while (list[0]?.spec.dependencies.every(({ hash }) => there.has(hash))) {
                there.add(list.shift()!.spec.hash)
                moved = true
              }
          }
          expect(lists.flat()).toEqual([])
        }
      }),
      { numRuns: 300 },
    )
  })

  test('keeps to its limits, but for a package that alone is over the budget', () => {
    fc.assert(
      fc.property(problem, limits, ({ dag, costs }, limit) => {
        const plan = planBuilds(dag, wanted(dag), seconds(costs), limit)
        expect(plan.stages.length).toBeLessThanOrEqual(limit.stages)
        for (const jobs of plan.stages) {
          expect(jobs.length).toBeLessThanOrEqual(limit.runners)
          for (const { seconds: taken, builds } of jobs)
            expect(
              taken <= limit.budget || builds.some(({ cost }) => cost.seconds > limit.budget),
            ).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })
})
