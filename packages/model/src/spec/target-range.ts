import { targetAncestors } from './runnable-targets.ts'

/**
 * Whether a target is among those that a spec names: one, several with commas, or ranges over what
 * processors can do (`x86_64_v2:` has zen3), as Spack and archspec decide it.
 */
export const targetAnswers = (target: string, wanted: string): boolean =>
  wanted === '*' || wanted.split(',').some((range) => isWithin(target, range))

function isWithin(target: string, range: string): boolean {
  const at = range.indexOf(':')
  if (at < 0) return range === target
  const [from, to] = [range.slice(0, at), range.slice(at + 1)]
  return (from === '' || canAll(target, from)) && (to === '' || canAll(to, target))
}

/** Whether a processor can do all that another can. */
const canAll = (target: string, other: string): boolean =>
  target === other || targetAncestors(target).has(other)
