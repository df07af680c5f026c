import { InvalidValue } from '../outside/invalid-value.ts'
import { targetAncestors } from './runnable-targets.ts'

/**
 * Whether a target is among those that a spec names: one, several with commas, or ranges over what
 * processors can do (`x86_64_v2:` has zen3), as Spack and archspec decide it.
 */
export const targetAnswers = (target: string, wanted: string): boolean =>
  wanted === '*' || wanted.split(',').some((range) => isWithin(target, range))

function isWithin(target: string, range: string): boolean {
  if (!isRange(range)) return range === target
  const [from, to] = endsOf(range)
  return (from === '' || canAll(target, from)) && (to === '' || canAll(to, target))
}

/** Each is compared with each: as many as there are targets, and no work for hours. */
const MOST_TARGETS = 100

/**
 * The targets that two specs of one package name both, as Spack joins them: `x86_64_v3:` and `:zen4`
 * are `x86_64_v3:zen4`. Undefined where there are none: `*` has none in common with a target.
 * @throws InvalidValue where one names more than 100.
 */
export function joinedTargets(left: string, right: string): string | undefined {
  const [ours, theirs] = [listed(left), listed(right)]
  const both = new Set(ours.flatMap((one) => theirs.flatMap((other) => inBoth(one, other))))
  if (both.size === 0) return undefined
  return isOne(left) ? left : isOne(right) ? right : [...both].join(',')
}

function listed(targets: string): string[] {
  const list = targets.split(',')
  if (list.length <= MOST_TARGETS) return list
  throw new InvalidValue(`it names ${list.length} targets of one package`, {
    id: 'spec-syntax',
    fix: `Name at most ${MOST_TARGETS}, or a range such as x86_64_v2:.`,
  })
}

function inBoth(left: string, right: string): string[] {
  if (!isRange(left)) return isWithin(left, right) ? [left] : []
  if (!isRange(right)) return isWithin(right, left) ? [right] : []
  const [[leftFrom, leftTo], [rightFrom, rightTo]] = [endsOf(left), endsOf(right)]
  const from = higherOf(leftFrom, rightFrom)
  const to = leftTo === '' || rightTo === '' ? leftTo || rightTo : lowerOf(leftTo, rightTo)
  if (from === undefined || to === undefined) return []
  if (from === '' || to === '') return [`${from}:${to}`]
  if (!canAll(to, from)) return []
  return [from === to ? from : `${from}:${to}`]
}

/** The one that can all that the other can; undefined where neither does. No end is below all. */
function higherOf(left: string, right: string): string | undefined {
  if (right === '' || canAll(left, right)) return left
  return left === '' || canAll(right, left) ? right : undefined
}

function lowerOf(left: string, right: string): string | undefined {
  const higher = higherOf(left, right)
  return higher === undefined ? undefined : higher === left ? right : left
}

const isRange = (text: string): boolean => text.includes(':')

const isOne = (text: string): boolean => !/[:,]/.test(text)

function endsOf(range: string): [from: string, to: string] {
  const at = range.indexOf(':')
  return [range.slice(0, at), range.slice(at + 1)]
}

/** Whether a processor can do all that another can. */
const canAll = (target: string, other: string): boolean =>
  target === other || targetAncestors(target).has(other)
