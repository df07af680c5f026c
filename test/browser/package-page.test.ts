import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals'
import { writeSite, type CatalogInput, type SpecInput, type VersionInput } from '@pakages/catalog'
import axe from 'axe-core'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { launchBrowser } from '@pakages/testing/browser'
import {
  binaryOf,
  hashFor,
  packageOf,
  smallCatalog,
  versionOf,
} from '@pakages/testing/catalog/small-catalog'
import { chromium, describeWith } from '@pakages/testing/requirements'
import { serveSite, type SiteServer } from '@pakages/testing/site-server'

// A browser on a busy machine takes its time.
jest.setTimeout(60_000)

const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 } }
const ARM = 'Mozilla/5.0 (X11; Linux aarch64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36'
const INTEL = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36'

const ADVISORY: VersionInput['advisories'][number] = {
  id: 'CVE-2026-1111',
  severity: 'critical',
  component: 'libfoo@1.1',
  status: 'affected',
}

/** Packages whose graph is broader than a phone. */
const broadChain = ['first', 'second', 'third', 'fourth'].map((word, at, all): SpecInput => {
  const name = (one: string): string => `${one}-of-several-with-long-names`
  const next = all[at + 1]
  const hash = hashFor(`${name(next ?? '')} 1 x86_64_v3`)
  return {
    hash: hashFor(`${name(word)} 1 x86_64_v3`),
    name: name(word),
    version: '1',
    external: false,
    dependencies: next === undefined ? [] : [{ hash, kinds: ['link'] }],
  }
})

/** Of one of two binaries: the other needs nothing. */
const mixedSpec: SpecInput = {
  ...{ hash: hashFor('mixed 1 x86_64_v3'), name: 'mixed', version: '1', external: false },
  dependencies: [{ hash: hashFor('libfoo 1.1 x86_64_v3'), kinds: ['link'] }],
}

/** The small catalog with a package of several binaries, and one of 2,000 versions. */
function catalog(): CatalogInput {
  const small = smallCatalog()
  const binaries = [
    binaryOf('many', '1', 'aarch64'),
    binaryOf('many', '1', 'x86_64_v3'),
    { ...binaryOf('many', '1', 'x86_64_v4'), os: 'ubuntu24.04' },
    {
      ...binaryOf('many', '1', 'zen4'),
      target: 'x86_64_v3',
      variants: ['+shared', '+cuda', 'build_system=cmake'],
      complete: false,
    },
  ]
  const { built: _, ...unsigned } = binaryOf('mixed', '1', 'aarch64')
  const mixed = [
    binaryOf('mixed', '1', 'x86_64_v3'),
    { ...unsigned, attestations: [], sboms: [], covered: false, unmatched: ['ada'] },
  ]
  const old = Array.from({ length: 2000 }, (_, at) =>
    versionOf('old', `${1 + Math.floor(at / 100)}.${Math.floor(at / 10) % 10}.${at % 10}`),
  )
  return {
    ...small,
    specs: new Map([
      ...small.specs,
      ...[...broadChain, mixedSpec].map((one) => [one.hash, one] as const),
    ]),
    packages: [
      ...small.packages.filter(({ name }) => name !== 'libfoo'),
      {
        ...small.packages[0]!,
        versions: small.packages[0]!.versions.map((one) =>
          one.version === '1.1' ? { ...one, advisories: [ADVISORY] } : one,
        ),
      },
      packageOf('many', [versionOf('many', '1', { binaries })]),
      packageOf('mixed', [versionOf('mixed', '1', { binaries: mixed })]),
      packageOf('old', old),
      ...broadChain.map(({ name }) => packageOf(name, [versionOf(name, '1')])),
    ],
  }
}

describeWith(chromium, 'the page of a package in a browser', () => {
  let folder: string
  let server: SiteServer
  let browser: Browser
  const troubles: string[] = []
  const pages: Page[] = []

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pakages-package-pages-'))
    await writeSite(folder, catalog())
    // Where the "not found" page, whose links are absolute, looks for the site.
    server = await serveSite(folder, 'packages')
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
    rmSync(folder, { recursive: true })
  })
  afterEach(async () => {
    await Promise.all(pages.splice(0).map((page) => page.close()))
    expect([...troubles.splice(0), ...server.missing]).toEqual([])
  })

  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await browser.newPage(options)
    pages.push(page)
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) troubles.push(message.text())
    })
    page.on('pageerror', (error) => troubles.push(String(error)))
    await page.goto(`${server.url}packages/${path}`)
    return page
  }

  const lines = (page: Page): Promise<string | null> =>
    page.locator('#install-pakages code').first().textContent()

  test('shows the facts, versions, states, who decided and why', async () => {
    const page = await open('libfoo/')
    expect(await page.locator('.package-state').textContent()).toContain('approved')
    const facts = await page.locator('.facts').textContent()
    for (const fact of ['MIT', 'ada', 'example/packages', '0123456789', '123 kB', '1 open'])
      expect(facts).toContain(fact)
    await page.getByRole('tab', { name: /Versions/ }).click()
    await page.locator('summary', { hasText: '1.0' }).click()
    await expect(page.locator('.tombstone').textContent()).resolves.toContain(
      'It deletes the home folder.',
    )
  })

  test('walks the tabs with the arrow keys, as screen readers announce them', async () => {
    const page = await open('libfoo/')
    await page.getByRole('tab', { name: 'Overview' }).focus()
    await page.keyboard.press('ArrowRight')
    const panel = page.getByRole('tabpanel', { name: /Versions/ })
    await panel.waitFor()
    expect(await page.getByRole('tab', { name: /Versions/ }).getAttribute('aria-selected')).toBe(
      'true',
    )
    expect(await page.locator('#overview').isVisible()).toBe(false)
    await page.keyboard.press('End')
    await page.getByRole('tabpanel', { name: /Used by/ }).waitFor()
    await page.keyboard.press('Home')
    await page.getByRole('tabpanel', { name: 'Overview' }).waitFor()
  })

  test('copies install lines', async () => {
    const page = await open('libfoo/', { permissions: ['clipboard-read', 'clipboard-write'] })
    await page.getByRole('tab', { name: 'Spack' }).click()
    await page.getByRole('button', { name: 'Copy the lines for Spack', exact: true }).click()
    expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(
      /^spack repo add .*\nspack mirror add --scope user --unsigned example oci:.*\nspack install --cache-only \/[a-z2-7]{32}$/,
    )
  })

  test.each([
    ['on ARM', ARM, 'aarch64'],
    ['on Intel', INTEL, 'x86_64_v3'],
    ['on a phone, which nothing is installed on', `${ARM} Mobile Android`, 'x86_64_v3'],
  ])('starts with a binary that the visitor can run %s', async (_, userAgent, target) => {
    const page = await open('many/', { userAgent })
    // The platform is the machine's that runs the test: the browser's own word for itself counts.
    await page.addInitScript('Object.defineProperty(navigator, "platform", { value: "" })')
    await page.reload()
    expect(await page.getByLabel('Target').inputValue()).toBe(target)
    expect(await lines(page)).toContain(`many@1/${binaryOf('many', '1', target).hash} `)
  })

  test('says of the binary that is chosen who signed it, from what it was built and what it needs', async () => {
    const page = await open('mixed/', { userAgent: INTEL })
    const facts = async (): Promise<string> =>
      ((await page.locator('.facts').textContent()) ?? '').replace(/\s+/g, ' ')
    const signed =
      / Signed by ?example\/packages.*Built from ?commit 0123456789 .*Needs ?1 package to run /
    expect(await facts()).toMatch(signed)
    expect(await lines(page)).not.toContain('--allow')
    await page.getByLabel('Target').selectOption('aarch64')
    // What installing asks for where the approval is of another binary.
    expect(await lines(page)).toMatch(/ --allow pending$/)
    expect(await page.locator('.install').textContent()).toContain('does not hold for this binary')
    expect(await facts()).toContain('not for this binary')
    expect(await facts()).toMatch(
      / Signed by ?nobody .*Built from ?nobody signed that .*Needs ?nothing to run /,
    )
    expect(await facts()).not.toContain('example/packages')
    await page.getByLabel('Target').selectOption('x86_64_v3')
    expect(await facts()).toMatch(signed)
    expect(await lines(page)).not.toContain('--allow')
    expect(await page.locator('.install').textContent()).not.toContain('does not hold')
  })

  test.each(['#%', '#100%', '#v-1%', '#nowhere'])(
    'works below an address that ends with %s, which names no part',
    async (end) => {
      const page = await open(`many/${end}`, { userAgent: INTEL })
      await page.locator('.level-2[data-ready]').waitFor()
      expect(await page.getByLabel('Target').inputValue()).toBe('x86_64_v3')
      await page.getByRole('tab', { name: /Binaries/ }).click()
      expect(await page.locator('#binaries').isVisible()).toBe(true)
    },
  )

  test('changes all lines with the picker, by keyboard, and takes what goes with the choice', async () => {
    const page = await open('many/', { userAgent: INTEL })
    await page.getByLabel('Target').focus()
    await page.getByLabel('Target').selectOption('x86_64_v4')
    const { hash, manifest } = binaryOf('many', '1', 'x86_64_v4')
    expect(await page.getByLabel('System').inputValue()).toBe('ubuntu24.04')
    expect(await lines(page)).toContain(hash)
    expect(await page.locator('#install-spack code').textContent()).toContain(`/${hash}`)
    expect(await page.locator('#install-container code').textContent()).toContain(manifest)
    expect(await page.locator('[role=status]').textContent()).toContain('x86_64_v4')
    await page.getByLabel('Variants').selectOption('+cuda')
    expect(await lines(page)).toContain(binaryOf('many', '1', 'zen4').hash)
    await page.getByRole('tab', { name: 'Container' }).click()
    expect(await page.locator('#install-container code').isVisible()).toBe(false)
    expect(await page.locator('#install-container').innerText()).toContain('nothing to copy from')
  })

  test('without scripts lists all binaries, the most common first, and every part', async () => {
    const page = await open('many/', { javaScriptEnabled: false })
    expect(await page.locator('.choose').isVisible()).toBe(false)
    expect(await page.locator('#binaries th[scope=row]').allTextContents()).toEqual([
      'x86_64_v3',
      'x86_64_v3',
      'x86_64_v4',
      'aarch64',
    ])
    for (const part of ['overview', 'install-spack', 'versions', 'dependencies', 'binaries'])
      expect([part, await page.locator(`#${part}`).isVisible()]).toEqual([part, true])
  })

  test('has a graph without scripts, which arrow keys walk with them, and the same as a list', async () => {
    const still = await open('bar-tools/', { javaScriptEnabled: false })
    expect(await still.locator('svg.graph text').allTextContents()).toEqual([
      'bar-tools 3.0',
      'libbar 2.0',
      'libfoo 1.1',
    ])
    const page = await open('bar-tools/#dependencies')
    await page.locator('svg.graph .root').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    expect(await page.evaluate(`document.activeElement?.textContent.trim()`)).toBe('libfoo 1.1')
    await page.locator('.graph-list summary').click()
    expect(
      (await page.locator('.graph-list li').allTextContents()).map((text) =>
        text.replace(/\s+/g, ' ').trim(),
      ),
    ).toEqual(['libbar 2.0, needs libfoo', 'libfoo 1.1, vulnerable'])
    await page.locator('svg.graph .n').last().click()
    await page.waitForURL('**/packages/libfoo/')
  })

  test('shows all of an older version when it is unfolded, and why it is in its state without scripts', async () => {
    const still = await open('old/#versions', { javaScriptEnabled: false })
    const folded = still.locator('#v-20\\.9\\.8')
    await folded.locator('summary').click()
    const short = await folded.locator('.version-body').textContent()
    expect(short).toContain('ada approved it.')
    expect(short).toContain('install old@20.9.8 ')
    expect(short).not.toContain('Built it and ran the tests.')
    const page = await open('old/#versions')
    const version = page.locator('#v-20\\.9\\.8')
    await version.locator('summary').click()
    await version.locator('blockquote').waitFor()
    const whole = await version.locator('.version-body').textContent()
    for (const text of ['ada approved it.', 'Built it and ran the tests.', 'Changed since 20.9.7'])
      expect(whole).toContain(text)
  })

  test('has the graph as a list alone on a phone, where the picture is broad', async () => {
    const page = await open('first-of-several-with-long-names/#dependencies', PHONE)
    await page.locator('.graph-list').waitFor()
    expect(await page.locator('.graph').isVisible()).toBe(false)
    expect(await page.locator('.graph-list li').first().isVisible()).toBe(true)
    const still = await open('first-of-several-with-long-names/', {
      ...PHONE,
      javaScriptEnabled: false,
    })
    expect(await still.locator('.graph').isVisible()).toBe(true)
  })

  test('tells everything that needs a vulnerable version of it', async () => {
    for (const name of ['libbar', 'bar-tools']) {
      const page = await open(`${name}/`)
      const text = await page.locator('.concerns').textContent()
      expect(text).toContain('libfoo 1.1')
      expect(text).toContain('CVE-2026-1111')
    }
  })

  test('marks it among the dependencies, for eyes and for screen readers', async () => {
    const page = await open('bar-tools/#dependencies')
    const box = page.locator('svg.graph .wrong')
    expect(await box.getAttribute('aria-label')).toBe('libfoo 1.1, vulnerable')
    const direct = await open('libbar/#dependencies')
    expect(await direct.locator('.needs .alarm').textContent()).toBe('vulnerable')
    // The rest is in order.
    expect(await page.locator('svg.graph .n:not(.wrong)').count()).toBe(2)
  })

  test('lists what the SBOM of a binary has, and tells without scripts how to have the file', async () => {
    const still = await open('bar-tools/', { javaScriptEnabled: false })
    await still.locator('.sbom summary').click()
    const [sbom] = binaryOf('bar-tools', '3.0').sboms
    expect(await still.locator('.sbom .line').textContent()).toBe(
      `oras pull ghcr.io/example/packages@${sbom!.manifest}`,
    )
    const page = await open('bar-tools/#binaries')
    await page.locator('.sbom summary').focus()
    await page.keyboard.press('Enter')
    await page.locator('.components').waitFor()
    const rows = await page.locator('.components tr').allTextContents()
    expect(rows).toEqual([
      'ComponentVersionLicenceNeeded toFrom',
      'bar-tools3.0MITitselfa package',
      'libbar2.0MITbuild, linka package',
      'libfoo1.1MITbuild, linka package',
    ])
    const [licence] = await page.locator('.components a', { hasText: 'MIT' }).all()
    expect(await licence!.getAttribute('href')).toBe('../../licenses/MIT/')
    await page.locator('.components a', { hasText: 'libfoo' }).click()
    await page.waitForURL('**/packages/libfoo/')
  })

  test('has its badges, and the lines that show them elsewhere', async () => {
    const page = await open('libfoo/')
    await page.locator('summary', { hasText: 'Badges' }).click()
    const widths = await page.evaluate<number[]>(
      `Promise.all([...document.querySelectorAll('img')].map((one) => one.decode().then(() => one.naturalWidth)))`,
    )
    expect(widths).toHaveLength(3)
    expect(Math.min(...widths)).toBeGreaterThan(50)
    expect(await page.getByLabel('lines for a README', { exact: true }).textContent()).toContain(
      '[![libfoo: state](https://example.github.io/packages/packages/libfoo/state.svg)](https://example.github.io/packages/packages/libfoo/)',
    )
    expect(await page.getByRole('link', { name: 'Atom feed' }).getAttribute('href')).toBe(
      '../../packages/libfoo/feed.xml',
    )
  })

  test('has a "not found" page that keeps its distance from the header', async () => {
    const page = await open('../404.html')
    const gap = await page.evaluate<number>(
      `document.querySelector('.empty').getBoundingClientRect().top - document.querySelector('.top').getBoundingClientRect().bottom`,
    )
    expect(gap).toBeGreaterThan(16)
    await page.evaluate(`${axe.source}; undefined`)
    expect((await page.evaluate<axe.AxeResults>('axe.run()')).violations).toEqual([])
  })

  test('prints every part, and no hole', async () => {
    const page = await open('bar-tools/')
    await page.emulateMedia({ media: 'print' })
    for (const part of ['overview', 'versions', 'dependencies', 'binaries', 'users'])
      expect([part, await page.locator(`#${part}`).isVisible()]).toEqual([part, true])
    expect(await page.locator('.graph').isVisible()).toBe(true)
  })

  test.each([
    ['a desk', {}],
    ['a phone', PHONE],
  ])('nothing jumps while it loads on %s', async (_, options) => {
    for (const path of ['libfoo/', 'many/', '../']) {
      const page = await open(path, options)
      await page.waitForLoadState('networkidle')
      const shift = await page.evaluate<number>(
        `new Promise((done) => new PerformanceObserver((list) => done(list.getEntries().reduce((sum, one) => sum + one.value, 0))).observe({ type: 'layout-shift', buffered: true }) ?? setTimeout(() => done(0), 300))`,
      )
      expect([path, shift < 0.05 ? 'calm' : shift]).toEqual([path, 'calm'])
    }
  })

  test('2,000 versions are less than 150 kB, usable within 1.5 s, and all within reach', async () => {
    const bytes = readFileSync(join(folder, 'packages/old/index.html'))
    expect(gzipSync(bytes).length).toBeLessThan(150_000)
    const page = await open('old/#versions')
    const ready = await page.evaluate<number>(
      `performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd`,
    )
    expect(ready).toBeLessThan(1500)
    expect(await page.evaluate<number>('document.querySelectorAll("*").length')).toBeLessThan(9000)
    // The oldest stands on the last page, where its address leads.
    await page.goto(`${server.url}packages/old/#v-1.0.0`)
    await page.waitForURL('**/versions-*.html#v-1.0.0')
    await page.locator('#v-1\\.0\\.0[open]').waitFor()
    await page.getByRole('link', { name: 'Newer' }).first().click()
    await page.waitForURL('**/versions-20.html')
    expect(await page.locator('details.version').count()).toBe(100)
  })
})
