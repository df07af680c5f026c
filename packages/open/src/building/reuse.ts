import { rm } from 'node:fs/promises'
import type { InstallOutcome, Ports, Spack, WorkFolder } from '@pakages/core'
import { label, type ConcreteDag, type SpecHash } from '@pakages/model'
import { BuildCache } from '@pakages/oci'
import { refuseHostile } from './look-through.ts'
import { readySpecs } from '@pakages/plan'
import type { ProgressTeller } from './progress-teller.ts'
import type { TrustedCaches } from '../reuse/trusted-caches.ts'

/** Whether a package need not be built any more. */
export const isThere = (outcome: InstallOutcome | undefined): boolean =>
  outcome?.outcome === 'reused' || outcome?.outcome === 'present'

/** What can be reused, and by what. */
interface Reuse {
  readonly dag: ConcreteDag
  readonly needed: ReadonlySet<SpecHash>
  readonly caches: TrustedCaches
  /** What lies in the build cache folder already and was built by another run: which one. */
  readonly builtBefore?: ReadonlyMap<SpecHash, string>
  readonly spack: Spack
  readonly work: WorkFolder
  readonly installRoot: string
  readonly ports: Ports
  readonly progress: ProgressTeller
}

/**
 * Takes what trusted caches have, and installs what can be installed before anything is built. All
 * that Spack could take from the folder is looked through first, also what an earlier run left.
 */
export async function reuse(given: Reuse): Promise<Reused> {
  const { dag, needed, caches, builtBefore, ports } = given
  const there = new Set([...caches.has(dag), ...(builtBefore?.keys() ?? [])])
  const found = [...there].filter((hash) => needed.has(hash))
  if (found.length > 0)
    return ports.host.group(`Reuse ${found.length} of ${needed.size} packages`, () =>
      install(found, given),
    )
  await lookThrough(given, new Map())
  return { outcomes: new Map(), sources: new Map() }
}

/** What was reused. */
interface Reused {
  readonly outcomes: Map<SpecHash, InstallOutcome>
  /** The name of the cache that each came from. */
  readonly sources: Map<SpecHash, string>
}

async function install(found: readonly SpecHash[], given: Reuse): Promise<Reused> {
  const { dag, needed, caches, builtBefore = new Map(), spack, work, ports, progress } = given
  const elsewhere = found.filter((hash) => !builtBefore.has(hash))
  const fetched = await caches.fetch(elsewhere, dag, work.cache)
  const sources = new Map<SpecHash, string>([...builtBefore, ...fetched])
  for (const hash of await lookThrough(given, sources)) sources.delete(hash)
  const roots = readySpecs(dag, needed, new Set(sources.keys()))
  const outcomes =
    roots.length === 0
      ? []
      : await spack.installFromMirror({
          dag: { roots, specs: dag.specs },
          mirror: work.cache,
          onProgress: (step) => progress.tell(step),
        })
  const bad = outcomes.filter((outcome) => outcome.outcome === 'failed')
  for (const { hash, failure } of bad)
    ports.host.warning(
      `The binary of ${label(dag.specs.get(hash)!)} from ${sources.get(hash)} cannot be used, and is built: ${failure?.message ?? ''}`,
    )
  await withdraw(
    bad.map(({ hash }) => hash),
    work,
  )
  return {
    outcomes: new Map(outcomes.filter(isThere).map((outcome) => [outcome.hash, outcome])),
    sources,
  }
}

const lookThrough = (
  { dag, needed, work, installRoot, ports }: Reuse,
  sources: ReadonlyMap<SpecHash, string>,
): Promise<Set<SpecHash>> =>
  refuseHostile(
    { folder: work.cache, installRoot, dag, wanted: new Set([...needed, ...sources.keys()]) },
    (hash) => sources.get(hash) ?? work.cache,
    ports,
  )

/**
 * Takes binaries that cannot be used out of the folder, so that Spack builds them instead of trying
 * them again.
 */
async function withdraw(hashes: readonly SpecHash[], work: WorkFolder): Promise<void> {
  if (hashes.length === 0) return
  const { entries } = await BuildCache.open(work.cache)
  await Promise.all(
    hashes
      .flatMap((hash) => entries.get(hash) ?? [])
      .map((entry) => rm(entry.file, { force: true })),
  )
}
