import { NotChecked } from '@pakages/core'
import type { ListedPackage } from './listed-package.ts'
import { readCyclonedx } from './read-cyclonedx.ts'
import { readSpdx } from './read-spdx.ts'

/**
 * The packages that an SBOM lists: CycloneDX or SPDX 2 as JSON, ours or others'. Both formats of ours
 * give the same.
 * @param from What it is called in messages.
 * @throws NotChecked for any other document.
 */
export function readListedPackages(json: unknown, from: string): ListedPackage[] {
  const isObject = typeof json === 'object' && json !== null
  if (isObject && 'bomFormat' in json) return readCyclonedx(json, from)
  if (isObject && 'spdxVersion' in json) return readSpdx(json, from)
  throw new NotChecked(`${from} is no SBOM.`, {
    id: 'sbom-malformed',
    fix: 'CycloneDX and SPDX 2 are read, as JSON, and spack.lock.',
    at: { file: from },
  })
}
