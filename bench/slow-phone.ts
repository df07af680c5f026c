// The start page on a slow phone: chromium's "Slow 4G" and a quarter of this machine's CPU, with an
// empty cache and a server that compresses, as GitHub Pages does.
import { launchBrowser } from '@pakages/testing/browser'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { median } from './table.ts'

/**
 * The preset "Slow 4G" of chromium's developer tools
 * (https://source.chromium.org/chromium/chromium/src/+/main:third_party/devtools-frontend/src/front_end/core/sdk/NetworkManager.ts):
 * bytes a second, milliseconds until an answer begins.
 */
const SLOW_4G = {
  offline: false,
  downloadThroughput: ((1.6 * 1000 * 1000) / 8) * 0.9,
  uploadThroughput: ((750 * 1000) / 8) * 0.9,
  latency: 150 * 3.75,
}
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true }
const RUNS = 5

/** A page of a site, and what is done on it. */
export interface PhoneVisit {
  /** From the root of the site. */
  readonly path: string
  /** A selector: the page is ready when something fits it. */
  readonly ready: string
  /** Typed key by key into the search, as soon as it is ready. */
  readonly typed: readonly string[]
}

/** Medians over the runs, in milliseconds. */
export interface SlowPhone {
  /** From the click on a link until it is ready. */
  readonly ready: number
  /** And until all that it needs is loaded. */
  readonly loaded: number
  /** From a key to the painted result, right after that: the median key, and the slowest. */
  readonly key: number
  readonly slowestKey: number
  /** Bytes that had come until then. */
  readonly bytes: number
  /** What moved without anybody's doing: https://web.dev/articles/cls. */
  readonly shift: number
}

/** Measures a page of a site that lies in a folder. */
export async function onSlowPhone(folder: string, visit: PhoneVisit): Promise<SlowPhone> {
  const server = await serveCompressed(folder)
  const browser = await launchBrowser()
  try {
    const { port } = server.address() as AddressInfo
    const runs: SlowPhone[] = []
    for (let run = 0; run < RUNS; run++)
      runs.push(await oneRun(browser, `http://127.0.0.1:${port}/`, visit))
    const middle = (pick: (run: SlowPhone) => number): number => median(runs.map(pick))
    return {
      ready: middle((run) => run.ready),
      loaded: middle((run) => run.loaded),
      key: middle((run) => run.key),
      slowestKey: middle((run) => run.slowestKey),
      bytes: middle((run) => run.bytes),
      shift: middle((run) => run.shift),
    }
  } finally {
    await browser.close()
    server.close()
  }
}

async function oneRun(browser: Browser, url: string, visit: PhoneVisit): Promise<SlowPhone> {
  // What waits for the page to be ready is evaluated in it, which its own policy forbids.
  const context = await browser.newContext({ ...PHONE, bypassCSP: true })
  const page = await context.newPage()
  try {
    const client = await context.newCDPSession(page)
    await client.send('Network.enable')
    await client.send('Network.emulateNetworkConditions', SLOW_4G)
    await client.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    await page.addInitScript(watchPage, visit.ready)
    await page.goto(url + visit.path, { waitUntil: 'commit' })
    await page.waitForFunction('window.readyAt !== undefined')
    const bytes = await page.evaluate<number>(BYTES)
    const ready = await page.evaluate<number>('window.readyAt')
    // Keys that a script presses count as nobody's doing: what moves by them is left out.
    const before = await page.evaluate<number>('window.shifted')
    const times = await page.evaluate(measureKeys, [...visit.typed])
    await page.waitForLoadState('load')
    const loaded = await page.evaluate<number>(
      `performance.getEntriesByType('navigation')[0].loadEventStart`,
    )
    const shift = times.length > 0 ? before : await page.evaluate<number>('window.shifted')
    const slowestKey = Math.max(0, ...times)
    return { ready, loaded, key: median(times), slowestKey, bytes, shift }
  } finally {
    await context.close()
  }
}

/** What had come, packed, with headers. */
const BYTES = `performance.getEntries().reduce((sum, { transferSize = 0 }) => sum + transferSize, 0)`

interface Watched {
  readyAt?: number
  shifted: number
}

/** Runs in the page before its own scripts: notes when it is ready, and what moves. */
function watchPage(ready: string): void {
  const { window, MutationObserver, document, PerformanceObserver } = globalThis as unknown as {
    window: Watched
    document: { querySelector(name: string): unknown; documentElement: unknown }
    MutationObserver: new (then: () => void) => { observe(of: unknown, what: object): void }
    PerformanceObserver: new (
      then: (list: { getEntries(): { value: number; hadRecentInput: boolean }[] }) => void,
    ) => { observe(what: object): void }
  }
  window.shifted = 0
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries())
      if (!hadRecentInput) window.shifted += value
  }).observe({ type: 'layout-shift', buffered: true })
  new MutationObserver(() => {
    if (document.querySelector(ready)) window.readyAt ??= performance.now()
  }).observe(document, { subtree: true, childList: true, attributes: true })
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

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

async function serveCompressed(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname)
    const file = join(folder, path, path.endsWith('/') ? 'index.html' : '')
    readFile(file).then(
      (bytes) => {
        const type = TYPES[extname(file)]
        response.setHeader('content-type', type ?? 'application/octet-stream')
        if (type !== undefined) response.setHeader('content-encoding', 'gzip')
        response.end(type === undefined ? bytes : gzipSync(bytes))
      },
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening)
  })
  return server
}
