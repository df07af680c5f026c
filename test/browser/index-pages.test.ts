import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals'
import { writeSite, type CatalogInput } from '@pakages/catalog'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { syntheticCatalog } from '../../bench/synthetic-catalog.ts'
import { packageOf, smallCatalog, versionOf } from '@pakages/testing/catalog/small-catalog'
import { chromium, describeWith } from '@pakages/testing/requirements'
import { launchBrowser } from '@pakages/testing/browser'
import { serveSite, type SiteServer } from '@pakages/testing/site-server'

// A browser on a busy machine takes its time.
jest.setTimeout(60_000)

/** 200 packages that look real, the three small ones, and one whose every word is hostile. */
function catalog(): CatalogInput {
  const many = syntheticCatalog({ packages: 200, versions: 3 })
  const small = smallCatalog()
  const evil = '<img src=x onerror="window.hurt=1"><script>window.hurt=1</script>'
  const hostile = packageOf(
    'hostile',
    [
      versionOf('hostile', '1', {
        reasons: [evil],
        reviews: [{ ...versionOf('x', '1').reviews[0]!, note: evil, auditor: evil }],
      }),
    ],
    { description: evil, homepage: 'javascript:window.hurt=1' },
  )
  const old = packageOf(
    'old',
    Array.from({ length: 60 }, (_, at) =>
      versionOf('old', `${1 + Math.floor(at / 20)}.${at % 20}`),
    ),
  )
  return {
    ...many,
    packages: [...many.packages, ...small.packages, hostile, old],
    specs: new Map([...many.specs, ...small.specs]),
    queue: small.queue!,
  }
}

describeWith(chromium, 'the pages of the index in a browser', () => {
  let folder: string
  let server: SiteServer
  let browser: Browser
  const troubles: string[] = []
  const pages: Page[] = []

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pakages-pages-'))
    await writeSite(join(folder, 'site'), catalog())
    server = await serveSite(folder)
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
    rmSync(folder, { recursive: true })
  })
  afterEach(async () => {
    await Promise.all(pages.splice(0).map((page) => page.close()))
    // Whatever a test looks at: no error, no warning, nothing that is missing, no other host.
    expect([...troubles.splice(0), ...server.missing]).toEqual([])
  })

  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await browser.newPage(options)
    pages.push(page)
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) troubles.push(message.text())
    })
    page.on('pageerror', (error) => troubles.push(String(error)))
    page.on('request', (request) => {
      if (!request.url().startsWith(server.url)) troubles.push(`asked ${request.url()}`)
    })
    await page.goto(`${server.url}site/${path}`)
    return page
  }

  const names = (page: Page): Promise<string[]> => page.locator('.row-name').allTextContents()

  test('searches as one types, and keeps the search in the address', async () => {
    const page = await open('')
    await page.keyboard.press('/')
    await page.keyboard.type('libf')
    await expect(page.locator('.row-name').first().textContent()).resolves.toBe('libfoo')
    await page.waitForURL('**/?q=libf')
    await page.reload()
    await page.locator('.filters').waitFor()
    expect(await page.locator('#q').inputValue()).toBe('libf')
    expect(await names(page)).toEqual(['libfoo'])
  })

  test('has the search again on the way back, however fast a result was opened', async () => {
    const page = await open('')
    await page.locator('#search[data-ready=details]').waitFor()
    // In one go: no pause in which the address could follow.
    await page.evaluate(`(() => {
      const field = document.querySelector('#q')
      field.value = 'libbar'
      field.dispatchEvent(new Event('input', { bubbles: true }))
      document.querySelector('#results a').click()
    })()`)
    await page.waitForURL('**/packages/libbar/')
    await page.goBack()
    await page.waitForURL('**/?q=libbar')
    await page.locator('#search[data-ready=details]').waitFor()
    expect(await page.locator('#q').inputValue()).toBe('libbar')
    expect(await names(page)).toEqual(['libbar'])
  })

  test('opens the first result with Enter, and the package page works below any folder', async () => {
    const page = await open('')
    await page.locator('.filters').waitFor()
    await page.fill('#q', 'libbar')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/packages/libbar/')
    expect(await page.locator('h1').textContent()).toBe('libbar')
  })

  test('filters by state, licence and target, and shows the version that fits', async () => {
    const page = await open('')
    await page.locator('.chip', { hasText: 'removed' }).click()
    await page.fill('#q', 'libfoo')
    expect(await page.locator('.row-version').allTextContents()).toEqual(['1.0'])
    await page.locator('.clear').click()
    await page.fill('#q', '')
    await page.selectOption('select[name=license]', { label: 'ISC' })
    expect(new Set(await page.locator('.row-license').allTextContents())).toEqual(new Set(['ISC']))
    await page.waitForURL('**/?license=ISC')
    await page.selectOption('select[name=target]', { label: 'aarch64' })
    expect(await page.locator('#count').textContent()).toMatch(/^\d+ of 205 packages$/)
  })

  test('shows more results on demand and moves the focus to the first of them', async () => {
    const page = await open('')
    await page.locator('#more').click()
    expect((await names(page)).length).toBe(120)
    expect(
      await page.evaluate(
        `document.activeElement?.closest('li') === document.querySelectorAll('#results li')[30]`,
      ),
    ).toBe(true)
  })

  test('shows similar names when nothing has the name, and says so', async () => {
    const page = await open('')
    await page.locator('.filters').waitFor()
    await page.fill('#q', 'libgoo')
    expect((await names(page))[0]).toBe('libfoo')
    expect(await page.locator('#count').textContent()).toMatch(
      /^None of 205 packages has this name, \d+ with a similar names?$/,
    )
  })

  test('walks through the results with the arrow keys, and back', async () => {
    const page = await open('')
    await page.locator('#search[data-ready]').waitFor()
    await page.fill('#q', 'lib')
    const focused = (): Promise<string> =>
      page.evaluate(`document.activeElement.querySelector('.row-name')?.textContent ?? 'q'`)
    const [first, second] = await names(page)
    const way: string[] = []
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowDown', 'Escape']) {
      await page.keyboard.press(key)
      way.push(await focused())
    }
    expect(way).toEqual([first, second, first, 'q', first, 'q'])
  })

  test('keeps filters in the address, and counts by state what fits', async () => {
    const page = await open('?vulnerable=1')
    await page.locator('#search[data-ready=details]').waitFor()
    await page.goto(`${server.url}site/?vulnerable=yes&system=debian12`)
    await page.locator('#search[data-ready=details]').waitFor()
    const fitting = Number(/^\d+/.exec((await page.locator('#count').textContent()) ?? '')![0])
    expect(fitting).toBeGreaterThan(0)
    expect(fitting).toBeLessThan(100)
    const counts = page.locator('.chip', { hasText: 'approved' }).locator('small')
    const before = Number(await counts.textContent())
    await page.fill('#q', 'zzzzzz')
    await page.waitForURL('**/?q=zzzzzz&system=debian12&vulnerable=yes')
    expect([before > 0, await counts.textContent()]).toEqual([true, '0'])
  })

  test('answers by names while descriptions are still on their way', async () => {
    const page = await browser.newPage()
    pages.push(page)
    let release: (() => void) | undefined
    await page.route('**/search/details.json*', async (route) => {
      await new Promise<void>((resolve) => {
        release = resolve
      })
      await route.continue()
    })
    await page.goto(`${server.url}site/`)
    await page.locator('#search[data-ready=names]').waitFor()
    await page.fill('#q', 'lbifoo')
    expect((await names(page))[0]).toBe('libfoo')
    release!()
    await page.locator('.row-license').first().waitFor()
    expect((await names(page))[0]).toBe('libfoo')
  })

  test('opens the version that the address names', async () => {
    const page = await open('packages/libfoo/#v-1.0')
    expect(await page.locator('#v-1\\.0').getAttribute('open')).toBe('')
    expect(await page.getByRole('tab', { selected: true }).first().textContent()).toContain(
      'Versions',
    )
  })

  test('follows the system into the dark, and the button overrules it for good', async () => {
    const page = await open('', { colorScheme: 'dark' })
    const ground = (): Promise<string> =>
      page.evaluate('getComputedStyle(document.body).backgroundColor')
    const dark = await ground()
    await page.getByRole('button', { name: 'Theme' }).click()
    expect(await ground()).toBe('rgb(255, 255, 255)')
    await page.reload()
    expect(await ground()).toBe('rgb(255, 255, 255)')
    expect(dark).not.toBe('rgb(255, 255, 255)')
  })

  test('runs nothing that a package brings', async () => {
    const page = await open('packages/hostile/')
    await page.goto(`${server.url}site/?q=hostile`)
    await page.locator('.filters').waitFor()
    expect(await page.evaluate(`'hurt' in window`)).toBe(false)
    expect(await names(page)).toEqual(['hostile'])
  })

  test('shows what is new, approved and needed, and gives way to a search', async () => {
    const page = await open('')
    const lists = page.locator('.lists section')
    expect(await lists.locator('h2').allTextContents()).toEqual([
      'Newest builds',
      'Lately approved',
      'Most needed',
    ])
    const days = await lists.first().locator('time').allTextContents()
    expect(days).toHaveLength(6)
    expect(days.toSorted().reverse()).toEqual(days)
    expect(await page.locator('.figures').textContent()).toMatch(/Packages\s*205/)
    await page.locator('.subjects a').first().click()
    await page.waitForURL('**/?tag=*')
    await page.locator('.showcase').waitFor({ state: 'hidden' })
    await page.locator('.clear').click()
    await page.locator('.showcase').waitFor()
    await page.fill('#q', 'libfoo')
    expect(await page.locator('.showcase').isVisible()).toBe(false)
  })

  test('leads from how much is reviewed to what waits, for whom, and what they reviewed', async () => {
    const page = await open('', { javaScriptEnabled: false })
    await page.getByRole('link', { name: '2 wait' }).click()
    const first = page.locator('.waits > li').first()
    expect(await first.textContent()).toMatch(
      /libbar\s+2\.0\s+pending\s+since 2026-11-02, 1 package needs it, for ada or example\/auditors/,
    )
    await page.getByRole('link', { name: /^ada/ }).click()
    expect(await page.locator('h1').textContent()).toBe('ada')
    expect(await page.locator('#waits + ul').textContent()).toMatch(/libbar\s+2\.0/)
    await page.locator('#said + ol a[href*="packages/libfoo/"]').first().click()
    await page.locator('.review-head a', { hasText: 'ada' }).first().click()
    expect(await page.locator('h1').textContent()).toBe('ada')
    await page.getByRole('link', { name: 'All auditors' }).click()
    // A name of strangers is a folder of letters, and text.
    await page.locator('.waits a', { hasText: '<img' }).click()
    expect(await page.locator('h1').textContent()).toContain('<script>')
  })

  test('shows every package without scripts', async () => {
    const page = await open('', { javaScriptEnabled: false })
    expect((await names(page)).length).toBe(30)
    await page.getByRole('link', { name: 'All 205 packages on one page' }).click()
    expect(await page.locator('.columns a').count()).toBe(205)
  })
})
