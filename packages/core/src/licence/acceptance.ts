import satisfies from 'spdx-satisfies'
import { adviceOn, licenceAdvice } from './advice.ts'
import { holds, isSingle } from './expression.ts'
import { readLicence, type Licence } from './licence.ts'
import type { SpdxExpression } from './reference.ts'

/**
 * Accepts what no recipe says: an auditor who grants the criterion `license` has then found out
 * which licence it is. The word of SPDX for it.
 */
export const NO_ASSERTION = 'NOASSERTION'

/**
 * Whether a licence is acceptable: of alternatives (`OR`) one must be, of parts (`AND`) every one.
 * One that is not on the SPDX list is when its reference is named.
 * @param acceptable Single licences, such as `MIT`, `GPL-2.0-or-later`, `GPL-2.0-only WITH
 * Classpath-exception-2.0` or `LicenseRef-acme`, and {@link NO_ASSERTION}; anything else accepts
 * nothing.
 * @returns Why not, in sentences that name what to write; undefined when it is.
 */
export function licenceFault(licence: Licence, acceptable: readonly string[]): string | undefined {
  if (licence.kind === 'unknown')
    return acceptable.includes(NO_ASSERTION)
      ? undefined
      : `${licenceAdvice(licence)} If it cannot name one, let the auditors find out: accept ${NO_ASSERTION} in "licenses" of "trust" in pakages.json.`
  const accepted = acceptable.flatMap((one) => {
    const { expression } = readLicence(one)
    return expression !== undefined && isSingle(expression) ? [expression] : []
  })
  // Asked of one licence at a time: spdx-satisfies multiplies out what it is given.
  const fits = (single: SpdxExpression): boolean => accepted.some((one) => covers(one, single))
  if (holds(licence.expression, fits)) return undefined
  const advice = adviceOn(licence.references.filter(({ id }) => !fits(id)))
  return [
    `Its licence ${licence.expression} is not among the acceptable ones (${acceptable.join(', ')}).`,
    ...(advice === undefined ? [] : [advice]),
  ].join(' ')
}

/** Whether one single licence is another, or a version that it allows. */
function covers(accepted: SpdxExpression, single: SpdxExpression): boolean {
  if (accepted === single) return true
  if (accepted.startsWith('LicenseRef-') || single.startsWith('LicenseRef-')) return false
  try {
    return satisfies(single, [accepted])
  } catch {
    // It cannot compare the variants of the GFDL: these are what they are and nothing else.
    return false
  }
}
