import type { ConcreteDag, SpecHash } from '@pakages/model'
import type { Generation } from '../generations/generation-image.ts'

/** What stays in a registry: a generation that any of these names, and all that it needs. */
export interface KeepRules {
  /** How many of the newest generations. */
  readonly newest: number
  /** Generations that were recorded since, milliseconds since 1970. */
  readonly since: number
  /** Generations by their numbers. */
  readonly numbers: ReadonlySet<number>
  /** Whether the newest generation with a root of each name stays, however old it is. */
  readonly lastOfRoots: boolean
  /** Locks whose packages stay. */
  readonly locks: readonly ConcreteDag[]
  /** Versions that stay in all their builds, `name@version`: those that were reviewed. */
  readonly versions: ReadonlySet<string>
  /** Whether packages stay that no generation ever named: a push that is not over, or stock Spack. */
  readonly unnamed: boolean
}

/** A package that goes. */
export interface DoomedPackage {
  readonly hash: SpecHash
  readonly tag: string
  /** How long the longest chain of what it needs is. */
  readonly height: number
}

/** What stays and what goes. */
export interface PrunePlan {
  readonly kept: readonly Generation[]
  /** The oldest first. */
  readonly doomed: readonly Generation[]
  /** Hashes that something live needs. */
  readonly live: ReadonlySet<SpecHash>
  /** What goes, whatever needs another before it: a list that breaks off leaves whole packages. */
  readonly packages: readonly DoomedPackage[]
  /** Tags that no generation names, and that stay. */
  readonly unnamed: readonly string[]
  /** What something live names and the registry does not have. */
  readonly missing: readonly SpecHash[]
}

/**
 * Decides what of a registry goes: packages that nothing live needs, and the generations that alone
 * named them.
 * @param generations All of the registry.
 * @param tags The tags of its packages, by hash.
 */
export function planPrune(
  generations: readonly Generation[],
  tags: ReadonlyMap<SpecHash, string>,
  rules: KeepRules,
): PrunePlan {
  const kept = keptGenerations(generations, rules)
  const doomed = generations
    .filter((one) => !kept.has(one))
    .toSorted((one, other) => one.record.number - other.record.number)
  const dags = [...generations.map(({ dag }) => dag), ...rules.locks]
  const live = new Set<SpecHash>()
  for (const { dag } of kept) for (const hash of dag.specs.keys()) live.add(hash)
  for (const dag of rules.locks) for (const hash of dag.specs.keys()) live.add(hash)
  for (const dag of dags) addVersions(dag, rules.versions, live)
  const known = new Set(dags.flatMap(({ specs }) => [...specs.keys()]))
  const unnamed = [...tags].filter(([hash]) => !known.has(hash))
  if (rules.unnamed) for (const [hash] of unnamed) live.add(hash)
  const heights = heightsIn(dags)
  return {
    kept: [...kept],
    doomed,
    live,
    packages: [...tags]
      .filter(([hash]) => !live.has(hash))
      // What nothing is known of is thought to need everything.
      .map(([hash, tag]) => ({ hash, tag, height: heights.get(hash) ?? Infinity }))
      .sort((one, other) => (one.height === other.height ? 0 : other.height - one.height)),
    unnamed: rules.unnamed ? unnamed.map(([, tag]) => tag) : [],
    missing: missingIn([...kept], tags),
  }
}

function keptGenerations(
  generations: readonly Generation[],
  { newest, since, numbers, lastOfRoots }: KeepRules,
): Set<Generation> {
  const sorted = generations.toSorted((one, other) => other.record.number - one.record.number)
  const kept = new Set(
    sorted.filter(
      ({ record }, at) =>
        at < newest || Date.parse(record.recorded) >= since || numbers.has(record.number),
    ),
  )
  if (!lastOfRoots) return kept
  const seen = new Set<string>()
  for (const one of sorted)
    for (const { name } of one.record.roots) {
      if (!seen.has(name)) kept.add(one)
      seen.add(name)
    }
  return kept
}

/** Adds what is of some versions, with all that it needs. */
function addVersions(
  { specs }: ConcreteDag,
  versions: ReadonlySet<string>,
  live: Set<SpecHash>,
): void {
  if (versions.size === 0) return
  const open = [...specs.values()].filter(({ name, version }) => versions.has(`${name}@${version}`))
  const seen = new Set(open.map(({ hash }) => hash))
  for (let spec = open.pop(); spec !== undefined; spec = open.pop()) {
    live.add(spec.hash)
    for (const { hash } of spec.dependencies) {
      const needed = specs.get(hash)
      if (needed === undefined || seen.has(hash)) continue
      seen.add(hash)
      open.push(needed)
    }
  }
}

/** How long the longest chain of dependencies below each package is. */
function heightsIn(dags: readonly ConcreteDag[]): Map<SpecHash, number> {
  const heights = new Map<SpecHash, number>()
  for (const dag of dags) for (const start of dag.specs.keys()) addHeights(start, dag, heights)
  return heights
}

/** Adds the heights of a package and all that it needs; a stack of our own, since DAGs are deep. */
function addHeights(start: SpecHash, { specs }: ConcreteDag, heights: Map<SpecHash, number>): void {
  const open: SpecHash[] = [start]
  for (let hash = open.at(-1); hash !== undefined; hash = open.at(-1)) {
    const needs = (specs.get(hash)?.dependencies ?? []).map((one) => one.hash)
    const unknown = needs.filter((one) => !heights.has(one) && specs.has(one))
    if (unknown.length > 0 && !heights.has(hash)) {
      open.push(...unknown)
      continue
    }
    if (!heights.has(hash))
      heights.set(hash, 1 + Math.max(-1, ...needs.map((one) => heights.get(one) ?? 0)))
    open.pop()
  }
}

/** Of what generations say that they pushed; what else their locks name was never there. */
const missingIn = (
  kept: readonly Generation[],
  tags: ReadonlyMap<SpecHash, string>,
): SpecHash[] => [
  ...new Set(
    kept.flatMap(({ record }) =>
      record.specs.map(({ hash }) => hash).filter((hash) => !tags.has(hash)),
    ),
  ),
]
