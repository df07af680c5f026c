// The package index at its full size: how long it takes to write, to write again after one change,
// and to answer a key in the browser.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CHROMIUM } from '@pakages/testing/browser'
import { manyVersionsRows } from './many-versions.ts'
import { searchRows } from './search/search.ts'
import { onSlowPhone } from './slow-phone.ts'
import { SIZE } from './synthetic-catalog.ts'
import { goal, notMeasured } from './goal.ts'
import { median, type Row } from './table.ts'

/** What people type, key by key. */
const TYPED = ['mesh', 'sparse solver', 'py-numpyy', 'grpah transport', 'zzzz', 'tensor-77']

interface Measured {
  readonly seconds: number
  /** Seconds before that, in which what was read of the registry is taken from the index before. */
  readonly reading: number
  /** Seconds of all cores, which other work on the machine does not stretch. */
  readonly cpu: number
  readonly peak: number
  readonly bytes: number
  readonly written: number
}

/** Measures in a temporary folder, which is removed. */
export async function run(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pakages-bench-'))
  try {
    return [
      ...filesRows(folder),
      ...searchRows(),
      ...(await browserRows(folder)),
      ...(await manyVersionsRows()),
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function child(folder: string, ...flags: string[]): Measured {
  const output = execFileSync(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      join(import.meta.dirname, 'catalog-child.ts'),
      folder,
      ...flags,
    ],
    { encoding: 'utf8' },
  )
  return JSON.parse(output) as Measured
}

const medianOf = (all: readonly Measured[], key: 'cpu' | 'reading'): string =>
  median(all.map((one) => one[key])).toFixed(1)

function filesRows(folder: string): Row[] {
  const what = `${SIZE.packages.toLocaleString('en-US')} packages with ${SIZE.versions} versions`
  const first = child(folder)
  // There and back again: each run finds one change.
  const again = [child(folder, '--changed'), child(folder), child(folder, '--changed')]
  return [
    goal(
      `${what}: built`,
      's',
      first.seconds,
      20,
      `${first.written.toLocaleString('en-US')} files, ${first.cpu.toFixed(1)} s of CPU`,
    ),
    goal(`${what}: peak memory, the input included`, 'MB', first.peak, 1000),
    goal('size', 'MB', first.bytes / 1e6, 250, what),
    goal('files', 'files', first.written, 40_000, what),
    goal(
      'one change: built again',
      's',
      median(again.map((one) => one.seconds)),
      3,
      `${again[0]!.written} files written, ${medianOf(again, 'cpu')} s of CPU; what was read of the registry is taken from the index before in ${medianOf(again, 'reading')} s`,
    ),
  ]
}

async function browserRows(folder: string): Promise<Row[]> {
  const [usable, key] = ['usable on a slow phone', 'key to result on a slow phone']
  if (!existsSync(CHROMIUM)) return [usable, key].map((name) => notMeasured(name))
  const phone = await onSlowPhone(folder, { path: '', ready: '#search[data-ready]', typed: TYPED })
  const shift = `layout shift ${phone.shift.toFixed(3)}`
  return [
    goal(usable, 'ms', phone.ready, 1500, `${Math.round(phone.bytes / 1000)} kB, ${shift}`),
    goal(
      key,
      'ms',
      phone.key,
      300,
      `slowest of ${TYPED.join('').length}: ${Math.round(phone.slowestKey)} ms`,
    ),
  ]
}
