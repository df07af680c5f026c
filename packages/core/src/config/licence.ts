import parseSpdx from 'spdx-expression-parse'
import { didYouMean } from '../suggestion.ts'

/**
 * Spellings that people use, in lower case; the first two are those of the notexp package index.
 */
const SPELLINGS: Readonly<Record<string, string>> = {
  'apache 2.0': 'Apache-2.0',
  'bsd 2-clause': 'BSD-2-Clause',
  'bsd 3-clause': 'BSD-3-Clause',
  'apache license 2.0': 'Apache-2.0',
  'apache-2': 'Apache-2.0',
  'the unlicense': 'Unlicense',
  'mit license': 'MIT',
}

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

/** A licence in the spelling of SPDX, or what is wrong with it. */
export type LicenceReading = { readonly expression: string } | { readonly problem: string }

/**
 * Reads an SPDX expression (https://spdx.org/licenses), also in spellings that people use for
 * single licences.
 */
export function readLicence(text: string): LicenceReading {
  const plain = text.trim().replace(/\s+/g, ' ')
  const known =
    SPELLINGS[plain.toLowerCase()] ??
    COMMON.find((one) => one.toLowerCase() === plain.toLowerCase())
  if (known !== undefined) return { expression: known }
  try {
    parseSpdx(plain)
    return { expression: plain }
  } catch {
    const hint = didYouMean(
      plain,
      COMMON,
      'Write an identifier of https://spdx.org/licenses, such as MIT, or several joined by AND and OR.',
    )
    return { problem: `is no SPDX licence expression. ${hint}` }
  }
}
