// The package index at its full size: how long it takes to write, to write again after one change,
// and to answer a key in the browser.
import { SEARCH } from '@pakages/catalog'
import MiniSearch from 'minisearch'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SearchIndex } from '../packages/catalog/src/entries/search-index.ts'
import { find, prepare, wordsOf } from '../packages/catalog/browser/search.ts'
import { CHROMIUM, launchBrowser } from '@pakages/testing/browser'
import { serveSite } from '@pakages/testing/site-server'
import { SIZE } from './synthetic-catalog.ts'
import { median, row, type Row } from './table.ts'

/** What people type, key by key. */
const TYPED = ['mesh', 'sparse solver', 'py-numpy', 'graph transport', 'zzzz', 'tensor-77']

interface Measured {
  readonly seconds: number
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
    return [...filesRows(folder), ...searchRows(folder), ...(await browserRows(folder))]
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

const goal = (name: string, unit: string, ours: number, limit: number, reason?: string): Row =>
  row({
    bench: 'index',
    case: name,
    unit,
    ours: Number(ours.toPrecision(3)),
    peer: 'goal',
    theirs: limit,
    ...(reason !== undefined && { reason }),
  })

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
    goal(`${what}: size of the site`, 'MB', first.bytes / 1e6, 1000),
    goal(
      'one change: built again',
      's',
      median(again.map((one) => one.seconds)),
      3,
      `${again[0]!.written} files written, ${median(again.map((one) => one.cpu)).toFixed(1)} s of CPU`,
    ),
  ]
}

const keysOf = (text: string): string[] =>
  Array.from({ length: text.length }, (_, at) => text.slice(0, at + 1))

/** Our scan beside an inverted index over the same names and sentences, in this process. */
function searchRows(folder: string): Row[] {
  const text = readFileSync(join(folder, SEARCH), 'utf8')
  const ready = performance.now()
  const entries = prepare(JSON.parse(text) as SearchIndex)
  const ourStart = performance.now() - ready
  const theirs = miniSearch(JSON.parse(text) as SearchIndex)
  const query = { states: [], license: -1, target: -1, tag: -1 }
  const keys = TYPED.flatMap(keysOf)
  const timesOf = (search: (typed: string) => unknown): number =>
    median(keys.flatMap((typed) => [1, 2, 3].map(() => timed(() => search(typed)))))
  const shared = { bench: 'index', unit: 'ms', peer: 'minisearch' }
  return [
    row({
      ...shared,
      case: 'search index: ready',
      ours: Number(ourStart.toPrecision(3)),
      theirs: Number(theirs.start.toPrecision(3)),
    }),
    row({
      ...shared,
      case: 'search: one key, without a browser',
      ours: Number(
        timesOf((typed) => find(entries, { ...query, words: wordsOf(typed) })).toPrecision(3),
      ),
      theirs: Number(
        timesOf((typed) =>
          theirs.index.search(typed, { prefix: true, combineWith: 'AND' }),
        ).toPrecision(3),
      ),
    }),
  ]
}

function miniSearch({ rows }: SearchIndex): { index: MiniSearch; start: number } {
  const began = performance.now()
  const index = new MiniSearch({ fields: ['name', 'text'], searchOptions: { boost: { name: 3 } } })
  index.addAll(rows.map(([name, , text], id) => ({ id, name, text })))
  return { index, start: performance.now() - began }
}

function timed(work: () => unknown): number {
  const began = performance.now()
  work()
  return performance.now() - began
}

async function browserRows(folder: string): Promise<Row[]> {
  const shared = { bench: 'index', unit: 'ms', peer: 'goal' }
  if (!existsSync(CHROMIUM))
    return [
      row({
        ...shared,
        case: 'browser: key to first result',
        ours: 0,
        theirs: null,
        reason: `there is no ${CHROMIUM}`,
      }),
    ]
  const server = await serveSite(folder)
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    await page.goto(server.url)
    await page.locator('.filters').waitFor()
    const times = await page.evaluate(measureKeys, TYPED)
    return [
      goal(
        'browser: key to first result, median',
        'ms',
        median(times),
        100,
        `${times.length} keys`,
      ),
      goal(
        'browser: key to first result, slowest',
        'ms',
        Math.max(...times),
        100,
        `${times.length} keys`,
      ),
    ]
  } finally {
    await browser.close()
    await server.close()
  }
}

/**
 * Runs in the page: from each key until the frame after the results were painted, in milliseconds.
 */
async function measureKeys(typed: string[]): Promise<number[]> {
  interface Field {
    value: string
    dispatchEvent(event: unknown): void
  }
  const { document, Event, requestAnimationFrame } = globalThis as unknown as {
    document: { querySelector(name: string): Field }
    Event: new (name: string, options: object) => unknown
    requestAnimationFrame: (then: () => void) => void
  }
  const field = document.querySelector('#q')
  const painted = (): Promise<void> =>
    new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  const times: number[] = []
  for (const text of typed) {
    for (let length = 1; length <= text.length; length++) {
      await painted()
      const began = performance.now()
      field.value = text.slice(0, length)
      field.dispatchEvent(new Event('input', { bubbles: true }))
      await painted()
      times.push(performance.now() - began)
    }
  }
  return times
}
