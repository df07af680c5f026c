import { readLicence, type Licence } from '@pakages/core'
import { controlStanzas } from './stanzas.ts'

const MACHINE_READABLE =
  /^https?:\/\/(?:www\.)?debian\.org\/doc\/packaging-manuals\/copyright-format\//
/** Debian's short names that are not SPDX's, without the `+` of "or later". */
const NAMES: Readonly<Record<string, string>> = {
  apache: 'Apache-1.0',
  'apache-1': 'Apache-1.0',
  'apache-2': 'Apache-2.0',
  cc0: 'CC0-1.0',
  expat: 'MIT',
  'python-2': 'Python-2.0',
  'zope-2.1': 'ZPL-2.1',
}
/** Families whose versions Debian writes as `GPL-2+`. */
const VERSIONED = /^(a?gpl|lgpl|gfdl)(-niv)?-(\d)(?:\.(\d))?(\+?)$/

/** Different licences of one package that are told, and letters of all: browsers have some 100. */
const [MOST, LONGEST] = [200, 8192]

/**
 * The licences in a `copyright` file of Debian, where it is of the format for machines (DEP 5): all
 * that its paragraphs name. They are those of the sources: a package may hold files of some alone.
 * @returns What is known: nothing where it is prose, or names more than any package has.
 */
export function readCopyright(text: string): Licence {
  const [header, ...rest] = controlStanzas(text)
  if (!MACHINE_READABLE.test(header?.get('format') ?? '')) return readLicence(undefined)
  const names = [header!, ...rest].flatMap((fields) => fields.get('license') || [])
  const different = [...new Set(names)]
  if (different.length > MOST || different.join('').length > LONGEST) return readLicence(undefined)
  // Sorted: files change their places in it, which changes nothing.
  return readLicence([...new Set(different.map(spdxText))].sort())
}

/** A synopsis such as `GPL-2+ and BSD-3-clause` in the names of SPDX, as far as it has them. */
const spdxText = (synopsis: string): string => synopsis.replace(/[^\s()]+/g, spdxName)

function spdxName(word: string): string {
  const name = word.toLowerCase()
  const [, family, noInvariants, major, minor = '0', later] = VERSIONED.exec(name) ?? []
  if (family !== undefined) {
    const kind = noInvariants === undefined ? '' : '-no-invariants'
    return `${family.toUpperCase()}-${major}.${minor}${kind}-${later === '+' ? 'or-later' : 'only'}`
  }
  return NAMES[name] ?? word
}
