import { readLicence } from '@pakages/core'
import type { SystemPackage } from '@pakages/sbom'
import { MOST_PACKAGES, TOO_MANY, type ReadDatabase } from './dpkg.ts'
import { forPeople, paragraphs } from './stanzas.ts'

const NAME = /^[A-Za-z0-9_][A-Za-z0-9+._-]{0,200}$/
const VERSION = /^[A-Za-z0-9._~+-]{1,200}$/

/**
 * The packages in apk's `installed`: lines of one letter, a colon and a value, packages apart by
 * empty lines. Lines of files (`F:`, `R:` and what belongs to them) are passed over.
 * @returns Why it cannot be read, as a text, where it cannot.
 */
export function readApkInstalled(text: string): ReadDatabase | string {
  const packages: SystemPackage[] = []
  let malformed = 0
  for (const lines of paragraphs(text)) {
    if (packages.length + malformed >= MOST_PACKAGES) return TOO_MANY
    const fields = new Map<string, string>()
    for (const line of lines)
      if (line[1] === ':' && !fields.has(line[0]!)) fields.set(line[0]!, line.slice(2, 4096))
    const [name, version] = [fields.get('P'), fields.get('V')]
    if (name === undefined || version === undefined || !NAME.test(name) || !VERSION.test(version)) {
      malformed++
      continue
    }
    const origin = fields.get('o')
    packages.push({
      manager: 'apk',
      name,
      version,
      architecture: forPeople(fields.get('A')),
      source:
        origin === undefined || origin === name || !NAME.test(origin)
          ? undefined
          : { name: origin, version: undefined },
      licence: readLicence(fields.get('L')),
      homepage: forPeople(fields.get('U')),
      summary: forPeople(fields.get('T')),
      supplier: forPeople(fields.get('m')),
    })
  }
  return { packages, malformed }
}
