import { ANY_VERSION, intersection, rangeText, type Intersection } from '@pakages/model'
import type { Conflict, StatedRequirement } from './resolve.ts'

/**
 * A conflict for people: each requirement with where it comes from, and the nearest versions with
 * every reason that each is out.
 */
export function explainConflict({ name, requirements, nearest }: Conflict): string {
  const wanted = requirements.map(
    ({ requirement, origin }) =>
      `  ${origin} requires ${name} ${requirement.bounds || 'any version'}`,
  )
  if (nearest.length === 0)
    return [`There is no package ${name} in the index.`, ...wanted].join('\n')
  const versions = nearest.map(({ version, state, reasons }) =>
    [`  ${name}@${version} (${state})`, ...reasons.map((reason) => `    ${reason}`)].join('\n'),
  )
  return [
    `No version of ${name} fits.`,
    ...wanted,
    ...togetherText(together(requirements), requirements.length),
    'The nearest versions:',
    ...versions,
  ].join('\n')
}

/** What all requirements of a package leave, as far as any two of them leave anything. */
const together = (requirements: readonly StatedRequirement[]): Intersection =>
  requirements.reduce<Intersection>(
    (before, { requirement }) => {
      const next = intersection(before.range, requirement.range)
      return { range: next.range, disjoint: before.disjoint || next.disjoint }
    },
    { range: ANY_VERSION, disjoint: false },
  )

function togetherText({ range, disjoint }: Intersection, count: number): string[] {
  if (disjoint) return ['  Together they admit no version at all.']
  return count > 1 ? [`  Together they admit ${rangeText(range)}.`] : []
}

/** What to do about a conflict, one sentence. */
export function conflictAdvice({ name, requirements, nearest }: Conflict): string {
  if (nearest.length === 0) return `Check the name ${name}, and that the index is the right one.`
  const onlyState = nearest.find(
    ({ reasons, state, vulnerable }) =>
      vulnerable !== true &&
      reasons.length === 1 &&
      state !== 'removed' &&
      !requirements.some(({ origin }) => reasons[0]!.startsWith(`${origin} requires`)),
  )
  if (onlyState)
    return `Have ${name}@${onlyState.version} approved, or allow its state with --allow ${onlyState.state}.`
  const vulnerable = nearest.find((one) => one.vulnerable === true && one.reasons.length === 1)
  if (vulnerable)
    return `Publish a version of ${name} that is fixed; or have an auditor say why it does not matter: /pakages not-affected ${name}@${vulnerable.version} ID JUSTIFICATION`
  return `Loosen one of the requirements of ${[...new Set(requirements.map(({ origin }) => origin))].join(', ')}.`
}
