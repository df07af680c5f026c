import { writeSite } from '@pakages/catalog'
import { CHROMIUM } from '@pakages/testing/browser'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { goal, notMeasured } from './goal.ts'
import { onSlowPhone } from './slow-phone.ts'
import { syntheticCatalog } from './synthetic-catalog.ts'
import type { Row } from './table.ts'

const VERSIONS = 2000

/** The page of a package with 2,000 versions: what it weighs, and how long a slow phone takes. */
export async function manyVersionsRows(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pakages-bench-'))
  try {
    const made = syntheticCatalog({ packages: 1, versions: VERSIONS })
    await writeSite(folder, made)
    const path = `packages/${made.packages[0]!.name}/`
    const text = readFileSync(join(folder, path, 'index.html'))
    const packed = gzipSync(text).length / 1000
    const name = `${VERSIONS.toLocaleString('en-US')} versions`
    const size = goal(`${name}: page, gzip`, 'kB', packed, 150, `${text.length / 1000} kB unpacked`)
    if (!existsSync(CHROMIUM)) return [size, notMeasured(`${name} on a slow phone`)]
    const phone = await onSlowPhone(folder, { path, ready: 'html', typed: [] })
    return [
      size,
      goal(`${name}: loaded on a slow phone`, 'ms', phone.loaded, 1500),
      goal(`${name}: layout shift on a slow phone`, '', phone.shift, 0.05),
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}
