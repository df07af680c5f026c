import { afterAll, describe, expect, test } from '@jest/globals'
import { nodeHttp } from '@pakages/core'
import { packageOf, smallCatalog, versionOf } from '@pakages/testing/catalog/small-catalog'
import { ChangingCatalog } from '@pakages/testing/catalog/changing-catalog'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checksumsDocument, checksumsPartDocument } from '../checksums-documents.ts'
import { openIndex } from '../client/open-index.ts'
import type { CatalogInput } from '../input.ts'
import type { ReadingsPart } from '../registry-readings.ts'
import { buildIndex, type PreviousIndex } from './build-index.ts'
import { CHECKSUMS } from './paths.ts'
import { sha256 } from './site-file.ts'
import { writeSite } from './write-site.ts'

/** How often each catalog changes. */
const CHANGES = Number(process.env['PAKAGES_INDEX_CHANGES'] ?? 60)
/** Milliseconds, on a busy machine. */
const TIME = 60_000 + 2000 * CHANGES
const root = mkdtempSync(join(tmpdir(), 'pakages-changes-'))
const http = nodeHttp()
afterAll(() => {
  http.close()
  rmSync(root, { recursive: true })
})

/** The root may have another date and version: of it what it lists. */
const digestOfFile = (path: string, bytes: Uint8Array): string =>
  sha256(path === CHECKSUMS ? /"files":.*/.exec(Buffer.from(bytes).toString())![0] : bytes)

/** The sha256 of each file, without what lies by its digest for readers of the index before. */
const filesIn = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name).slice(folder.length + 1))
      .filter((path) => !path.startsWith('v2/sha256/'))
      .sort()
      .map((path) => [path, digestOfFile(path, readFileSync(join(folder, path)))]),
  )

/** The same of an index that is built of nothing but the input, or on one before. */
const filesOf = (input: CatalogInput, previous?: PreviousIndex): Map<string, string> =>
  new Map(
    [...buildIndex(input, previous)]
      .map((one): [string, string] => [
        one.path,
        one.kind === 'bytes' ? digestOfFile(one.path, one.bytes) : one.sha256,
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )

const readingsOf = async (folder: string): Promise<ReadingsPart[]> =>
  (await openIndex(folder, { http })).readings()

const issuedIn = (folder: string): string =>
  (JSON.parse(readFileSync(join(folder, CHECKSUMS), 'utf8')) as { issued: string }).issued

describe('a site that one change after the other went into', () => {
  test.each([1, 2, 3])(
    'is what a fresh run writes, byte for byte (seed %i)',
    async (seed) => {
      const catalog = new ChangingCatalog(seed)
      const folder = join(root, `site-${seed}`)
      await writeSite(folder, catalog.input([]))
      const seen = { changes: 0, kept: 0, written: 0 }
      for (let at = 0; at < CHANGES; at++) {
        const change = catalog.change()
        const readings = await readingsOf(folder)
        // As on a runner that keeps nothing: it reads what was served, and writes all.
        if (at % 10 === 9) rmSync(folder, { recursive: true })
        const { written, kept } = await writeSite(folder, catalog.input(readings))
        // The start page tells the day of the root, which stays as long as nothing else changes.
        const fresh = { ...catalog.input([]), issued: issuedIn(folder) }
        expect([change, filesIn(folder)]).toEqual([change, filesOf(fresh)])
        seen.changes += Number(written > 0)
        seen.written += written
        seen.kept += kept
      }
      // Else nothing would have been compared.
      expect(seen.changes).toBeGreaterThan(0.7 * CHANGES)
      expect(seen.kept).toBeGreaterThan(2 * seen.written)
    },
    TIME,
  )

  test.each([
    { what: 'is large', count: 1000, versions: 1 },
    { what: 'has no feeds of packages', count: 5000, versions: 0 },
  ])('is what a fresh run writes when one package more makes that it $what', (one) => {
    const packages = Array.from({ length: one.count + 1 }, (_, at) =>
      packageOf(`p${at}`, one.versions === 0 ? [] : [versionOf(`p${at}`, '1')]),
    )
    const previous = previousOf(smallCatalog({ packages: packages.slice(1) }))
    const now = smallCatalog({ packages })
    expect(filesOf(now, previous)).toEqual(filesOf(now))
  })
})

/** An index as the next one finds it. */
function previousOf(input: CatalogInput): PreviousIndex {
  const listings = [...buildIndex(input)].flatMap((one) =>
    one.kind === 'bytes' && one.path.startsWith('v2/checksums')
      ? [[one.path, JSON.parse(Buffer.from(one.bytes).toString()) as unknown] as const]
      : [],
  )
  const { [CHECKSUMS]: root, ...parts } = Object.fromEntries(listings)
  return {
    root: checksumsDocument.parse(root, CHECKSUMS),
    parts: new Map(
      Object.entries(parts).map(([path, part]) => [path, checksumsPartDocument.parse(part, path)]),
    ),
  }
}
