import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { writeSite, type CatalogInput } from '@pakages/catalog'
import { policyOf } from '@pakages/core'
import { digestOf } from '@pakages/image'
import {
  digestFor,
  packageOf,
  smallCatalog,
  versionOf,
} from '@pakages/testing/catalog/small-catalog'
import { describeWith, schemathesis } from '@pakages/testing/requirements'
import { serveSite, type SiteServer } from '@pakages/testing/site-server'
import { indexStatement, KeySigner } from '@pakages/trust'
import { execFile } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { syntheticCatalog } from '../bench/synthetic-catalog.ts'

interface Parameter {
  readonly name: string
  readonly schema: { readonly pattern?: string; readonly enum?: readonly string[] }
}
interface Operation {
  readonly parameters?: readonly Parameter[]
}
interface Description {
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>
}

const key = new KeySigner(
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
)

async function sign(bytes: Uint8Array): Promise<string> {
  const { issued } = JSON.parse(Buffer.from(bytes).toString()) as { issued: string }
  const subject = { name: 'v2/checksums.json', digest: digestOf(bytes) }
  return JSON.stringify(await key.sign(indexStatement(subject, { issued, entries: 1 })))
}

/**
 * An index that has something at every path: packages of many versions, a static file, what was
 * read of the registry, releases, vulnerabilities. @param text Of the static file.
 */
function everything(text: string): CatalogInput {
  const small = smallCatalog()
  const many = syntheticCatalog({ packages: 2, versions: 160 })
  const file = {
    path: 'table.dat',
    digest: digestFor(text),
    size: text.length,
    async *open() {
      yield Buffer.from(text)
    },
  }
  return {
    ...small,
    packages: [
      ...small.packages,
      ...many.packages,
      packageOf('data', [versionOf('data', '1', { files: [file] })], { description: text }),
    ],
    readings: many.readings!,
    trust: {
      registry: small.site.registry,
      keys: [key.publicKey],
      policy: policyOf(undefined, undefined),
    },
  }
}

/** A path of the description as an expression, each name in braces a group of its own. */
const expressionOf = (path: string): RegExp =>
  new RegExp(
    `^${path
      .slice(1)
      .replaceAll('.', '\\.')
      .replace(/\{(\w+)\}/g, '(?<$1>[^/]+?)')}$`,
  )

const isOne = ({ schema }: Parameter, word: string): boolean =>
  schema.enum?.includes(word) ?? new RegExp(schema.pattern!).test(word)

/** What the names in braces of a path are for one file that is there: they belong to each other. */
function placeOf(
  path: string,
  parameters: readonly Parameter[],
  files: readonly string[],
): Record<string, string> {
  const expression = expressionOf(path)
  for (const file of files) {
    const groups = expression.exec(file.replace(/index\.html$/, ''))?.groups
    if (groups && parameters.every((one) => isOne(one, groups[one.name]!))) return groups
  }
  throw new Error(`Nothing lies at ${path}`)
}

/** The settings with which schemathesis asks for what is there, among much that is not. */
const settings = (paths: Description['paths'], files: readonly string[]): string =>
  Object.entries(paths)
    .flatMap(([path, { get }]) => {
      if (get.parameters === undefined) return []
      const values = Object.entries(placeOf(path, get.parameters, files)).map(
        ([name, word]) => `"path.${name}" = ${JSON.stringify(word)}`,
      )
      return `[[operations]]\ninclude-path = ${JSON.stringify(path)}\nparameters = { ${values.join(', ')} }\n`
    })
    .join('\n')

describeWith(schemathesis, 'every path of the description of an index', () => {
  const root = mkdtempSync(join(tmpdir(), 'pakages-schemathesis-'))
  const folder = join(root, 'site')
  let server: SiteServer
  let description: Description

  beforeAll(async () => {
    await writeSite(folder, everything('before'), { sign })
    const next = everything('after')
    await writeSite(folder, { ...next, issued: '2026-11-21T12:00:00Z' }, { sign })
    server = await serveSite(folder, 'packages')
    description = JSON.parse(readFileSync(join(folder, 'v2/openapi.json'), 'utf8')) as Description
  }, 60_000)
  afterAll(async () => {
    await server.close()
    rmSync(root, { recursive: true })
  })

  /** Ends where it found nothing. @throws Error with all that it said. */
  const run = (...words: string[]): Promise<void> =>
    new Promise((resolve, reject) => {
      const program = process.env['PAKAGES_SCHEMATHESIS']!
      const options = { cwd: root, env: { ...process.env, COLUMNS: '200' }, maxBuffer: 2 ** 26 }
      const { url } = server
      // Which methods there are is the server's own: an index is files.
      const all = ['run', `${url}v2/openapi.json`, '--url', url, '--no-color', '--seed', '1']
      const given = [...all, '--exclude-checks', 'unsupported_method', ...words]
      execFile(program, given, options, (error, stdout, stderr) =>
        error === null ? resolve() : reject(new Error(stdout + stderr)),
      )
    })
  const answered = (path: string, status: number): boolean =>
    server.answers.some((one) => one.status === status && expressionOf(path).test(one.path))

  describe('is answered as described', () => {
    test('where something is there', async () => {
      const files = globSync('**/*', { cwd: folder })
      writeFileSync(join(root, 'schemathesis.toml'), settings(description.paths, files))
      await run('--mode', 'positive', '--max-examples', '5')
      const paths = Object.keys(description.paths)
      expect(paths.length).toBeGreaterThan(20)
      expect(paths.filter((path) => !answered(path, 200))).toEqual([])
    }, 300_000)

    test('whatever is asked for', async () => {
      writeFileSync(join(root, 'schemathesis.toml'), '')
      await run('--max-examples', '200')
      const open = Object.entries(description.paths).filter(([, { get }]) => get.parameters)
      expect(open.filter(([path]) => !answered(path, 404)).map(([path]) => path)).toEqual([])
    }, 300_000)
  })
})
