import {
  counted,
  type InstallOutcome,
  type Spack,
  type TestSelection,
  type WorkFolder,
} from '@pakages/core'
import { isExternal, type ConcreteDag, type SpecHash } from '@pakages/model'
import { isThere, ProgressTeller, reuse } from '@pakages/open/building'
import {
  arePublicCachesNamed,
  developedLock,
  MOST_SOLVES,
  neededAfterJudging,
  OfferedPackages,
  type ChosenEnvironment,
  type RootInputs,
  type TrustedCaches,
} from '@pakages/open/reuse'
import { neededSpecs } from '@pakages/plan'
import { installedHashes } from '@pakages/store'
import { openCaches } from './open-caches.ts'
import type { Workbench } from './workbench.ts'

/** What a round works with. */
export interface Installing extends Workbench {
  readonly spack: Spack
  readonly work: WorkFolder
  readonly tests: TestSelection
}

/** A solution, with what caches gave of it. */
export interface PreparedRound extends Pick<ChosenEnvironment, 'environment'> {
  readonly reused: ReadonlyMap<SpecHash, InstallOutcome>
  readonly needed: ReadonlySet<SpecHash>
  /** What must be built. */
  readonly left: readonly SpecHash[]
}

/**
 * Solves where that is needed. What is installed stays; of the rest caches give what they have. What
 * the solver took of a public cache, and is not to be had, nobody can build here: then it is solved
 * again without.
 * @throws UserError with the cause when there is no solution.
 */
export async function prepareRound(request: RootInputs, bench: Installing): Promise<PreparedRound> {
  const { spack, work, tests, settings, inputs, ports } = bench
  const refused: SpecHash[] = []
  const given = new Map<SpecHash, InstallOutcome>()
  const mayOffer = await arePublicCachesNamed(inputs, ports)
  for (let round = 1; ; round++) {
    let opened: Promise<TrustedCaches> | undefined
    const caches = (): Promise<TrustedCaches> => (opened ??= openCaches(bench))
    const offers = async (): Promise<OfferedPackages | undefined> => {
      if (!mayOffer || round > MOST_SOLVES) return undefined
      const around = { caches: await caches(), spack, tests, folder: work.root, host: ports.host }
      const offered = OfferedPackages.of(around)
      offered?.refuse(refused)
      return offered
    }
    const anew = round > 1
    const { environment, taken } = await developedLock(request, {
      ...{ spack, work, ports, offers, anew },
    })
    const { dag } = environment
    if (tests === 'root') await spack.uninstall(dag.roots)
    const installed = installedHashes(settings.installRoot)
    const there = new Set([...dag.specs.keys()].filter((hash) => installed.has(hash)))
    for (const [hash, one] of await fromCaches({ ...bench, caches }, dag, there))
      if (!given.has(hash)) given.set(hash, one)
    const reused = new Map([...given].filter(([hash]) => dag.specs.has(hash)))
    const needed = neededSpecs(dag, new Set([...there, ...reused.keys()]), tests)
    const left = [...needed].filter((hash) => !there.has(hash) && !reused.has(hash))
    const lost = left.filter((hash) => taken.has(hash))
    if (lost.length === 0) return { environment, reused, needed, left }
    ports.host.info(
      `${counted(lost.length, 'package')} of public caches cannot be used: solving again`,
    )
    refused.push(...lost)
  }
}

/** The package itself is built, whoever has it. Caches are asked only when something is missing. */
async function fromCaches(
  bench: Omit<Installing, 'caches'> & { readonly caches: () => Promise<TrustedCaches> },
  dag: ConcreteDag,
  there: ReadonlySet<SpecHash>,
): Promise<ReadonlyMap<SpecHash, InstallOutcome>> {
  const { spack, work, tests, settings, ports } = bench
  const below = neededSpecs(dag, there, tests)
  const missing = [...below].filter(
    (hash) => !there.has(hash) && !dag.roots.includes(hash) && !isExternal(dag.specs.get(hash)!),
  )
  if (missing.length === 0) return new Map()
  const caches = await bench.caches()
  caches.withhold([...dag.roots, ...there])
  const needed = await neededAfterJudging(dag, caches, tests, ports.host)
  const progress = new ProgressTeller(dag, needed.size, ports.host)
  const { installRoot } = settings
  const { outcomes } = await reuse({
    ...{ dag, needed, caches, spack, work, installRoot, ports, progress },
  })
  return new Map([...outcomes].filter(([, one]) => isThere(one)))
}
