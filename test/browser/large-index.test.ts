import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { writeSite } from '@pakages/catalog'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { launchBrowser } from '@pakages/testing/browser'
import { packageOf, smallCatalog, versionOf } from '@pakages/testing/catalog/small-catalog'
import { chromium, describeWith } from '@pakages/testing/requirements'
import { serveSite, type SiteServer } from '@pakages/testing/site-server'

// A browser on a busy machine takes its time.
jest.setTimeout(60_000)

describeWith(chromium, 'a package of an index with more than a thousand', () => {
  let folder: string
  let server: SiteServer
  let browser: Browser

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pakages-large-index-'))
    const small = smallCatalog()
    const others = Array.from({ length: 1000 }, (_, at) => packageOf(`other-${at}`, []))
    const old = packageOf('old', [versionOf('old', '2'), versionOf('old', '1')])
    await writeSite(folder, { ...small, packages: [...small.packages, old, ...others] })
    server = await serveSite(folder, 'packages')
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
    rmSync(folder, { recursive: true })
  })

  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await browser.newPage(options)
    await page.goto(`${server.url}packages/${path}`)
    return page
  }

  const STILL = { javaScriptEnabled: false }

  test('names all that it needs without scripts, and draws the graph with them when it is asked for', async () => {
    const still = await open('bar-tools/', STILL)
    const needs = await still.locator('#dependencies').innerText()
    expect(needs).toMatch(/To link and to run: libbar 2\.0\s+What these need to run: libfoo 1\.1/)
    expect(await still.locator('.whole-graph').isVisible()).toBe(false)

    const page = await open('bar-tools/#dependencies')
    expect(await page.locator('svg.graph').count()).toBe(0)
    await page.locator('.whole-graph summary').click()
    await page.locator('svg.graph.walked').waitFor()
    expect(await page.locator('svg.graph text').allTextContents()).toEqual([
      'bar-tools 3.0',
      'libbar 2.0',
      'libfoo 1.1',
    ])
    await page.locator('svg.graph .root').focus()
    await page.keyboard.press('ArrowRight')
    expect(await page.evaluate(`document.activeElement?.textContent.trim()`)).toBe('libbar 2.0')
  })

  test('tells once how other versions are installed, and with scripts the whole line', async () => {
    const still = await open('old/', STILL)
    const versions = still.locator('#versions')
    await versions.locator('summary').click()
    expect(await versions.innerText()).toContain('with its version in it, old@VERSION')
    expect(await versions.innerText()).toContain('ada approved it.')

    const page = await open('old/#versions')
    await page.locator('#v-1 summary').click()
    await page.locator('#v-1 code.line').waitFor()
    expect(await page.locator('#v-1 code.line').textContent()).toContain('install old@1 ')
  })

  test('has the digests of statements in its document alone, and what the picker needs', async () => {
    const page = await open('libfoo/#binaries')
    const binaries = page.locator('#binaries')
    expect(await binaries.innerText()).toContain('Provenance signed by')
    expect(await binaries.locator('.image').getAttribute('title')).toMatch(/@sha256:[0-9a-f]{64}$/)
    expect(await binaries.locator('span[title]').count()).toBe(0)
  })
})
