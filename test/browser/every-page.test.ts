import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { writeSite } from '@pakages/catalog'
import { launchBrowser } from '@pakages/testing/browser'
import { eventfulCatalog } from '@pakages/testing/catalog/eventful-catalog'
import { LONG_NAME } from '@pakages/testing/catalog/eventful-words'
import { smallCatalog } from '@pakages/testing/catalog/small-catalog'
import { all, chromium, describeWith, wanted } from '@pakages/testing/requirements'
import { serveSite, type SiteServer } from '@pakages/testing/site-server'
import axe from 'axe-core'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

// A browser on a busy machine takes its time.
jest.setTimeout(240_000)

/** Every kind of page, and every state that one of them can be in. */
const PAGES = {
  'the start page': '',
  'a search': '?q=hd',
  'a search that finds nothing': '?q=nothing-like-it',
  filters: '?license=MIT&state=approved',
  'a package with everything': 'packages/hdf5/',
  'its versions': 'packages/hdf5/#versions',
  'its dependencies': 'packages/hdf5/#dependencies',
  'its binaries': 'packages/hdf5/#binaries',
  'its older versions': 'packages/hdf5/versions-2.html',
  'a vulnerable package': 'packages/zlib/',
  'who needs it': 'packages/zlib/#users',
  'what needs something that was removed': 'packages/on-what-is-gone/',
  'a package that was removed': 'packages/all-removed/',
  'one that was rejected': 'packages/all-rejected/',
  'one that nobody looked up': 'packages/not-looked-up/',
  'one without versions': 'packages/without-versions/',
  'one without anything': 'packages/without-anything/',
  'one with long names': `packages/${LONG_NAME}/`,
  'one whose text is read from right to left': 'packages/right-to-left/',
  'one with a graph too large to draw': 'packages/py-broad/#dependencies',
  'how to use it': 'use/',
  'what it says of itself': 'about/',
  'all packages': 'all/',
  'a licence with its text': 'licenses/MIT/',
  'a licence that is not on the SPDX list': 'licenses/LicenseRef-strange/',
  'an exception without its text': 'licenses/LLVM-exception/',
  releases: 'releases/',
  'what waits for a review': 'queue/',
  'the last of what waits': 'queue/page-7.html',
  auditors: 'auditors/',
  'an auditor': 'auditors/ada/',
  'a page that is not there': '404.html',
  'the queue of an empty index': 'empty/queue/',
  'the auditors of an empty index': 'empty/auditors/',
  'an empty index': 'empty/',
} as const

type Kind = keyof typeof PAGES

const DESK: BrowserContextOptions = { viewport: { width: 1440, height: 900 } }
const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 } }
const DARK: BrowserContextOptions = { colorScheme: 'dark' }

/** What every run looks at: the pages that differ most, each in a look that others are not seen in. */
const SAMPLE: readonly (readonly [Kind, string, BrowserContextOptions])[] = [
  ['the start page', 'light, at a desk', DESK],
  ['a search that finds nothing', 'dark, on a phone', { ...PHONE, ...DARK }],
  ['a package with everything', 'light, on a phone', PHONE],
  ['its versions', 'dark, at a desk', { ...DESK, ...DARK }],
  ['its older versions', 'light, at a desk', DESK],
  ['a vulnerable package', 'dark, on a phone', { ...PHONE, ...DARK }],
  ['one with long names', 'light, on a phone', PHONE],
  ['how to use it', 'dark, at a desk', { ...DESK, ...DARK }],
  ['what it says of itself', 'dark, on a phone', { ...PHONE, ...DARK }],
  ['releases', 'dark, on a phone', { ...PHONE, ...DARK }],
  ['a licence that is not on the SPDX list', 'dark, on a phone', { ...PHONE, ...DARK }],
  ['what waits for a review', 'light, on a phone', PHONE],
  ['an auditor', 'dark, at a desk', { ...DESK, ...DARK }],
  ['a page that is not there', 'light, at a desk', DESK],
]

let folder: string
let server: SiteServer
let browser: Browser

async function start(): Promise<void> {
  folder = mkdtempSync(join(tmpdir(), 'pakages-every-page-'))
  // Where the "not found" page, whose links are absolute, looks for the site.
  await writeSite(folder, eventfulCatalog())
  await writeSite(join(folder, 'empty'), smallCatalog({ packages: [] }))
  server = await serveSite(folder, 'packages')
  browser = await launchBrowser()
}

async function stop(): Promise<void> {
  await browser.close()
  await server.close()
  rmSync(folder, { recursive: true })
}

/** What is wrong with a page as it is opened, and with everything on it unfolded. */
async function faultsOf(kind: Kind, options: BrowserContextOptions): Promise<string[]> {
  const page = await browser.newPage(options)
  const faults: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(String(error)))
  await page.goto(server.url + PAGES[kind])
  await page.waitForLoadState('networkidle')
  await page.evaluate(`${axe.source}; undefined`)
  faults.push(...(await look(page)))
  await unfold(page)
  faults.push(...(await look(page)))
  await page.close()
  return [...new Set(faults)]
}

/** Everything that is folded, with what scripts fetch for it. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(`for (const one of document.querySelectorAll('details')) one.open = true`)
  // Only what scripts fetched has headings.
  if ((await page.locator('.versions details').count()) > 0)
    await page.locator('.versions .part').first().waitFor({ state: 'attached' })
}

async function look(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate<axe.AxeResults>('axe.run()')
  const scrolls = await page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth')
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
    ...(scrolls ? ['it scrolls sideways'] : []),
  ]
}

describeWith(chromium, 'pages that show all that can happen', () => {
  beforeAll(start)
  afterAll(stop)
  test.each(SAMPLE)('%s, %s, has no accessibility fault, also unfolded', async (kind, _, look) => {
    expect(await faultsOf(kind, look)).toEqual([])
  })
})

describeWith(all(chromium, wanted('PAKAGES_PAGES')), 'every kind of page', () => {
  beforeAll(start)
  afterAll(stop)
  describe.each([
    ['light, at a desk', DESK],
    ['dark, at a desk', { ...DESK, ...DARK }],
    ['light, on a phone', PHONE],
    ['dark, on a phone', { ...PHONE, ...DARK }],
  ] as const)('%s', (_, look) => {
    test.each(Object.keys(PAGES) as Kind[])(
      'has no accessibility fault and does not scroll sideways, also unfolded: %s',
      async (kind) => {
        expect(await faultsOf(kind, look)).toEqual([])
      },
    )
  })
})
