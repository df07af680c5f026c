import { hash } from 'node:crypto'
import { publicUrl } from '../links.ts'
import {
  baseTitle,
  systemProperties,
  systemPurlOf,
  type SystemBase,
  type SystemPackage,
} from '../system-package.ts'
import type { SpdxPackage } from './document-shape.ts'

/** The identifier of the base inside its document. */
export const BASE_ID = 'SPDXRef-Base'

/** The identifier of one of its packages: a hash tells versions and architectures apart. */
export function systemId(system: SystemPackage): string {
  const { manager, name, version, architecture = '', spec } = system
  const parts = [name, version, architecture, ...(spec ? [spec.hash] : [])]
  const one = hash('sha256', parts.join('\0')).slice(0, 12)
  return `SPDXRef-System-${manager}-${name.replace(/[^A-Za-z0-9.-]+/g, '-')}-${one}`
}

/** The base as one package, which contains the others. */
export const basePackage = (base: SystemBase): SpdxPackage => ({
  SPDXID: BASE_ID,
  name: base.distribution.id,
  ...(base.distribution.version !== undefined && { versionInfo: base.distribution.version }),
  downloadLocation: 'NOASSERTION',
  filesAnalyzed: false,
  description: baseTitle(base),
  comment: [`system:base=${base.name}`, ...base.unread.map((why) => `system:unread=${why}`)].join(
    '\n',
  ),
  primaryPackagePurpose: 'OPERATING_SYSTEM',
})

/** A package of the base. */
export function systemPackage(one: SystemPackage, { distribution }: SystemBase): SpdxPackage {
  const homepage = publicUrl(one.homepage)
  const licenseDeclared = one.licence.expression
  return {
    SPDXID: systemId(one),
    name: one.name,
    versionInfo: one.version,
    downloadLocation: 'NOASSERTION',
    filesAnalyzed: false,
    ...(one.supplier !== undefined && { supplier: supplierText(one.supplier) }),
    ...(homepage && { homepage }),
    ...(one.summary !== undefined && { description: one.summary }),
    ...(licenseDeclared && { licenseDeclared }),
    comment: systemProperties(one)
      .map(([name, value]) => `${name}=${value}`)
      .join('\n'),
    externalRefs: [
      {
        referenceCategory: 'PACKAGE-MANAGER',
        referenceType: 'purl',
        referenceLocator: systemPurlOf(one, distribution),
      },
    ],
  }
}

/** The supplier of a system package as SPDX writes it. SPDX wants an address in parentheses; distributions write `NAME <MAIL>`. */
export function supplierText(supplier: string): string {
  const at = supplier.endsWith('>') ? supplier.lastIndexOf('<') : -1
  if (at < 0) return `Organization: ${supplier}`
  return `Organization: ${supplier.slice(0, at).trim()} (${supplier.slice(at + 1, -1)})`
}
