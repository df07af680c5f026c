import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measured } from '../measured.ts'
import { row, type Row } from '../table.ts'
import { writeFeeds } from './feeds.ts'

const RECORDS = 300_000
const CHILD = join(import.meta.dirname, 'child.ts')

/** Time and memory of an index over 300,000 records, and of scans of 100 to 10,000 components. */
export async function scaleRows(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pakages-scale-'))
  try {
    writeFeeds(folder, RECORDS)
    const run = (...words: string[]) =>
      measured({
        command: [
          process.execPath,
          '--disable-warning=ExperimentalWarning',
          CHILD,
          folder,
          ...words,
        ],
      })
    const made = await run('index')
    const note = `${RECORDS} records, half in a feed of NVD and half in one of OSV`
    const rows = [
      figure('index built', 's', made.wall, `${note}; ${made.cpu.toFixed(1)} s of CPU`),
      figure('index built, memory', 'MB', made.peak, note),
    ]
    for (const count of [100, 1000, 10_000]) {
      const scan = await run('scan', String(count))
      const name = `${count.toLocaleString('en')} components`
      rows.push(
        figure(name, 's', scan.wall, `with the start of Node; ${scan.cpu.toFixed(1)} s of CPU`),
        figure(`${name}, memory`, 'MB', scan.peak, ''),
      )
    }
    return rows
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const figure = (name: string, unit: string, ours: number, reason: string): Row =>
  row({ bench: 'scan', case: name, unit, ours, peer: 'none', theirs: null, reason })
