import { afterAll, describe, expect, test } from '@jest/globals'
import { nodeHttp } from '@pakages/core'
import { ChangingCatalog } from '@pakages/testing/catalog/changing-catalog'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openIndex } from '../client/open-index.ts'
import type { CatalogInput } from '../input.ts'
import type { ReadingsPart } from '../registry-readings.ts'
import { buildIndex } from './build-index.ts'
import { CHECKSUMS } from './paths.ts'
import { sha256 } from './site-file.ts'
import { writeSite } from './write-site.ts'

/** How often each catalog changes. */
const CHANGES = Number(process.env['PAKAGES_INDEX_CHANGES'] ?? 40)
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

/** The same of an index that is built of nothing but the input. */
const filesOf = (input: CatalogInput): Map<string, string> =>
  new Map(
    [...buildIndex(input)]
      .map((one): [string, string] => [
        one.path,
        one.kind === 'bytes' ? digestOfFile(one.path, one.bytes) : one.sha256,
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )

const readingsOf = async (folder: string): Promise<ReadingsPart[]> =>
  (await openIndex(folder, { http })).readings()

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
        const { written, kept } = await writeSite(folder, catalog.input(await readingsOf(folder)))
        expect([change, filesIn(folder)]).toEqual([change, filesOf(catalog.input([]))])
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
})
