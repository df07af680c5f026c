import { describe, expect, test } from '@jest/globals'
import { buildIndex, type CatalogInput } from '@pakages/catalog'
import { policyOf, unpackedDocument } from '@pakages/core'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { syntheticCatalog } from '../bench/synthetic-catalog.ts'
import { smallCatalog } from '@pakages/testing/catalog/small-catalog'
import { indexApi } from '../scripts/generate/index-api.ts'
import { describeWith, program } from '@pakages/testing/requirements'

const root = dirname(import.meta.dirname)
const folder = join(root, 'docs', 'api')
const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'))

const filesOf = (input: CatalogInput): Map<string, Buffer> =>
  new Map(
    [...buildIndex(input)].flatMap((file) =>
      file.kind === 'bytes' ? [[file.path, Buffer.from(file.bytes)] as const] : [],
    ),
  )
const textOf = (bytes: Buffer, path: string): string =>
  Buffer.from(unpackedDocument(bytes, path)).toString()
const trust = {
  registry: 'oci://registry.example/packages',
  keys: [],
  policy: policyOf(undefined, undefined),
}
const catalogs: readonly (readonly [string, CatalogInput])[] = [
  ['the small catalog', smallCatalog({ trust })],
  ['a catalog of 60 packages', syntheticCatalog({ packages: 60, versions: 4 })],
  ['a package of 160 versions', syntheticCatalog({ packages: 1, versions: 160 })],
  ['an empty catalog', smallCatalog({ packages: [] })],
]

interface Described {
  readonly $ref?: string
  readonly contentSchema?: Described
}

describe('the published API', () => {
  test('is described by files that "npm run generate" makes', async () => {
    for (const { path, content } of await indexApi())
      expect([path, readFileSync(join(root, path), 'utf8') === content]).toEqual([path, true])
  })

  test.each(catalogs)('every document of %s fits its schema', (_, input) => {
    const ajv = new Ajv2020({ strict: false })
    addFormats.default(ajv)
    const checks = new Map(
      readdirSync(folder)
        .filter((file) => file.endsWith('.schema.json'))
        .map((file) => [file, ajv.compile(read(file) as object)]),
    )
    for (const [path, bytes] of filesOf(input)) {
      if (!path.startsWith('v2/') || path === 'v2/openapi.json') continue
      const document = JSON.parse(textOf(bytes, path)) as { schema: string }
      const check = checks.get(`${document.schema.replace('/', '-')}.schema.json`)!
      expect([path, check(document), check.errors]).toEqual([path, true, null])
    }
  })

  test('the OpenAPI file has a path for every document, and a document for every path', () => {
    const { paths } = read('openapi.json') as {
      paths: Record<
        string,
        {
          get: {
            responses: Record<string, { content: Record<string, { schema?: Described }> }>
          }
        }
      >
    }
    const patterns = Object.keys(paths).map(
      (path) =>
        [
          path,
          new RegExp(
            `^${path
              .slice(1)
              .replaceAll('.', '\\.')
              .replace(/\{\w+\}/g, '[^/]+')}$`,
          ),
        ] as const,
    )
    const digest = '0'.repeat(64)
    const endings = ['', '.json', '.json.gz', '.sigstore.json']
    const files = [
      ...catalogs.flatMap(([, input]) => [...filesOf(input).keys()]),
      ...endings.map((ending) => `v2/sha256/${digest}${ending}`),
      'v2/checksums.json.sigstore.json',
      'files/libfoo/1.1/table.txt',
    ].map((path) => path.replace(/index\.html$/, ''))
    const forPrograms = /^(v2|files|feeds|advisories)\/.|\.(svg|xml|txt)$/
    for (const file of files.filter(
      (path) => forPrograms.test(path) && !/^(assets|advisories\/$)/.test(path),
    ))
      expect([file, patterns.some(([, pattern]) => pattern.test(file))]).toEqual([file, true])
    for (const [path, pattern] of patterns)
      expect([path, files.some((file) => pattern.test(file))]).toEqual([path, true])
    const references = Object.values(paths).flatMap((path) =>
      Object.values(path.get.responses['200']!.content).flatMap(
        ({ schema }) => schema?.$ref ?? schema?.contentSchema?.$ref ?? [],
      ),
    )
    expect(references).toHaveLength(10)
    for (const reference of references) expect(readdirSync(folder)).toContain(reference)
  })
})

test('docs/api.md has a row for every path of the description, and no other', () => {
  const table = readFileSync(join(root, 'docs', 'api.md'), 'utf8').split('\n## ')[1]!
  const rows = [...table.matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell]) =>
    [...cell!.matchAll(/`([^`]+)`/g)].map(([, path]) => `/${path!}`),
  )
  const { paths } = read('openapi.json') as { paths: object }
  const named = Object.keys(paths).map((path) => path.replace(/\{\w+\}/g, '*'))
  expect(rows.map((path) => path.replace(/[A-Z]{2,}/g, '*')).sort()).toEqual(named.sort())
})

test('an index serves its own description, which names all that it refers to', () => {
  const text = String(filesOf(smallCatalog()).get('v2/openapi.json'))
  const { components, paths } = JSON.parse(text) as {
    components: { schemas: Record<string, unknown> }
    paths: Record<string, unknown>
  }
  const described = Object.keys((read('openapi.json') as { paths: object }).paths)
  expect(Object.keys(paths)).toEqual(described)
  const names = [...text.matchAll(/#\/components\/schemas\/([\w.-]+)/g)].map(([, name]) => name!)
  expect(new Set(names)).toEqual(new Set(Object.keys(components.schemas)))
})

describeWith(program('jq'), 'the line of docs/api.md that checks a copy', () => {
  const line = /```sh\n(jq .*)\n```/.exec(readFileSync(join(root, 'docs', 'api.md'), 'utf8'))![1]!

  test.each([
    ['passes a whole copy', (bytes: Buffer) => bytes, 0],
    ['fails for a changed file', (bytes: Buffer) => Buffer.concat([bytes, bytes]), 1],
  ] as const)('%s', (_, change, expected) => {
    const copy = mkdtempSync(join(tmpdir(), 'pakages-copy-'))
    try {
      for (const [path, bytes] of filesOf(smallCatalog())) {
        mkdirSync(dirname(join(copy, path)), { recursive: true })
        writeFileSync(
          join(copy, path),
          path === 'v2/packages/libfoo.json.gz' ? change(bytes) : bytes,
        )
      }
      expect(exitCodeOf(line, copy)).toBe(expected)
    } finally {
      rmSync(copy, { recursive: true })
    }
  })
})

function exitCodeOf(line: string, cwd: string): number {
  try {
    execFileSync('sh', ['-c', line], { cwd, stdio: 'ignore' })
    return 0
  } catch (error) {
    return (error as { status: number }).status
  }
}
