import type { Licence } from '@pakages/core'
import type { SystemPackage } from '@pakages/sbom'
import { controlStanzas, forPeople } from './stanzas.ts'

/** States of a package of which no files are there. */
const GONE = new Set(['not-installed', 'config-files'])
const NAME = /^[a-z0-9][a-z0-9+.-]{0,200}$/i
const VERSION = /^[A-Za-z0-9.+~:-]{1,200}$/

/** What a database of packages says, and how many of its entries make no sense. */
export interface ReadDatabase {
  readonly packages: readonly SystemPackage[]
  readonly malformed: number
}

/** Entries of one database; whole distributions have a third. */
export const MOST_PACKAGES = 200_000
/** Why a database is not read that has more of them. */
export const TOO_MANY = `it has more than ${MOST_PACKAGES} packages`

/**
 * The packages in a status file of dpkg, or in a file of `status.d`, as images without a package
 * manager have them: there they have no status. Packages that were removed are left out.
 * @param licenceOf What is known of the licence of a package by its name.
 * @returns Why it cannot be read, as a text, where it cannot.
 */
export function readDpkgStatus(
  text: string,
  licenceOf: (name: string) => Licence,
): ReadDatabase | string {
  const packages: SystemPackage[] = []
  let malformed = 0
  for (const fields of controlStanzas(text)) {
    if (packages.length + malformed >= MOST_PACKAGES) return TOO_MANY
    const [name, version] = [fields.get('package'), fields.get('version')]
    const state = fields.get('status')?.split(/\s+/).at(-1)
    if (state !== undefined && GONE.has(state)) continue
    if (name === undefined || version === undefined || !NAME.test(name) || !VERSION.test(version)) {
      malformed++
      continue
    }
    packages.push({
      manager: 'deb',
      name,
      version,
      architecture: wordIn(fields.get('architecture')),
      source: sourceOf(fields.get('source'), name),
      licence: licenceOf(name),
      homepage: forPeople(fields.get('homepage')),
      summary: forPeople(fields.get('description')),
      supplier: forPeople(fields.get('maintainer')),
    })
  }
  return { packages, malformed }
}

const wordIn = (text: string | undefined): string | undefined =>
  text !== undefined && /^[a-z0-9-]{1,64}$/.test(text) ? text : undefined

/** `NAME`, or `NAME (VERSION)` where the source has another version than the package. */
function sourceOf(text: string | undefined, name: string): SystemPackage['source'] {
  const [, source, version] =
    /^([a-z0-9][a-z0-9+.-]*)(?:\s+\(([^()\s]+)\))?$/.exec(text ?? '') ?? []
  if (source === undefined || (source === name && version === undefined)) return undefined
  return { name: source, version }
}
