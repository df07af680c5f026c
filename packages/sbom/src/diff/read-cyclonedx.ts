import { NotChecked } from '@pakages/core'
import { z } from 'zod'
import {
  gitText,
  kindOf,
  licenceText,
  readAs,
  sourceText,
  type ListedPackage,
} from './listed-package.ts'

/** Components of one SBOM: ours have a few thousand. */
const MAX_COMPONENTS = 1_000_000
const word = z.string().max(100_000)

const licences = z.array(
  z.looseObject({
    expression: word.optional(),
    license: z.looseObject({ id: word.optional(), name: word.optional() }).optional(),
  }),
)
const reference = z.looseObject({
  type: word,
  url: word,
  comment: word.optional(),
  hashes: z.array(z.looseObject({ alg: word, content: word })).optional(),
})

interface Component {
  readonly name: string
  readonly type?: string | undefined
  readonly version?: string | undefined
  readonly purl?: string | undefined
  readonly licenses?: z.infer<typeof licences> | undefined
  readonly externalReferences?: readonly z.infer<typeof reference>[] | undefined
  readonly properties?: readonly { name: string; value?: string | undefined }[] | undefined
  readonly components?: readonly Component[] | undefined
}

const component: z.ZodType<Component> = z.looseObject({
  name: word,
  type: word.optional(),
  version: word.optional(),
  purl: word.optional(),
  licenses: licences.optional(),
  externalReferences: z.array(reference).optional(),
  properties: z.array(z.looseObject({ name: word, value: word.optional() })).optional(),
  components: z.array(z.lazy(() => component)).optional(),
})

const document = z.looseObject({
  bomFormat: z.literal('CycloneDX'),
  metadata: z.looseObject({ component: component.optional() }).optional(),
  components: z.array(component).max(MAX_COMPONENTS).default([]),
})

/** The packages of a CycloneDX document, what it describes among them. @throws NotChecked */
export function readCyclonedx(json: unknown, from: string): ListedPackage[] {
  const { metadata, components } = readAs(document, json, from)
  const found: ListedPackage[] = []
  const open = [...(metadata?.component ? [metadata.component] : []), ...components]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const inner of next.components ?? []) open.push(inner)
    // The lock, or a file, is what holds packages, and an operating system has no version of theirs.
    if (next.version !== undefined && next.type !== 'file') found.push(packageOf(next))
    if (found.length > MAX_COMPONENTS)
      throw new NotChecked(`${from} lists more than ${MAX_COMPONENTS} components.`, {
        id: 'sbom-too-large',
        fix: 'Compare its parts one by one.',
      })
  }
  return found
}

function packageOf(one: Component): ListedPackage {
  const { name, version = '', purl, licenses = [], externalReferences = [], properties = [] } = one
  const values = (wanted: string): string[] =>
    properties.flatMap((property) => (property.name === wanted ? [property.value ?? ''] : []))
  const [hash] = values('spack:hash')
  const stated = licenses.flatMap(
    ({ expression, license }) => expression ?? license?.id ?? license?.name ?? [],
  )
  return {
    kind: kindOf(purl, hash),
    name,
    version,
    hash,
    licence: licenceText(stated),
    sources: [
      ...externalReferences.flatMap(sourceIn),
      ...values('spack:source'),
      ...values('spack:patch').map((patch) => `patch ${patch}`),
    ].sort(),
  }
}

function sourceIn({ type, url, comment, hashes = [] }: z.infer<typeof reference>): string[] {
  // We write `resource NAME, COMMIT`; others write for people, in which no commit is looked for.
  if (type === 'vcs')
    return [
      gitText(url, /(?:^|, )([\w./-]+)$/.exec(comment?.replace(/^resource [^,]*$/, '') ?? '')?.[1]),
    ]
  if (type !== 'source-distribution' && type !== 'distribution') return []
  return sourceText(url, hashes.find(({ alg }) => alg === 'SHA-256')?.content)
}
