import {
  admits,
  comparePreference,
  compareVersions,
  isInfinity,
  isPrereleaseVersion,
  parseVersion,
  takesLowest,
  type Requirement,
  type VersionState,
} from '@pakages/model'

/** A requirement and where it stands. */
export interface StatedRequirement {
  readonly requirement: Requirement
  /** Completes "required by …": `pakages.json`, `beta@2.0`. */
  readonly origin: string
}

/** A version that could be chosen, as an index offers it. */
export interface OfferedVersion {
  readonly name: string
  readonly version: string
  readonly state: VersionState
  /** Why the policy refuses it, a sentence each; empty when it may be installed. */
  readonly refused: readonly string[]
  /** Whether what is known of vulnerabilities is among the reasons. */
  readonly vulnerable?: boolean
  /** What it requires of other packages. */
  readonly requires: readonly Requirement[]
}

/** What to choose from, and for whom. */
interface ResolveInput {
  /** The requirements of all consumers. */
  readonly requirements: readonly StatedRequirement[]
  /** Every known version of a package, in any order; undefined when the package is not known. */
  readonly offeredOf: (name: string) => readonly OfferedVersion[] | undefined
}

/** A version that was chosen, and for whom. */
export interface Chosen {
  readonly offered: OfferedVersion
  readonly requirements: readonly StatedRequirement[]
}

/** A package for which nothing fits. */
export interface Conflict {
  readonly name: string
  /** Every requirement of it that was in force. */
  readonly requirements: readonly StatedRequirement[]
  /**
   * The nearest versions, highest first, each with every reason why it is out. Empty when the
   * package is not known.
   */
  readonly nearest: readonly {
    readonly version: string
    readonly state: VersionState
    readonly reasons: readonly string[]
    readonly vulnerable?: boolean
  }[]
}

/** Versions for all requirements, in the order of the names; or where the search ended. */
export type Resolution =
  | { readonly kind: 'resolved'; readonly chosen: readonly Chosen[] }
  | { readonly kind: 'conflict'; readonly conflict: Conflict }
  /** So many combinations were tried in vain that the rest was given up. */
  | { readonly kind: 'too-hard'; readonly tried: number; readonly conflict: Conflict }

const MOST_STEPS = 20_000
const NEAREST = 5

/**
 * Chooses one version of every package that is required, directly or by what was chosen: the
 * highest that the policy allows and all requirements admit. When a choice makes another package
 * impossible, the next lower one is tried. Pure.
 */
export function resolve(input: ResolveInput): Resolution {
  const search = new Search(input.offeredOf)
  const chosen = search.from(input.requirements, new Map())
  if (chosen) return { kind: 'resolved', chosen: chosenFrom(chosen, input.requirements) }
  const conflict = search.conflict!
  return search.steps > MOST_STEPS
    ? { kind: 'too-hard', tried: search.steps, conflict }
    : { kind: 'conflict', conflict }
}

type Choice = ReadonlyMap<string, OfferedVersion>

class Search {
  steps = 0
  /**
   * The first dead end is the one that a person can make sense of: later ones come from choices
   * nobody would make.
   */
  conflict: Conflict | undefined
  readonly #offeredOf: ResolveInput['offeredOf']
  readonly #sorted = new Map<string, readonly OfferedVersion[]>()

  constructor(offeredOf: ResolveInput['offeredOf']) {
    this.#offeredOf = offeredOf
  }

  from(stated: readonly StatedRequirement[], chosen: Choice): Choice | undefined {
    const open = stated.find(({ requirement }) => !chosen.has(requirement.name))
    if (!open) return chosen
    const { name } = open.requirement
    const mine = stated.filter(({ requirement }) => requirement.name === name)
    const fitting = this.#offered(name).filter((offered) => objections(offered, mine).length === 0)
    if (fitting.length === 0) this.conflict ??= conflictAt(name, mine, this.#offered(name))
    const lowest = mine.some(({ requirement }) => takesLowest(requirement.range))
    for (const offered of lowest ? lowestFirst(fitting) : fitting) {
      if (++this.steps > MOST_STEPS) return undefined
      const found = this.#choose(offered, stated, chosen)
      if (found) return found
    }
    return undefined
  }

  #choose(
    offered: OfferedVersion,
    stated: readonly StatedRequirement[],
    chosen: Choice,
  ): Choice | undefined {
    const added = offered.requires.map((requirement): StatedRequirement => ({
      requirement,
      origin: `${offered.name}@${offered.version}`,
    }))
    const next = new Map(chosen).set(offered.name, offered)
    const all = [...stated, ...added]
    // What was chosen before must also be admitted by what this one requires.
    const broken = added.find(
      ({ requirement }) =>
        next.has(requirement.name) &&
        !admits(requirement, parseVersion(next.get(requirement.name)!.version)),
    )
    if (broken) {
      const { name } = broken.requirement
      this.conflict ??= conflictAt(
        name,
        all.filter(({ requirement }) => requirement.name === name),
        this.#offered(name),
      )
      return undefined
    }
    return this.from(all, next)
  }

  /** Highest first. */
  #offered(name: string): readonly OfferedVersion[] {
    const known = this.#sorted.get(name) ?? sorted(this.#offeredOf(name) ?? [])
    this.#sorted.set(name, known)
    return known
  }
}

/**
 * As Spack prefers versions: numbered ones before `develop`, final ones before pre-releases, then
 * the highest.
 */
const sorted = (versions: readonly OfferedVersion[]): OfferedVersion[] =>
  versions
    .map((offered) => ({ offered, version: parseVersion(offered.version) }))
    .sort((a, b) => comparePreference(b, a))
    .map(({ offered }) => offered)

/** The other way round, but still numbered ones before `develop` and final before pre-releases. */
const lowestFirst = (versions: readonly OfferedVersion[]): OfferedVersion[] =>
  versions
    .map((offered) => ({ offered, version: parseVersion(offered.version) }))
    .sort(
      ({ version: a }, { version: b }) =>
        Number(isInfinity(a)) - Number(isInfinity(b)) ||
        Number(isPrereleaseVersion(a)) - Number(isPrereleaseVersion(b)) ||
        compareVersions(a, b),
    )
    .map(({ offered }) => offered)

function objections(offered: OfferedVersion, stated: readonly StatedRequirement[]): string[] {
  const version = parseVersion(offered.version)
  const outside = stated
    .filter(({ requirement }) => !admits(requirement, version))
    .map(({ requirement, origin }) => `${origin} requires ${requirement.text}.`)
  return [...outside, ...offered.refused]
}

function conflictAt(
  name: string,
  requirements: readonly StatedRequirement[],
  versions: readonly OfferedVersion[],
): Conflict {
  const judged = versions.map((offered) => ({
    version: offered.version,
    state: offered.state,
    reasons: objections(offered, requirements),
    ...(offered.vulnerable === true && { vulnerable: true }),
  }))
  // The nearest are those with the fewest reasons against them; among these the highest.
  const nearest = judged.toSorted((a, b) => a.reasons.length - b.reasons.length).slice(0, NEAREST)
  return { name, requirements, nearest: judged.filter((one) => nearest.includes(one)) }
}

function chosenFrom(choice: Choice, requirements: readonly StatedRequirement[]): Chosen[] {
  const stated = [
    ...requirements,
    ...[...choice.values()].flatMap((offered) =>
      offered.requires.map((requirement) => ({
        requirement,
        origin: `${offered.name}@${offered.version}`,
      })),
    ),
  ]
  const names = [...choice.keys()].sort()
  return names.map((name) => ({
    offered: choice.get(name)!,
    requirements: stated.filter(({ requirement }) => requirement.name === name),
  }))
}
