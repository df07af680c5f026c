// `npm run licence-texts`: packs the texts of the licences that recipes name most often, so that an
// index shows them without asking anybody. They come from spdx-license-list, which is made from
// https://github.com/spdx/license-list-data. To be run when that dependency or the list here changes.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

/**
 * Those that cost the fewest bytes for each recipe that names them: of 7,000 licences that the 8,900
 * recipes of Spack name, these are 92 %. Each step of a workflow downloads them in the archive of the
 * toolkit, and all of the list would be thirty times as large.
 */
const MOST_USED = [
  ...['0BSD', 'Apache-2.0', 'Artistic-1.0', 'Artistic-1.0-Perl'],
  ...['BSD-2-Clause', 'BSD-2-Clause-FreeBSD', 'BSD-3-Clause', 'BSD-3-Clause-LBNL'],
  ...['BSD-3-Clause-Open-MPI', 'BSL-1.0', 'GPL-1.0-or-later'],
  ...['GPL-2.0', 'GPL-2.0-only', 'GPL-2.0-or-later', 'GPL-3.0', 'GPL-3.0-only', 'GPL-3.0-or-later'],
  ...['ISC', 'LGPL-2.0-only', 'LGPL-2.0-or-later'],
  ...['LGPL-2.1', 'LGPL-2.1-only', 'LGPL-2.1-or-later', 'LGPL-3.0-only', 'LGPL-3.0-or-later'],
  ...['MIT', 'Unlicense', 'X11', 'Zlib'],
]

const folder = join(
  createRequire(import.meta.url).resolve('spdx-license-list/package.json'),
  '../licenses',
)

interface Listed {
  readonly name: string
  readonly licenseText: string
}

const texts = MOST_USED.map((id) => {
  const { name, licenseText } = JSON.parse(
    readFileSync(join(folder, `${id}.json`), 'utf8'),
  ) as Listed
  return [id, { name, text: licenseText.trim() }]
})
const packed = brotliCompressSync(JSON.stringify(Object.fromEntries(texts)), {
  params: { [constants.BROTLI_PARAM_LGWIN]: 24 },
})
writeFileSync(
  join(import.meta.dirname, '../packages/catalog/src/licences/texts.generated.ts'),
  `// Made of spdx-license-list (CC0-1.0) by \`npm run licence-texts\`: do not edit.

/** Names and texts by SPDX id as JSON, packed with brotli, in base64. */
export const packedLicences =
  '${packed.toString('base64')}'
`,
)
console.log(`${texts.length} licences, ${packed.length} bytes`)
