import { boundsText } from '@pakages/model'
import type { Conflict } from './resolve.ts'

/**
 * A conflict for people: each requirement with where it comes from, and the nearest versions with
 * every reason that each is out.
 */
export function explainConflict({ name, requirements, nearest }: Conflict): string {
  const wanted = requirements.map(
    ({ requirement, origin }) => `  ${origin} requires ${name} ${boundsText(requirement)}`,
  )
  if (nearest.length === 0)
    return [`There is no package ${name} in the index.`, ...wanted].join('\n')
  const versions = nearest.map(({ version, state, reasons }) =>
    [`  ${name}@${version} (${state})`, ...reasons.map((reason) => `    ${reason}`)].join('\n'),
  )
  return [`No version of ${name} fits.`, ...wanted, 'The nearest versions:', ...versions].join('\n')
}

/** What to do about a conflict, one sentence. */
export function conflictAdvice({ name, requirements, nearest }: Conflict): string {
  if (nearest.length === 0) return `Check the name ${name}, and that the index is the right one.`
  const onlyState = nearest.find(
    ({ reasons, state }) =>
      reasons.length === 1 &&
      state !== 'removed' &&
      !requirements.some(({ origin }) => reasons[0]!.startsWith(`${origin} requires`)),
  )
  if (onlyState)
    return `Have ${name}@${onlyState.version} approved, or allow its state with --allow ${onlyState.state}.`
  return `Loosen one of the requirements of ${[...new Set(requirements.map(({ origin }) => origin))].join(', ')}.`
}
