import { z } from 'zod'
import { kindOf, licenceText, readAs, sourceText, type ListedPackage } from './listed-package.ts'

const MAX_PACKAGES = 1_000_000
const word = z.string().max(100_000)

const spdxPackage = z.looseObject({
  SPDXID: word,
  name: word,
  versionInfo: word.optional(),
  packageFileName: word.optional(),
  downloadLocation: word.optional(),
  licenseDeclared: word.optional(),
  licenseConcluded: word.optional(),
  comment: word.optional(),
  primaryPackagePurpose: word.optional(),
  checksums: z.array(z.looseObject({ algorithm: word, checksumValue: word })).optional(),
  externalRefs: z.array(z.looseObject({ referenceType: word, referenceLocator: word })).optional(),
})

type SpdxPackage = z.infer<typeof spdxPackage>

const document = z.looseObject({
  spdxVersion: z.string().regex(/^SPDX-2\.\d+$/, 'not SPDX 2'),
  packages: z.array(spdxPackage).max(MAX_PACKAGES).default([]),
  relationships: z
    .array(z.looseObject({ spdxElementId: word, relationshipType: word, relatedSpdxElement: word }))
    .default([]),
  hasExtractedLicensingInfos: z
    .array(z.looseObject({ licenseId: word, name: word.optional() }))
    .default([]),
})

/** The packages of an SPDX 2 document; sources and patches are told with what they went into. */
export function readSpdx(json: unknown, from: string): ListedPackage[] {
  const { packages, relationships } = readAs(document, json, from)
  const byId = new Map(packages.map((one) => [one.SPDXID, one]))
  const sources = new Map<string, SpdxPackage[]>()
  const parts = new Set<string>()
  for (const { spdxElementId, relationshipType, relatedSpdxElement } of relationships) {
    if (relationshipType === 'PATCH_APPLIED') parts.add(spdxElementId)
    const source = byId.get(relatedSpdxElement)
    if (relationshipType !== 'GENERATED_FROM' || source === undefined) continue
    parts.add(relatedSpdxElement)
    const own = sources.get(spdxElementId)
    if (own === undefined) sources.set(spdxElementId, [source])
    else own.push(source)
  }
  return packages
    .filter(({ SPDXID, versionInfo }) => versionInfo !== undefined && !parts.has(SPDXID))
    .map((one) => packageOf(one, sources.get(one.SPDXID) ?? []))
}

function packageOf(one: SpdxPackage, sources: readonly SpdxPackage[]): ListedPackage {
  const purls = (one.externalRefs ?? [])
    .filter(({ referenceType }) => referenceType === 'purl')
    .map(({ referenceLocator }) => referenceLocator)
  const values = (wanted: string): string[] =>
    (one.comment ?? '')
      .split('\n')
      .flatMap((line) => (line.startsWith(`${wanted}=`) ? [line.slice(wanted.length + 1)] : []))
  const [hash] = values('spack:hash')
  const licence = [one.licenseDeclared, one.licenseConcluded].find(isSaid)
  return {
    kind: kindOf(purls[0], hash),
    name: one.name,
    version: one.versionInfo ?? '',
    hash,
    licence: licenceText(licence === undefined ? [] : [licence]),
    sources: [
      ...[...(isSaid(one.downloadLocation) ? [one] : []), ...sources].flatMap(sourceIn),
      ...values('spack:patch').map((patch) => `patch ${patch}`),
    ].sort(),
  }
}

function sourceIn({ downloadLocation, packageFileName, checksums = [] }: SpdxPackage): string[] {
  const address = isSaid(downloadLocation) ? decoded(downloadLocation) : packageFileName
  return sourceText(
    address,
    checksums.find(({ algorithm }) => algorithm === 'SHA256')?.checksumValue,
  )
}

/** What stands behind the `@` of a git address is escaped: names of branches may hold slashes. */
function decoded(location: string): string {
  const at = location.startsWith('git+') ? location.lastIndexOf('@') : -1
  if (at < 0) return location
  try {
    return location.slice(0, at) + decodeURIComponent(location.slice(at))
  } catch {
    return location
  }
}

const isSaid = (text: string | undefined): text is string =>
  text !== undefined && text !== 'NOASSERTION' && text !== 'NONE'
