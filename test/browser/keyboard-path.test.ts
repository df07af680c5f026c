import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { writeSite } from '@pakages/catalog'
import { launchBrowser } from '@pakages/testing/browser'
import { smallCatalog } from '@pakages/testing/catalog/small-catalog'
import { chromium, describeWith } from '@pakages/testing/requirements'
import { serveSite, type SiteServer } from '@pakages/testing/site-server'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'

// A browser on a busy machine takes its time.
jest.setTimeout(120_000)

/** What has the focus, in the words that a screen reader has for it, and whether eyes see that it has. */
const focused = (page: Page): Promise<{ name: string; seen: boolean }> =>
  page.evaluate(`(() => {
    const one = document.activeElement
    const name = one.getAttribute('aria-label') ?? one.textContent
    const style = getComputedStyle(one)
    const box = one.getBoundingClientRect()
    return {
      name: name.replace(/\\s+/g, ' ').trim(),
      seen: style.outlineStyle !== 'none' && box.width > 4 && box.height > 4,
    }
  })()`)

/** Tab, again and again, until that has the focus; each stop on the way must be seen. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const way: string[] = []
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab')
    const stop = await focused(page)
    // Behind the last one the focus leaves the page, and comes back.
    if ((await page.evaluate('document.activeElement === document.body')) === true) continue
    expect([stop.name, stop.seen]).toEqual([stop.name, true])
    way.push(stop.name)
    if (name.test(stop.name)) return
  }
  throw new Error(`${String(name)} is not among ${way.join(' | ')}`)
}

const inGraph = (page: Page): Promise<boolean> =>
  page.evaluate(`document.activeElement.closest('svg.graph') !== null`)

describeWith(chromium, 'the whole way by keyboard alone', () => {
  let folder: string
  let server: SiteServer
  let browser: Browser

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pakages-keyboard-'))
    await writeSite(folder, smallCatalog())
    server = await serveSite(folder, 'packages')
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
    rmSync(folder, { recursive: true })
  })

  test('from the start page to a package, its lines and why an older version was removed', async () => {
    const page = await browser.newPage({ permissions: ['clipboard-read', 'clipboard-write'] })
    await page.goto(server.url)
    await page.locator('#search[data-ready=details]').waitFor()
    await page.keyboard.press('Tab')
    expect(await focused(page)).toEqual({ name: 'Skip to content', seen: true })
    await tabTo(page, /^Theme/)
    await page.keyboard.press('Enter')
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light')
    await page.keyboard.press('/')
    await page.keyboard.type('libfoo')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/packages/libfoo/')
    await page.locator('.tabbed.level-2[data-ready]').waitFor()
    await tabTo(page, /^Copy the lines for Pakages$/)
    await page.keyboard.press('Enter')
    await page.locator('[role=status]', { hasText: 'Copied' }).waitFor({ state: 'attached' })
    expect(await page.evaluate('navigator.clipboard.readText()')).toContain('install libfoo@1.1 ')
    await page.reload()
    await page.locator('.tabbed.level-2[data-ready]').waitFor()
    await tabTo(page, /^Overview$/)
    await page.keyboard.press('ArrowRight')
    await tabTo(page, /^1\.0/)
    await page.keyboard.press('Enter')
    await page.locator('#v-1\\.0[open] .tombstone').waitFor()
  })

  test('through an SBOM and the graph to a dependency, and home', async () => {
    const page = await browser.newPage()
    await page.goto(`${server.url}packages/bar-tools/#binaries`)
    await page.locator('.tabbed.level-2[data-ready]').waitFor()
    await tabTo(page, /^SBOM/)
    await page.keyboard.press('Enter')
    await page.locator('.components').waitFor()
    await tabTo(page, /^libfoo$/)
    await page.goto(`${server.url}packages/bar-tools/#dependencies`)
    await page.locator('#dependencies.chosen svg.graph.walked').waitFor()
    await page.locator('#tab-dependencies').focus()
    // Within the picture the box is drawn thicker, which an outline would hide.
    for (let step = 0; step < 4 && !(await inGraph(page)); step++) await page.keyboard.press('Tab')
    expect((await focused(page)).name).toBe('bar-tools 3.0')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/packages/libfoo/')
    await tabTo(page, /^Example packages$/)
    await page.keyboard.press('Enter')
    await page.waitForURL(server.url)
  })
})
