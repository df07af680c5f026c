import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BuildHistory, type BuildCost } from '@pakages/plan'
import type { ConcreteDag, ConcreteSpec, SpecHash } from '@pakages/model'

/** A DAG to plan, and what each package of it takes. */
export interface PlanProblem {
  readonly dag: ConcreteDag
  readonly costOf: (spec: ConcreteSpec) => BuildCost
}

/** A package as `bench/data/plan` has it: `NAME SYSTEM NEED…`, needs by their line from 0. */
interface Shape {
  readonly name: string
  readonly system: string
  readonly needs: readonly number[]
}

const shapes = (file: string): Shape[] =>
  readFileSync(join(import.meta.dirname, 'data', 'plan', file), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line, at) => {
      const [name, system, ...needs] = line.split(' ')
      return { name: name === '-' ? `p${at}` : name!, system: system!, needs: needs.map(Number) }
    })

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A factor around 1 as durations vary: log-normal, `spread` its standard deviation. */
export const varied = (random: () => number, spread: number): number =>
  Math.exp(spread * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()))

/** The lock of 315 packages that Spack 1.2 wrote for an environment of HPC and data analysis. */
export const recordedProblem = (): PlanProblem => problemOf(shapes('recorded.txt'), 1)

/**
 * About `size` packages of the builtin repository: packages by chance with all that they need
 * without a condition; above the size of the repository it is there twice, as two versions.
 */
export function generatedProblem(size: number, seed: number): PlanProblem {
  const all = shapes('builtin.txt')
  const random = randomNumbers(seed)
  const chosen = new Set<number>()
  const choose = (at: number): void => {
    if (chosen.has(at)) return
    for (const need of all[at]!.needs) choose(need)
    chosen.add(at)
  }
  while (chosen.size < Math.min(size, all.length)) choose(Math.floor(random() * all.length))
  const place = new Map([...chosen].map((at, to) => [at, to]))
  const once = [...chosen].map((at) => ({
    ...all[at]!,
    needs: all[at]!.needs.map((need) => place.get(need)!),
  }))
  const again = once.slice(0, Math.max(0, size - once.length)).map((shape) => ({
    ...shape,
    needs: shape.needs.map((need) => need + once.length),
  }))
  return problemOf([...once, ...again], seed)
}

function problemOf(packages: readonly Shape[], seed: number): PlanProblem {
  const random = randomNumbers(seed)
  const hash = (at: number): SpecHash => String(at).padStart(32, 'a') as SpecHash
  const specs = packages.map(({ name, system, needs }, at) =>
    specOf(name, system, hash(at), needs.map(hash)),
  )
  const guess = new BuildHistory().costOf
  const costs = new Map(
    specs.map((spec) => [
      spec.hash,
      { seconds: guess(spec).seconds * varied(random, 0.5), from: 'this build' as const },
    ]),
  )
  return {
    dag: { roots: [], specs: new Map(specs.map((spec) => [spec.hash, spec])) },
    costOf: ({ hash: of }) => costs.get(of)!,
  }
}

const specOf = (
  name: string,
  system: string,
  hash: SpecHash,
  needs: readonly SpecHash[],
): ConcreteSpec => ({
  name,
  version: '1.0',
  hash,
  arch: { platform: 'linux', platform_os: 'ubuntu24.04', target: 'x86_64_v3' },
  parameters: { build_system: system },
  dependencies: needs.map((to) => ({
    name: 'needed',
    hash: to,
    parameters: { deptypes: ['link'], virtuals: [] },
  })),
})
