import { NotChecked } from '@pakages/core'
import { firstIssue } from '@pakages/model'
import { z } from 'zod'
import { MAX_COMPONENTS, spackPart, versionOr, word } from './sbom-words.ts'
import { spdx, subjectsInSpdx } from './spdx-file.ts'
import type { Subject, VendoredSource } from './subject.ts'

const component: z.ZodType<CycloneComponent> = z.looseObject({
  name: word,
  type: word.optional(),
  version: word.optional(),
  group: word.optional(),
  purl: word.optional(),
  cpe: word.optional(),
  components: z.array(z.lazy(() => component)).optional(),
  externalReferences: z
    .array(z.looseObject({ type: word, url: word, comment: word.optional() }))
    .optional(),
  properties: z.array(z.looseObject({ name: word, value: word.optional() })).optional(),
})

interface CycloneReference {
  readonly type: string
  readonly url: string
  readonly comment?: string | undefined
}

interface CycloneComponent {
  readonly name: string
  readonly type?: string | undefined
  readonly version?: string | undefined
  readonly group?: string | undefined
  readonly purl?: string | undefined
  readonly cpe?: string | undefined
  readonly components?: readonly CycloneComponent[] | undefined
  readonly externalReferences?: readonly CycloneReference[] | undefined
  readonly properties?:
    readonly { readonly name: string; readonly value?: string | undefined }[] | undefined
}

const cyclonedx = z.looseObject({
  bomFormat: z.literal('CycloneDX'),
  components: z.array(component).max(MAX_COMPONENTS).default([]),
})

/** Which format of SBOM a document is; undefined for another document. */
export function sbomFormat(json: unknown): 'cyclonedx' | 'spdx' | undefined {
  if (typeof json !== 'object' || json === null) return undefined
  if ('bomFormat' in json) return 'cyclonedx'
  return 'spdxVersion' in json ? 'spdx' : undefined
}

/** The packages of an SBOM. @throws NotChecked when it is malformed. */
export function readSbom(json: unknown, from: string): Subject[] {
  if (sbomFormat(json) === 'cyclonedx')
    return flattened(read(cyclonedx, json, from).components, from)
  return subjectsInSpdx(read(spdx, json, from), from)
}

function read<T>(type: z.ZodType<T>, json: unknown, from: string): T {
  const found = type.safeParse(json)
  if (found.success) return found.data
  throw new NotChecked(`${from} is no SBOM that can be read: ${firstIssue(found.error)}.`, {
    id: 'sbom-malformed',
    fix: 'Write it anew: CycloneDX and SPDX 2 are read, as JSON.',
    at: { file: from },
  })
}

/** Without calls of itself: a document may hold components within components. */
function flattened(components: readonly CycloneComponent[], from: string): Subject[] {
  const found: Subject[] = []
  const open = [...components]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    open.push(...(next.components ?? []))
    found.push(...ofCyclonedx(next, from))
    if (found.length > MAX_COMPONENTS)
      throw new NotChecked(`${from} lists more than ${MAX_COMPONENTS} components.`, {
        id: 'sbom-too-large',
        fix: 'Scan its parts one by one.',
        at: { file: from },
      })
  }
  return found.reverse()
}

const SOURCES = new Set(['vcs', 'source-distribution', 'distribution'])

function ofCyclonedx(one: CycloneComponent, from: string): Subject[] {
  const { name, type, group, purl, cpe, externalReferences = [], properties = [] } = one
  const purls = purl === undefined ? [] : [purl]
  const cpes = cpe === undefined ? [] : [cpe]
  const version = versionOr(one.version, { kind: type, purls, cpes })
  if (version === undefined) return []
  const values = (wanted: string): string[] =>
    properties.flatMap((property) => (property.name === wanted ? [property.value ?? ''] : []))
  const ours = spackPart(purl).hash !== undefined
  const patches = ours ? values('spack:patch') : []
  const sources = externalReferences.filter(({ type }) => SOURCES.has(type))
  const resources = sources.flatMap(resourceIn)
  return [
    {
      ...spackPart(purl),
      name,
      version,
      ...(group !== undefined && { namespace: group }),
      external: (ours || isOfTheSystem(purl)) && values('spack:external').length > 0,
      patches: patches.flatMap((text) => /^sha256:([0-9a-f]{64})/.exec(text)?.[1] ?? []),
      patchNames: patches,
      urls: sources.filter((one) => resourceIn(one).length === 0).map(({ url }) => url),
      ...(ours && { resources }),
      homepage: externalReferences.find(({ type }) => type === 'website')?.url,
      purls,
      cpes,
      from,
    },
  ]
}

/** What our SBOMs call the system's own is named after the package manager, where one has it. */
const isOfTheSystem = (purl: string | undefined): boolean => /^pkg:(deb|rpm|apk)\//.test(purl ?? '')

/** Our SBOMs say in a comment which sources are those of a resource: `resource NAME, COMMIT`. */
function resourceIn({ type, url, comment = '' }: CycloneReference): VendoredSource[] {
  const [, name, reference] = /^resource ([^,]{1,200})(?:, (\S+))?$/.exec(comment) ?? []
  if (name === undefined) return []
  const git = type === 'vcs'
  const commit = reference === undefined || /^[0-9a-f]{40}$/.test(reference)
  return [{ name, url, git, ...(commit ? { reference } : { tag: reference }) }]
}
