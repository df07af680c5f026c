import { describe, expect, test } from '@jest/globals'
import {
  digestFor,
  hashFor,
  packageOf,
  smallCatalog,
  versionOf,
} from '@pakages/testing/catalog/small-catalog'
import { all, describeWith, program } from '@pakages/testing/requirements'
import { execFileSync } from 'node:child_process'
import type { CatalogInput } from '../input.ts'
import { buildIndex } from '../site/build-index.ts'

const EVIL = '</script><a href="x">&amp;\u0000\u202e]]>'

/** What a parser of XML finds: names with their namespaces, attributes, text, children. */
interface Element {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
  readonly children: readonly Element[]
}

const READER = `
import json, sys, xml.etree.ElementTree as tree
def shown(e): return {"tag": e.tag, "attributes": e.attrib, "text": e.text or "", "children": [shown(c) for c in e]}
json.dump([shown(tree.fromstring(text.encode())) for text in json.load(sys.stdin)], sys.stdout)
`

/** As Python's parser reads them, which is expat. @throws Error for what is not well-formed. */
const parsed = (texts: readonly string[]): Element[] =>
  JSON.parse(
    execFileSync('python3', ['-c', READER], {
      input: JSON.stringify(texts),
      maxBuffer: 1 << 28,
    }).toString(),
  ) as Element[]

const filesOf = (input: CatalogInput): Map<string, string> =>
  new Map(
    [...buildIndex(input)].flatMap((file) =>
      file.kind === 'bytes' ? [[file.path, Buffer.from(file.bytes).toString()] as const] : [],
    ),
  )

/** The small catalog with a vulnerability whose time is known, and a package whose every word is hostile. */
function catalog(): CatalogInput {
  const small = smallCatalog()
  const advisory = {
    ...({ id: 'CVE-2026-1', severity: 'high', component: 'x', status: 'affected' } as const),
    since: '2026-11-12T06:00:00Z',
  }
  const hostile = packageOf(
    EVIL,
    [versionOf(EVIL, EVIL, { reasons: [EVIL], advisories: [advisory] })],
    {
      description: EVIL,
    },
  )
  return {
    ...small,
    packages: [...small.packages, hostile],
    site: { ...small.site, title: `A & B ${EVIL}` },
  }
}

const ATOM = '{http://www.w3.org/2005/Atom}'
const of = (element: Element, tag: string): Element[] =>
  element.children.filter((one) => one.tag === tag)

describeWith(all(program('python3')), 'feeds and what search engines read', () => {
  const files = filesOf(catalog())
  const xml = [...files.keys()].filter(
    (path) => /\.(xml|svg)$/.test(path) && !path.startsWith('assets/'),
  )
  const elements = new Map(
    parsed(xml.map((path) => files.get(path)!)).map((one, at) => [xml[at]!, one]),
  )

  test('are well-formed, whatever a description says, and listed in the checksums', () => {
    expect(xml).toEqual(expect.arrayContaining(['sitemap.xml', 'opensearch.xml', 'feeds/all.xml']))
    const root =
      files.get('v2/checksums.json')! +
      [...files]
        .filter(([path]) => path.startsWith('v2/checksums/'))
        .map(([, text]) => text)
        .join()
    for (const path of [...xml, 'robots.txt'])
      expect([path, root.includes(`"${path}"`)]).toEqual([path, true])
  })

  // https://www.rfc-editor.org/rfc/rfc4287#section-4.1
  test.each(xml.filter((path) => /feed/.test(path)))('%s is what RFC 4287 asks for', (path) => {
    const feed = elements.get(path)!
    expect(feed.tag).toBe(`${ATOM}feed`)
    const one = (element: Element, name: string): Element => {
      expect([name, of(element, ATOM + name).length]).toEqual([name, 1])
      return of(element, ATOM + name)[0]!
    }
    for (const name of ['id', 'title', 'updated', 'author']) one(feed, name)
    const links = of(feed, `${ATOM}link`)
    expect(links.map(({ attributes }) => attributes['rel'])).toEqual(['self', 'alternate'])
    expect(links[0]!.attributes['href']).toBe(`https://example.github.io/packages/${path}`)
    const entries = of(feed, `${ATOM}entry`)
    const ids = entries.map((entry) => one(entry, 'id').text)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(URL.canParse(id)).toBe(true)
    const times = entries.map((entry) => one(entry, 'updated').text)
    expect(times.toSorted().reverse()).toEqual(times)
    for (const time of [...times, one(feed, 'updated').text])
      expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/)
    if (times.length > 0) expect(one(feed, 'updated').text).toBe(times[0])
    for (const entry of entries) {
      one(entry, 'title')
      const [, file] = /\/packages\/packages\/(.*?\/)#/.exec(
        of(entry, `${ATOM}link`)[0]!.attributes['href']!,
      )!
      expect(files.has(`packages/${file}index.html`)).toBe(true)
    }
  })

  const titles = (path: string): string[] =>
    of(elements.get(path)!, `${ATOM}entry`).map((entry) => of(entry, `${ATOM}title`)[0]!.text)

  test('tell of new versions, approvals, removals and vulnerabilities, of all and of a package', () => {
    expect(titles('feeds/versions.xml')).toEqual(
      expect.arrayContaining(['libfoo 1.1', 'libbar 2.0']),
    )
    expect(titles('feeds/approvals.xml')).toContain('libfoo 1.1 is approved')
    expect(titles('feeds/approvals.xml').join()).not.toContain('libbar')
    expect(titles('feeds/removals.xml')).toEqual(['libfoo 1.0 was removed'])
    expect(titles('feeds/vulnerabilities.xml').join()).toContain('CVE-2026-1 in ')
    expect(titles('packages/libfoo/feed.xml')).toEqual([
      'libfoo 1.1 is approved',
      'libfoo 1.1',
      'libfoo 1.0 was removed',
    ])
  })

  // https://www.sitemaps.org/protocol.html
  test('the sitemap has every page of a package once, and robots.txt names it', () => {
    const sitemap = elements.get('sitemap.xml')!
    const NS = '{http://www.sitemaps.org/schemas/sitemap/0.9}'
    expect(sitemap.tag).toBe(`${NS}urlset`)
    const places = sitemap.children.map((url) => of(url, `${NS}loc`)[0]!.text)
    expect(new Set(places).size).toBe(places.length)
    const pages = [...files.keys()].filter((path) => /^packages\/[^/]+\/index\.html$/.test(path))
    for (const page of pages)
      expect(places).toContain(
        encodeURI(`https://example.github.io/packages/${page.replace('index.html', '')}`),
      )
    expect(files.get('robots.txt')).toMatch(
      /^Sitemap: https:\/\/example\.github\.io\/packages\/sitemap\.xml$/m,
    )
  })

  test('the description of the search is what OpenSearch 1.1 asks for', () => {
    const NS = '{http://a9.com/-/spec/opensearch/1.1/}'
    const search = elements.get('opensearch.xml')!
    expect(search.tag).toBe(`${NS}OpenSearchDescription`)
    expect(of(search, `${NS}ShortName`)[0]!.text.length).toBeLessThanOrEqual(16)
    expect(of(search, `${NS}Description`)[0]!.text.length).toBeLessThanOrEqual(1024)
    const [url] = of(search, `${NS}Url`)
    expect(url!.attributes).toEqual({
      type: 'text/html',
      template: 'https://example.github.io/packages/?q={searchTerms}',
    })
  })

  test('badges say version, state and builds to eyes and to screen readers', () => {
    const said = ['version', 'state', 'builds'].map(
      (name) => elements.get(`packages/libfoo/${name}.svg`)!.attributes['aria-label'],
    )
    expect(said).toEqual(['libfoo: 1.1', 'state: approved', 'builds: x86_64_v3'])
  })

  test('the data of a page is JSON that nothing ends early, and names what the page is about', () => {
    for (const [path, text] of files) {
      if (!/^packages\/[^/]+\/index\.html$/.test(path)) continue
      const [, data] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text)!
      expect(JSON.parse(data!)).toMatchObject({
        '@context': 'https://schema.org',
        '@type': 'SoftwareApplication',
        applicationCategory: 'DeveloperApplication',
      })
    }
    const page = files.get('packages/libfoo/index.html')!
    expect(page).toContain(
      '<meta property="og:url" content="https://example.github.io/packages/packages/libfoo/">',
    )
    expect(page).toContain('href="../../packages/libfoo/feed.xml"')
    expect(files.get('index.html')).toContain('href="opensearch.xml"')
  })
})

describe('a feed in which nothing is', () => {
  const updatedIn = (files: Map<string, string>, path: string): string | undefined =>
    /<updated>(.*?)<\/updated>/.exec(files.get(path)!)?.[1]
  const silent = packageOf('silent', [
    versionOf('silent', '1', { state: 'pending', reviews: [], binaries: [] }),
  ])

  test('has the time of the newest in any', () => {
    const libbar = smallCatalog().packages.filter(({ name }) => name === 'libbar')
    const files = filesOf(smallCatalog({ packages: libbar }))
    expect(files.get('feeds/removals.xml')).not.toContain('<entry>')
    expect(updatedIn(files, 'feeds/removals.xml')).toBe(updatedIn(files, 'feeds/all.xml'))
  })

  test('has the time at which the registry was read last where nothing ever happened', () => {
    const read = ['2026-11-19T06:00:00Z', '2026-11-18T06:00:00Z'].map((time, at) => ({
      ...{ hash: hashFor(`one ${at}`), spec: digestFor('spec').slice(7, 39), time },
      ...{ manifest: digestFor('m'), layer: digestFor('l'), size: 1, layers: 1 },
      ...{ sboms: [], attestations: [], publishers: [], publisherKeys: [], provenance: false },
    }))
    const readings = { under: digestFor('u').slice(7), readings: read }
    const files = filesOf(smallCatalog({ packages: [silent], readings }))
    expect(updatedIn(files, 'feeds/all.xml')).toBe('2026-11-19T06:00:00Z')
    expect(updatedIn(filesOf(smallCatalog({ packages: [silent] })), 'feeds/all.xml')).toBe(
      smallCatalog().issued,
    )
  })

  test('is not there for a package alone, and its page leads to none', () => {
    const files = filesOf(smallCatalog({ packages: [silent, ...smallCatalog().packages] }))
    expect(files.has('packages/silent/feed.xml')).toBe(false)
    expect(files.get('packages/silent/index.html')).not.toContain('feed.xml')
    expect(files.get('packages/libfoo/index.html')).toContain('feed.xml')
    expect(files.has('packages/libfoo/feed.xml')).toBe(true)
  })
})

describe('where it would be too much', () => {
  test('packages beyond five thousand have no files of their own, and pages name none', () => {
    const packages = Array.from({ length: 5001 }, (_, at) => packageOf(`p${at}`, []))
    const files = filesOf(smallCatalog({ packages, specs: new Map() }))
    expect([...files.keys()].filter((path) => /^packages\/.*\.(svg|xml)$/.test(path))).toEqual([])
    expect(
      files.get([...files.keys()].find((path) => path.endsWith('/index.html'))!),
    ).not.toContain('feed.xml"')
    expect(files.has('feeds/all.xml')).toBe(true)
  })

  test('nothing that needs an address is there without one', () => {
    const { url: _, ...site } = smallCatalog().site
    const files = filesOf(smallCatalog({ site }))
    expect([...files.keys()].filter((path) => /xml$|robots/.test(path))).toEqual([])
    expect(files.has('packages/libfoo/state.svg')).toBe(true)
  })
})
