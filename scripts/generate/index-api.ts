import * as catalog from '@pakages/catalog'
import { VERSION, vulnerabilitiesDocument, type DocumentKind } from '@pakages/core'
import { z } from 'zod'
import { assetsFile, generateAssets } from '../generate-assets.ts'
import type { GeneratedFile } from './generated-file.ts'

/** A document of the index: where it lies below the address of the index, and what it is. */
interface Resource {
  readonly path: string
  readonly kind: DocumentKind<unknown>
  readonly summary: string
  /** Names in braces of the path, with what they stand for. */
  readonly parameters: Readonly<Record<string, string>>
}

const NAME =
  'The name of a package. Characters other than letters, digits, `.`, `_`, `+` and `-` are written as `~` and their UTF-8 bytes in hex.'

const RESOURCES: readonly Resource[] = [
  {
    path: '/v2/checksums.json',
    kind: catalog.checksumsDocument,
    summary: 'The signed root: the sha256 of every file outside the packages, and of each part.',
    parameters: {},
  },
  {
    path: '/v2/checksums/{part}.json',
    kind: catalog.checksumsPartDocument,
    summary: 'The sha256 of the files of some packages.',
    parameters: { part: "The first two hex digits of the sha256 of the package's name." },
  },
  {
    path: '/v2/packages.json',
    kind: catalog.packagesDocument,
    summary: 'All packages with their versions and states.',
    parameters: {},
  },
  {
    path: '/v2/packages/{name}.json.gz',
    kind: catalog.packageDocument,
    summary:
      'One package, packed by gzip: its versions with state, reviews, binaries with digests and dependencies, install lines.',
    parameters: { name: NAME },
  },
  {
    path: '/v2/packages/{name}/{place}.json.gz',
    kind: catalog.olderVersionsDocument,
    summary: 'Older versions of a package that has a hundred or more, packed by gzip.',
    parameters: { name: NAME, place: 'From 0, as `in` of a version in the package says.' },
  },
  {
    path: '/v2/releases.json',
    kind: catalog.releasesDocument,
    summary: 'The releases of the package repository, and what each brought since the one before.',
    parameters: {},
  },
  {
    path: '/v2/vulnerabilities.json',
    kind: vulnerabilitiesDocument,
    summary:
      'What is known to be vulnerable, of all published packages: what is open, mended, not affected and why, and what nothing can be said of.',
    parameters: {},
  },
]

const fileOf = ({ schema }: DocumentKind<unknown>): string =>
  `${schema.replace('/', '-')}.schema.json`

/** The JSON Schemas and the OpenAPI description of the index, and the assets of its pages. */
export async function indexApi(): Promise<GeneratedFile[]> {
  const schemas = RESOURCES.map(({ kind }) => ({
    path: `docs/api/${fileOf(kind)}`,
    content: json({ title: kind.schema, ...schemaOf(kind) }),
  }))
  return [
    ...schemas,
    { path: 'docs/api/openapi.json', content: json(openapi()) },
    { path: assetsFile, content: await generateAssets() },
  ]
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/**
 * Readers must expect more than is described: a later version may add keys, so that objects are
 * open.
 */
function schemaOf({ schema, type }: DocumentKind<unknown>): Record<string, unknown> {
  const body = z.toJSONSchema(type, { io: 'input', unrepresentable: 'any' }) as {
    properties?: object
    required?: string[]
  }
  return {
    ...body,
    properties: { schema: { const: schema }, ...body.properties },
    required: ['schema', ...(body.required ?? [])],
  }
}

/** https://spec.openapis.org/oas/v3.1.1.html */
function openapi(): unknown {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Package index',
      version: VERSION,
      description:
        'The files of a package index that Pakages wrote. They are static: any web server serves them, below any path.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [
      {
        url: 'https://{owner}.github.io/{repository}',
        variables: { owner: { default: 'owner' }, repository: { default: 'repository' } },
      },
    ],
    paths: Object.fromEntries([
      ...RESOURCES.map((resource) => [resource.path, operation(resource)] as const),
      ['/v2/checksums.json.sigstore.json', bundle()] as const,
      ['/v2/sha256/{digest}.json', byDigest()] as const,
      ['/v2/sha256/{digest}.sigstore.json', bundle('bundle-by-digest', [DIGEST])] as const,
    ]),
  }
}

function operation({ path, kind, summary, parameters }: Resource): unknown {
  const given = Object.entries(parameters).map(([name, description]) => ({
    name,
    in: 'path',
    required: true,
    description,
    schema: { type: 'string' },
  }))
  return {
    get: {
      summary,
      operationId: kind.schema.replace('pakages.', '').replace(/\W\d+$/, ''),
      ...(given.length > 0 && { parameters: given }),
      responses: {
        200: path.endsWith('.gz')
          ? packed(summary, kind)
          : content(summary, { $ref: fileOf(kind) }),
        404: { description: 'The index has none.' },
      },
    },
  }
}

const DIGEST = {
  name: 'digest',
  in: 'path',
  required: true,
  description: 'The sha256 of the document, or of the root that is signed: 64 hex digits.',
  schema: { type: 'string' },
}

const byDigest = (): unknown => {
  const summary =
    'A document that the last update exchanged, added or removed, as it was or as it is.'
  return {
    get: {
      summary,
      operationId: 'document-by-digest',
      parameters: [DIGEST],
      responses: {
        200: content(summary, { type: 'object' }),
        404: { description: 'The last update did not change it: it lies under its name.' },
      },
    },
  }
}

const bundle = (operationId = 'checksums-bundle', parameters: readonly object[] = []): unknown => {
  const summary =
    'A Sigstore bundle over the checksums: a DSSE envelope with an in-toto statement whose subject is the sha256 of `v2/checksums.json`.'
  return {
    get: {
      summary,
      operationId,
      ...(parameters.length > 0 && { parameters }),
      responses: {
        200: content(summary, { type: 'object' }),
        404: { description: 'Nobody signed the index.' },
      },
    },
  }
}

const content = (description: string, schema: unknown): unknown => ({
  description,
  content: { 'application/json': { schema } },
})

/** Servers give it as it is: nothing that HTTP clients unpack by themselves. */
const packed = (description: string, kind: DocumentKind<unknown>): unknown => ({
  description,
  content: {
    'application/gzip': {
      schema: {
        type: 'string',
        contentMediaType: 'application/json',
        contentSchema: { $ref: fileOf(kind) },
      },
    },
  },
})
