import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** How licence texts begin, as GitHub and the authors of licences write them. */
const BEGINNINGS: readonly (readonly [RegExp, string])[] = [
  [/\bMIT License\b|^Permission is hereby granted, free of charge/m, 'MIT'],
  [/\bApache License\s+Version 2\.0/, 'Apache-2.0'],
  [/\bGNU LESSER GENERAL PUBLIC LICENSE\s+Version 3/i, 'LGPL-3.0-or-later'],
  [/\bGNU GENERAL PUBLIC LICENSE\s+Version 3/i, 'GPL-3.0-or-later'],
  [/\bGNU GENERAL PUBLIC LICENSE\s+Version 2/i, 'GPL-2.0-or-later'],
  [/\bMozilla Public License Version 2\.0/, 'MPL-2.0'],
  [/Redistribution and use in source and binary forms[^]*Neither the name/, 'BSD-3-Clause'],
  [/Redistribution and use in source and binary forms/, 'BSD-2-Clause'],
]

/** Spack's own repositories lie under both, in a file each. */
const TWO_FILES = ['LICENSE-APACHE', 'LICENSE-MIT']

/** The licence that a folder's licence files say; undefined where there is none that is known. */
export async function findLicence(
  root: string,
  names: readonly string[],
): Promise<string | undefined> {
  if (TWO_FILES.every((name) => names.includes(name))) return 'Apache-2.0 OR MIT'
  const file = licenceFile(names)
  if (file === undefined) return undefined
  const text = await readFile(join(root, file), 'utf8').catch(() => '')
  return BEGINNINGS.find(([beginning]) => beginning.test(text))?.[1]
}

/** The file that says the licence of a folder, by its name; undefined where there is none. */
export const licenceFile = (names: readonly string[]): string | undefined =>
  names.find((name) => /^(LICEN[CS]E|COPYING)(\.(md|txt))?$/i.test(name))
