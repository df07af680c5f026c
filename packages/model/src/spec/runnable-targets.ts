import { TARGET_NEEDS, VENDORS } from './target-needs.ts'
import { TARGET_PARENTS } from './target-parents.ts'

/** A processor, as far as it decides what runs on it. */
export interface Processor {
  /** The generic target of its family: `x86_64`, `aarch64`. */
  readonly family: string
  /** The target that it is, where the system says so, as macOS does (`m2`). */
  readonly name?: string | undefined
  /** As Linux names it (`GenuineIntel`, `0x41`); undefined: not known. */
  readonly vendor?: string | undefined
  /** By the names of Linux; none where they are not known. */
  readonly flags: ReadonlySet<string>
}

/**
 * The targets whose binaries a processor runs, as archspec decides it. Of one that is not known,
 * the generic target of its family.
 */
export function runnableTargets({
  family,
  name = family,
  vendor,
  flags,
}: Processor): ReadonlySet<string> {
  const own = vendor === undefined ? undefined : VENDORS[vendor]
  const fits = Object.entries(TARGET_NEEDS).filter(
    ([target, [of]]) =>
      isRecognized(target, of, own) && hasAll(flags, [target, ...targetAncestors(target)], family),
  )
  const known = Object.hasOwn(TARGET_NEEDS, name) ? name : family
  const runs = [family, known, ...fits.map(([target]) => target)]
  return new Set(runs.flatMap((target) => [target, ...targetAncestors(target)]))
}

/** The levels of Arm have no flags of their own: only what is made from one shows that it is there. */
const isRecognized = (target: string, of: string, own: string | undefined): boolean =>
  of === '' ? !/^armv\d/.test(target) : of === own

const hasAll = (flags: ReadonlySet<string>, targets: readonly string[], family: string): boolean =>
  targets.includes(family) &&
  targets.every((target) => needsOf(target).every((flag) => flags.has(flag)))

const needsOf = (target: string): string[] =>
  TARGET_NEEDS[target]?.[1].split(' ').filter((flag) => flag !== '') ?? []

/** All that a target is made from, such as `x86_64_v2` and `x86_64` of `x86_64_v3`. */
export function targetAncestors(target: string): ReadonlySet<string> {
  const found = new Set<string>()
  const open = [target]
  for (let next = open.pop(); next !== undefined; next = open.pop())
    for (const parent of parentsOf(next)) {
      if (found.has(parent)) continue
      found.add(parent)
      open.push(parent)
    }
  return found
}

const parentsOf = (target: string): readonly string[] =>
  Object.hasOwn(TARGET_PARENTS, target) ? TARGET_PARENTS[target]!.split(' ') : []

/**
 * Which of two targets makes more of a processor that runs both: the one of the higher generic
 * level, then the one that is made from more others. Positive when it is the left one.
 */
export const compareTargets = (left: string, right: string): number =>
  levelsOf(left) - levelsOf(right) || targetAncestors(left).size - targetAncestors(right).size

const levelsOf = (target: string): number =>
  [target, ...targetAncestors(target)].filter((one) => TARGET_NEEDS[one]?.[0] === '').length
