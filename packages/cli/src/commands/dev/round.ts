import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import {
  holdWorkFolder,
  type InstallOutcome,
  type Spack,
  type TestSelection,
  type WorkFolder,
} from '@pakages/core'
import { isExternal, type ConcreteDag, type ConcreteSpec, type SpecHash } from '@pakages/model'
import {
  isThere,
  ProgressTeller,
  reuse,
  tellFailures,
  type FailedPackage,
} from '@pakages/open/building'
import { developedLock, neededAfterJudging } from '@pakages/open/reuse'
import { neededSpecs } from '@pakages/plan'
import { installedHashes } from '@pakages/store'
import { openCaches } from './open-caches.ts'
import { requireRecipe, UnknownRecipe } from './require-recipe.ts'
import type { Workbench } from './workbench.ts'

/** What came of building once. */
export interface Round {
  readonly spec: ConcreteSpec
  /** What became of the package that is worked on. */
  readonly outcome: InstallOutcome['outcome']
  /** Where it is installed. */
  readonly prefix: string | undefined
  /** How many packages were taken from caches, and built, this time. */
  readonly reused: number
  readonly built: number
  readonly failures: readonly FailedPackage[]
  readonly seconds: number
  readonly work: WorkFolder
  /** A program that calls Spack as this round did. */
  readonly spack: string
  /** The folder of its environment. */
  readonly environment: string
  /** The recipes' repositories, as Spack has them. */
  readonly recipes: Spack['facts']['recipes']
}

/** Builds the package, with what it needs from caches where they have it. @throws UserError */
export async function buildOnce(bench: Workbench): Promise<Round> {
  const { workFolder } = bench.settings
  const isNew = !existsSync(workFolder)
  try {
    return await holdWorkFolder(workFolder, 'dev', bench.ports, (root) => buildIn(root, bench))
  } catch (error) {
    if (isNew && error instanceof UnknownRecipe)
      await rm(workFolder, { recursive: true, force: true })
    throw error
  }
}

async function buildIn(root: WorkFolder, bench: Workbench): Promise<Round> {
  const { settings, ports } = bench
  const started = ports.clock.now()
  const tests: TestSelection = bench.inputs.test ? 'root' : 'none'
  // Solutions with and without what tests need are kept side by side.
  const work = { ...root, ...(tests === 'root' && { solution: `${root.solution}.tests` }) }
  await rm(work.logs, { recursive: true, force: true })
  const spack = await ports.openSpack(settings)
  await requireRecipe(bench.name, spack.facts.recipes)
  const request = { specs: [bench.spec], environment: undefined, tests }
  const environment = await developedLock(request, { spack, work, ports })
  const { dag } = environment
  const [hash] = dag.roots
  const outcomes = await install({ ...bench, spack, work, tests }, environment)
  const failures = await tellFailures(dag, outcomes, work, ports.host)
  const own = outcomes.get(hash!)
  return {
    spec: dag.specs.get(hash!)!,
    outcome: own?.outcome ?? 'present',
    prefix: own && (await prefixOf(own, spack)),
    reused: count(outcomes, 'reused'),
    built: count(outcomes, 'built'),
    failures,
    seconds: (ports.clock.now() - started) / 1000,
    work,
    spack: spack.facts.wrapper,
    environment: environment.folder,
    recipes: spack.facts.recipes,
  }
}

const count = (
  outcomes: ReadonlyMap<SpecHash, InstallOutcome>,
  wanted: InstallOutcome['outcome'],
): number => [...outcomes.values()].filter(({ outcome }) => outcome === wanted).length

async function prefixOf(
  { hash, outcome }: InstallOutcome,
  spack: Spack,
): Promise<string | undefined> {
  if (outcome === 'failed' || outcome === 'skipped') return undefined
  return (await spack.prefixes([hash])).get(hash)
}

interface Installing extends Workbench {
  readonly spack: Spack
  readonly work: WorkFolder
  readonly tests: TestSelection
}

type Environment = Awaited<ReturnType<typeof developedLock>>

/** What is installed stays; of the rest caches give what they have, and Spack builds what is left. */
async function install(
  bench: Installing,
  environment: Environment,
): Promise<Map<SpecHash, InstallOutcome>> {
  const { spack, tests, settings, ports } = bench
  const { dag } = environment
  if (tests === 'root') await spack.uninstall(dag.roots)
  const installed = installedHashes(settings.installRoot)
  const there = new Set([...dag.specs.keys()].filter((hash) => installed.has(hash)))
  const reused = await fromCaches(bench, dag, there)
  const needed = neededSpecs(dag, new Set([...there, ...reused.keys()]), tests)
  const left = [...needed].filter((hash) => !there.has(hash) && !reused.has(hash))
  const progress = new ProgressTeller(dag, left.length, ports.host)
  const outcomes = await spack.install({
    environment,
    tests,
    failFast: false,
    concurrentPackages: 2,
    onProgress: (step) => progress.tell(step),
  })
  return new Map([
    ...outcomes.filter(({ hash }) => needed.has(hash)).map((one) => [one.hash, one] as const),
    ...reused,
  ])
}

/** The package itself is built, whoever has it. Caches are asked only when something is missing. */
async function fromCaches(
  bench: Installing,
  dag: ConcreteDag,
  there: ReadonlySet<SpecHash>,
): Promise<ReadonlyMap<SpecHash, InstallOutcome>> {
  const { spack, work, tests, settings, ports } = bench
  const below = neededSpecs(dag, there, tests)
  const missing = [...below].filter(
    (hash) => !there.has(hash) && !dag.roots.includes(hash) && !isExternal(dag.specs.get(hash)!),
  )
  if (missing.length === 0) return new Map()
  const caches = await openCaches(bench)
  caches.withhold([...dag.roots, ...there])
  const needed = await neededAfterJudging(dag, caches, tests, ports.host)
  const progress = new ProgressTeller(dag, needed.size, ports.host)
  const { installRoot } = settings
  const { outcomes } = await reuse({
    ...{ dag, needed, caches, spack, work, installRoot, ports, progress },
  })
  return new Map([...outcomes].filter(([, one]) => isThere(one)))
}
