import { z } from 'zod'
import { MAX_COMPONENTS, spackPart, versionOr, word } from './sbom-words.ts'
import type { Subject, VendoredSource } from './subject.ts'

const spdxPackage = z.looseObject({
  SPDXID: word.optional(),
  name: word,
  versionInfo: word.optional(),
  downloadLocation: word.optional(),
  homepage: word.optional(),
  primaryPackagePurpose: word.optional(),
  comment: z.string().max(1_000_000).optional(),
  externalRefs: z.array(z.looseObject({ referenceType: word, referenceLocator: word })).optional(),
})

/** The part of an SPDX 2 document that a scan reads. */
export const spdx = z.looseObject({
  spdxVersion: z.string().regex(/^SPDX-2\.\d+$/, 'not SPDX 2'),
  packages: z.array(spdxPackage).max(MAX_COMPONENTS).default([]),
  relationships: z
    .array(z.looseObject({ spdxElementId: word, relationshipType: word, relatedSpdxElement: word }))
    .max(10 * MAX_COMPONENTS)
    .default([]),
})

type SpdxPackage = z.infer<typeof spdxPackage>

/**
 * The packages of an SPDX document. In ours the sources and patches of a package are packages too:
 * they are what it was made of, and no package by themselves.
 */
export function subjectsInSpdx(
  { packages, relationships }: z.infer<typeof spdx>,
  from: string,
): Subject[] {
  const byId = new Map(packages.flatMap((one) => (one.SPDXID ? [[one.SPDXID, one] as const] : [])))
  const isSource = (id: string): boolean => id.startsWith('SPDXRef-Source-')
  const made = relationships.filter(
    ({ relationshipType: type, relatedSpdxElement: to }) =>
      type === 'GENERATED_FROM' && isSource(to),
  )
  const sources = Map.groupBy(made, ({ spdxElementId }) => spdxElementId)
  const parts = new Set(made.map(({ relatedSpdxElement }) => relatedSpdxElement))
  return packages
    .filter(({ SPDXID = '' }) => !parts.has(SPDXID) && !SPDXID.startsWith('SPDXRef-Patch-'))
    .flatMap((one) => {
      const own = sources.get(one.SPDXID ?? '') ?? []
      const given = own.flatMap(({ relatedSpdxElement }) => byId.get(relatedSpdxElement) ?? [])
      return subjectOfSpdx(one, given, from)
    })
}

function subjectOfSpdx(one: SpdxPackage, sources: readonly SpdxPackage[], from: string): Subject[] {
  const { name, downloadLocation, homepage, comment = '', externalRefs = [] } = one
  const references = (pattern: RegExp): string[] =>
    externalRefs
      .filter(({ referenceType }) => pattern.test(referenceType))
      .map(({ referenceLocator }) => referenceLocator)
  const purls = references(/^purl$/)
  const cpes = references(/^cpe2[23]Type$/)
  const version = versionOr(one.versionInfo, { kind: one.primaryPackagePurpose, purls, cpes })
  if (version === undefined) return []
  const spack = spackPart(purls.find((purl) => purl.startsWith('pkg:spack/')))
  const ours = spack.hash !== undefined
  const patches = ours ? propertiesIn(comment, 'spack:patch') : []
  // What has a version of its own is the package's; of a resource none is known but by its address.
  const isResource = (source: SpdxPackage): boolean => ours && source.versionInfo === undefined
  const own = sources.filter((source) => !isResource(source))
  return [
    {
      ...spack,
      name,
      version,
      external: ours && propertiesIn(comment, 'spack:external').length > 0,
      patches: patches.flatMap((text) => /^sha256:([0-9a-f]{64})/.exec(text)?.[1] ?? []),
      patchNames: patches,
      urls: [downloadLocation, ...own.map((source) => source.downloadLocation)]
        .filter(isSaid)
        .map((url) => locationIn(url).address),
      ...(ours && { resources: sources.filter(isResource).flatMap(resourceIn) }),
      homepage: isSaid(homepage) ? homepage : undefined,
      purls,
      cpes,
      from,
    },
  ]
}

const isSaid = (text: string | undefined): text is string =>
  text !== undefined && text !== 'NOASSERTION' && text !== 'NONE'

/** Our SPDX documents say in the comment of a package what no field is there for. */
const propertiesIn = (comment: string, name: string): string[] =>
  comment
    .split('\n')
    .flatMap((line) => (line.startsWith(`${name}=`) ? [line.slice(name.length + 1)] : []))

/** A resource without an address is one that lies beside its recipe. */
function resourceIn({ name, downloadLocation }: SpdxPackage): VendoredSource[] {
  if (!isSaid(downloadLocation)) return []
  const { address, reference } = locationIn(downloadLocation)
  const git = address.startsWith('git+')
  const url = address.replace(/^git\+/, '')
  if (reference === undefined) return [{ name, url, git }]
  const commit = /^[0-9a-f]{40}$/.test(reference)
  return [{ name, url, git, ...(commit ? { reference } : { tag: reference }) }]
}

/** `git+https://HOST/PATH@REFERENCE`, and any other address as it is. */
function locationIn(text: string): { readonly address: string; readonly reference?: string } {
  const [, address, reference] = /^(git\+[a-z]+:\/\/[^/]*\/[^@#]*)@([^@#]+)$/.exec(text) ?? []
  if (address === undefined || reference === undefined) return { address: text }
  return { address, reference: decoded(reference) }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
