import {
  counted,
  type InstallOutcome,
  type Ports,
  type Spack,
  type SpackSettings,
  type WorkFolder,
} from '@pakages/core'
import type { ConcreteDag, SpecHash } from '@pakages/model'
import { isThere, ProgressTeller, reuse } from '@pakages/open/building'
import {
  arePublicCachesNamed,
  concretizeRequest,
  MOST_SOLVES,
  neededAfterJudging,
  OfferedPackages,
  solutionSources,
  TrustedCaches,
  type LockedRequest,
} from '@pakages/open/reuse'
import { takeBuilt } from './built-before.ts'
import type { BuildInputs } from './inputs.ts'

/** What a lock is made with. */
export interface LockAndReuse {
  readonly inputs: BuildInputs
  readonly settings: SpackSettings
  /** The names of the trusted caches. */
  readonly names: readonly string[]
  readonly spack: Spack
  readonly work: WorkFolder
}

/** A lock, and what caches gave of it. */
export interface LockedAndReused {
  readonly locked: LockedRequest
  readonly caches: TrustedCaches
  readonly needed: ReadonlySet<SpecHash>
  readonly progress: ProgressTeller
  readonly reused: ReadonlyMap<SpecHash, InstallOutcome>
  /** The name of the cache that each came from. */
  readonly sources: ReadonlyMap<SpecHash, string>
  /** What must be built. */
  readonly left: readonly SpecHash[]
}

/**
 * Concretizes, and takes all that caches give. What the solver took of a public cache is the package of
 * another recipe or compiler, which nobody can build here: where it turns out that it cannot be used,
 * is solved again without it.
 * @throws UserError when there is no solution, or a cache refuses us.
 */
export async function lockAndReuse(given: LockAndReuse, ports: Ports): Promise<LockedAndReused> {
  const { inputs, spack, work, settings, names } = given
  const { host } = ports
  const caches = await TrustedCaches.open(names, inputs, ports)
  const surroundings = { caches, spack, tests: inputs.tests, folder: work.root, host }
  const offers = OfferedPackages.of(surroundings)
  const sources = solutionSources(names, inputs, ports)
  for (let round = 1; ; round++) {
    const choosing = round <= MOST_SOLVES ? offers : undefined
    const around = { spack, work, ports, ...sources, offers: choosing }
    const locked = await concretizeRequest(inputs, around)
    await locked.recordFacts()
    const { dag, taken } = locked
    const needed = await neededAfterJudging(dag, caches, inputs.tests, host)
    const progress = new ProgressTeller(dag, needed.size, host)
    const installRoot = settings.installRoot
    const cached = caches.has(dag)
    const wanted = new Set([...needed].filter((hash) => !cached.has(hash)))
    const builtBefore = await takeBuilt({ inputs, dag, wanted, work }, ports)
    const { outcomes: reused, sources: from } = await reuse({
      ...{ dag, needed, caches, builtBefore, spack, work, installRoot, ports, progress },
    })
    const left = [...needed].filter((hash) => !isThere(reused.get(hash)))
    const lost = left.filter((hash) => taken.has(hash))
    if (lost.length === 0) {
      if (caches.published().length === 0) await hintAtSpacksCache(dag, left, inputs, ports)
      return { locked, caches, needed, progress, reused, sources: from, left }
    }
    host.info(`${counted(lost.length, 'package')} of public caches cannot be used: solving again`)
    offers?.refuse(lost)
  }
}

/** Says once how packages of Spack itself need not be built, where nobody decided on it. */
async function hintAtSpacksCache(
  { specs }: ConcreteDag,
  left: readonly SpecHash[],
  inputs: BuildInputs,
  ports: Ports,
): Promise<void> {
  const ofSpack = left.filter((hash) => specs.get(hash)!.namespace === 'builtin')
  if (ofSpack.length === 0 || (await arePublicCachesNamed(inputs, ports))) return
  const names = ofSpack.slice(0, 5).map((hash) => specs.get(hash)!.name)
  ports.host.info(
    `${counted(ofSpack.length, 'package')} of Spack's own recipes (${names.join(', ')}${ofSpack.length > 5 ? ', …' : ''}) will be built: "public-caches: spack" takes what the Spack project built and signed, "none" says no more of it`,
  )
}
