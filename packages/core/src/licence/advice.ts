import { suggestion } from '../suggestion.ts'
import type { Licence } from './licence.ts'
import type { LicenceReference } from './reference.ts'

/** What is suggested for a licence that nobody knows. */
const COMMON = [
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BSL-1.0',
  'CC0-1.0',
  'GPL-2.0-or-later',
  'GPL-3.0-or-later',
  'ISC',
  'LGPL-2.1-or-later',
  'LGPL-3.0-or-later',
  'MIT',
  'MPL-2.0',
  'Unlicense',
  'Zlib',
]

/** The licence of the SPDX list that a mistyped one most likely means; undefined when none is near. */
export const nearestLicence = (text: string): string | undefined => suggestion(text, COMMON)

/**
 * What to write so that a licence that is not on the SPDX list can be judged: one sentence, the same
 * wherever it is told. It depends on the expression alone, so that reviews and indexes, which carry
 * no more, tell it too.
 * @returns undefined when there is nothing to mend.
 */
export const licenceAdvice = ({ kind, references }: Licence): string | undefined =>
  kind === 'unknown'
    ? 'Its licence is not known: write an identifier of https://spdx.org/licenses in license() of its recipe.'
    : adviceOn(references)

/** See {@link licenceAdvice}; for some of the references of a licence. */
export function adviceOn(references: readonly LicenceReference[]): string | undefined {
  const ids = references.map(({ id }) => id)
  if (ids.length === 0) return undefined
  const [are, them] = ids.length === 1 ? ['is', 'it'] : ['are', 'them']
  const near = ids.length === 1 && nearestLicence(ids[0]!.slice('LicenseRef-'.length))
  return (
    `${ids.join(' and ')} ${are} not on the SPDX list: ` +
    `write ${near || 'an identifier of https://spdx.org/licenses'} in license() of its recipe, ` +
    `or accept ${them} in "licenses" of "trust" in pakages.json.`
  )
}
