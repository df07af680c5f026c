import { describe, expect, test } from '@jest/globals'
import { describeWith, wanted } from '@pakages/testing/requirements'
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { docsAddress } from '@pakages/core'
import { isRelease, planSite } from '../scripts/docs-site/editions.ts'
import { withLinks } from '../scripts/docs-site/links.ts'
import { readOrder } from '../scripts/docs-site/read-order.ts'

const root = join(import.meta.dirname, '..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')

describe('the menu of the documentation', () => {
  const pages = readOrder(readme).flatMap((group) => group.pages)

  test('has every page of docs/, once', () => {
    const there = globSync('docs/*.md', { cwd: root }).sort()
    const listed = pages.map(({ file }) => file)
    expect(there.length).toBeGreaterThan(20)
    expect(listed.filter((file) => file.startsWith('docs/')).sort()).toEqual(there)
    expect(new Set(pages.map(({ route }) => route)).size).toBe(pages.length)
  })

  test('has every action, by its command', () => {
    const actions = readOrder(readme).at(-1)!
    const folders = globSync('*/action.yml', { cwd: root }).map((file) => dirname(file))
    const routes = actions.pages.map(({ route }) => route)
    for (const folder of folders) expect(routes).toContain(`actions/${folder}`)
    expect(actions.pages.map(({ text }) => text)).toContain('Pakages build')
  })

  test('cannot be read where the README has no such section', () => {
    expect(() => readOrder('# Pakages\n')).toThrow('no section "Read"')
  })
})

describe('links of a page', () => {
  const targets = {
    pages: [
      { text: 'Building', file: 'docs/building.md', route: 'building' },
      { text: 'Scan', file: 'scan/README.md', route: 'actions/scan' },
    ],
    folders: new Map([['docs/schemas', 'schemas']]),
    sources: 'https://github.com/acme/pakages/blob/v1.2.0',
  }
  test.each([
    ['another page', 'building.md', '/building'],
    ['a place of one', 'building.md#what', '/building#what'],
    ['an action', '../scan/README.md#databases', '/actions/scan#databases'],
    ['the first page', '../README.md', '/'],
    ['a file that is copied', 'schemas/a.json', '/schemas/a.json'],
    ['the sources', '../packages/a.ts', `${targets.sources}/packages/a.ts`],
    ['elsewhere', 'https://spack.io', 'https://spack.io'],
    ['its own headings', '#here', '#here'],
  ])('lead to %s', (_, from, to) => {
    expect(withLinks(`See [this](${from}).`, 'docs/trust.md', targets)).toBe(`See [this](${to}).`)
  })

  test('lead pictures to their copies, which lie in folders of the site', () => {
    const folders = new Map([['docs/pictures', 'pictures']])
    const text = '<source srcset="pictures/a-dark.png"><img alt="A" src="pictures/a-light.png">'
    expect(withLinks(text, 'docs/trust.md', { ...targets, folders })).toBe(
      '<source srcset="/pictures/a-dark.png"><img alt="A" src="/pictures/a-light.png">',
    )
  })

  test('are left alone in fences', () => {
    const text = '```md\n[a](building.md)\n```\n[a](building.md)'
    expect(withLinks(text, 'docs/trust.md', targets)).toBe(
      '```md\n[a](building.md)\n```\n[a](/building)',
    )
  })
})

describe('the versions of the documentation', () => {
  const url = 'https://acme.github.io/pakages/'
  const places = (tags: string[]) => planSite(tags, url).map(({ tag, base }) => [tag, base])

  test('are this checkout alone, where nothing was released', () => {
    expect(places([])).toEqual([[undefined, '/pakages/']])
    expect(planSite([], url)[0]!.versions).toEqual([])
  })

  test('are the newest of each minor release, the highest first of all, and what comes next', () => {
    expect(places(['v1.9.0', 'v1.10.1', 'v1.10.0', 'v1.9.10', 'v1.9.9'])).toEqual([
      ['v1.10.1', '/pakages/'],
      ['v1.10.1', '/pakages/v1.10/'],
      ['v1.9.10', '/pakages/v1.9/'],
      [undefined, '/pakages/next/'],
    ])
    expect(planSite(['v1.0.0'], url)[0]!.versions).toEqual([
      { text: 'v1.0.0', link: 'https://acme.github.io/pakages/' },
      { text: 'next', link: 'https://acme.github.io/pakages/next/' },
    ])
  })

  test('lie where an index that a release built leads to', () => {
    const bases = planSite(['v1.10.0', 'v1.9.4'], 'https://syspack.github.io/pakages/').map(
      ({ base }) => base,
    )
    for (const version of ['1.10.0', '1.9.1'])
      expect(bases).toContain(new URL(docsAddress(version)).pathname)
    expect(docsAddress('1.9.1', 'installing')).toBe(
      'https://syspack.github.io/pakages/v1.9/installing.html',
    )
  })

  test('are those of releases only', () => {
    expect(['v1.0.0', 'v1', 'v1.0.0-rc1', ''].filter(isRelease)).toEqual(['v1.0.0'])
    expect(() => planSite(['v1'], url)).toThrow('"v1" is no release')
  })
})

test('the site never takes the place of another folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pakages-docs-'))
  try {
    writeFileSync(join(folder, 'thesis.tex'), 'years')
    const program = ['scripts/run.mjs', 'scripts/docs-site.ts', '--out', folder]
    const { status, stderr } = spawnSync(process.execPath, program, { cwd: root, encoding: 'utf8' })
    expect([status, stderr]).toEqual([
      1,
      `${folder} holds something else than this site. Give --out another folder.\n`,
    ])
    expect(existsSync(join(folder, 'thesis.tex'))).toBe(true)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

describeWith(wanted('PAKAGES_DOCS'), 'the site of the documentation', () => {
  test('is built whole, with a search, and no link of it leads nowhere', () => {
    const out = mkdtempSync(join(tmpdir(), 'pakages-docs-'))
    try {
      const program = ['scripts/run.mjs', 'scripts/docs-site.ts', '--out', out]
      execFileSync(process.execPath, program, { cwd: root, stdio: 'pipe' })
      const files = globSync('**/*.html', { cwd: out })
      expect(files.length).toBeGreaterThan(40)
      expect(globSync('assets/chunks/*localSearchIndex*', { cwd: out })).not.toEqual([])
      const broken = files.flatMap((file) => brokenIn(out, file))
      expect(broken).toEqual([])
      const first = readFileSync(join(out, 'index.html'), 'utf8')
      expect(first).toMatch(/<img [^>]*src="\/pakages\/[^"]*parts-light/)
      expect(first).not.toMatch(/src(set)?="(?!\/pakages\/|https:)/)
      expect(first).toContain('href="https://syspack.github.io/pakages/demo/"')
      expect(existsSync(join(out, 'demo', 'packages', 'datagauge', 'index.html'))).toBe(true)
      expect(readFileSync(join(out, 'building.html'), 'utf8')).toContain('${{ github.repository }}')
    } finally {
      rmSync(out, { recursive: true, force: true })
    }
  }, 300_000)
})

/** Links of a page to others of the site, which are not there. */
function brokenIn(out: string, file: string): string[] {
  const text = readFileSync(join(out, file), 'utf8')
  return [...text.matchAll(/ (?:href|src|srcset)="\/pakages\/([^"#?]*)/g)]
    .map(([, path]) => (path === '' || path!.endsWith('/') ? `${path}index.html` : path!))
    .filter((path) => !existsSync(join(out, path)))
    .map((path) => `${file} → ${path}`)
}
