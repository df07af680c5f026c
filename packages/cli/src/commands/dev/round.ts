import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import {
  holdWorkFolder,
  type InstallOutcome,
  type Spack,
  type TestSelection,
  type WorkFolder,
} from '@pakages/core'
import type { ConcreteSpec, SpecHash } from '@pakages/model'
import { ProgressTeller, tellFailures, type FailedPackage } from '@pakages/open/building'
import { mayNeedForTests } from './needs-for-tests.ts'
import { prepareRound, type Installing, type PreparedRound } from './prepare-round.ts'
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
  await rm(root.logs, { recursive: true, force: true })
  const spack = await ports.openSpack(settings)
  const recipe = await requireRecipe(bench.name, spack.facts.recipes)
  const forTests = tests === 'root' && (await mayNeedForTests(recipe))
  // Solutions with and without what tests need are kept side by side.
  const work = { ...root, ...(forTests && { solution: `${root.solution}.tests` }) }
  const request = {
    specs: [bench.spec],
    environment: undefined,
    tests: forTests ? tests : ('none' as const),
  }
  const installing = { ...bench, spack, work, tests }
  const prepared = await prepareRound(request, installing)
  const { environment } = prepared
  const { dag } = environment
  const [hash] = dag.roots
  const outcomes = await install(prepared, installing)
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

/** Spack builds what is left. */
async function install(
  { environment, reused, needed, left }: PreparedRound,
  { spack, tests, ports }: Installing,
): Promise<Map<SpecHash, InstallOutcome>> {
  const { dag } = environment
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
