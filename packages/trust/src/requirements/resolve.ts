import {
  admits,
  comparePreference,
  parseVersion,
  type Requirement,
  type VersionState,
} from '@pakages/model'

/** A requirement and where it stands. */
export interface StatedRequirement {
  readonly requirement: Requirement
  /** Completes "required by …": `pakages.json`, `beta@2.0`. */
  readonly origin: string
}

/** A version that could be chosen. */
export interface Candidate {
  readonly name: string
  readonly version: string
  readonly state: VersionState
  /** Why the policy refuses it, a sentence each; empty when it may be installed. */
  readonly refused: readonly string[]
  /** What it requires of other packages. */
  readonly requires: readonly Requirement[]
}

/** What to choose from, and for whom. */
export interface ResolveInput {
  /** The requirements of all consumers. */
  readonly requirements: readonly StatedRequirement[]
  /** Every known version of a package, in any order; undefined when the package is not known. */
  readonly candidatesOf: (name: string) => readonly Candidate[] | undefined
}

/** A version that was chosen, and for whom. */
export interface Chosen {
  readonly candidate: Candidate
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
  }[]
}

/** What came of it. `chosen` is in the order of the names. */
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
  const search = new Search(input.candidatesOf)
  const chosen = search.from(input.requirements, new Map())
  if (chosen) return { kind: 'resolved', chosen: chosenFrom(chosen, input.requirements) }
  const conflict = search.conflict!
  return search.steps > MOST_STEPS
    ? { kind: 'too-hard', tried: search.steps, conflict }
    : { kind: 'conflict', conflict }
}

type Choice = ReadonlyMap<string, Candidate>

class Search {
  steps = 0
  /**
   * The first dead end is the one that a person can make sense of: later ones come from choices
   * nobody would make.
   */
  conflict: Conflict | undefined
  readonly #candidatesOf: ResolveInput['candidatesOf']
  readonly #sorted = new Map<string, readonly Candidate[]>()

  constructor(candidatesOf: ResolveInput['candidatesOf']) {
    this.#candidatesOf = candidatesOf
  }

  from(stated: readonly StatedRequirement[], chosen: Choice): Choice | undefined {
    const open = stated.find(({ requirement }) => !chosen.has(requirement.name))
    if (!open) return chosen
    const { name } = open.requirement
    const mine = stated.filter(({ requirement }) => requirement.name === name)
    const fitting = this.#candidates(name).filter(
      (candidate) => reasonsAgainst(candidate, mine).length === 0,
    )
    if (fitting.length === 0) this.conflict ??= conflictAt(name, mine, this.#candidates(name))
    for (const candidate of fitting) {
      if (++this.steps > MOST_STEPS) return undefined
      const found = this.#choose(candidate, stated, chosen)
      if (found) return found
    }
    return undefined
  }

  #choose(
    candidate: Candidate,
    stated: readonly StatedRequirement[],
    chosen: Choice,
  ): Choice | undefined {
    const added = candidate.requires.map((requirement): StatedRequirement => ({
      requirement,
      origin: `${candidate.name}@${candidate.version}`,
    }))
    const next = new Map(chosen).set(candidate.name, candidate)
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
        this.#candidates(name),
      )
      return undefined
    }
    return this.from(all, next)
  }

  /** Highest first. */
  #candidates(name: string): readonly Candidate[] {
    const known = this.#sorted.get(name) ?? sorted(this.#candidatesOf(name) ?? [])
    this.#sorted.set(name, known)
    return known
  }
}

/**
 * As Spack prefers versions: numbered ones before `develop`, final ones before pre-releases, then
 * the highest.
 */
const sorted = (candidates: readonly Candidate[]): Candidate[] =>
  candidates
    .map((candidate) => ({ candidate, version: parseVersion(candidate.version) }))
    .sort((a, b) => comparePreference(b, a))
    .map(({ candidate }) => candidate)

function reasonsAgainst(candidate: Candidate, stated: readonly StatedRequirement[]): string[] {
  const version = parseVersion(candidate.version)
  const outside = stated
    .filter(({ requirement }) => !admits(requirement, version))
    .map(({ requirement, origin }) => `${origin} requires ${requirement.text}.`)
  return [...outside, ...candidate.refused]
}

function conflictAt(
  name: string,
  requirements: readonly StatedRequirement[],
  candidates: readonly Candidate[],
): Conflict {
  const judged = candidates.map((candidate) => ({
    version: candidate.version,
    state: candidate.state,
    reasons: reasonsAgainst(candidate, requirements),
  }))
  // The nearest are those with the fewest reasons against them; among these the highest.
  const nearest = judged.toSorted((a, b) => a.reasons.length - b.reasons.length).slice(0, NEAREST)
  return { name, requirements, nearest: judged.filter((one) => nearest.includes(one)) }
}

function chosenFrom(choice: Choice, requirements: readonly StatedRequirement[]): Chosen[] {
  const stated = [
    ...requirements,
    ...[...choice.values()].flatMap((candidate) =>
      candidate.requires.map((requirement) => ({
        requirement,
        origin: `${candidate.name}@${candidate.version}`,
      })),
    ),
  ]
  const names = [...choice.keys()].sort()
  return names.map((name) => ({
    candidate: choice.get(name)!,
    requirements: stated.filter(({ requirement }) => requirement.name === name),
  }))
}
