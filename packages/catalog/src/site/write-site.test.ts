import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { unpackedDocument } from '@pakages/core'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packageDocument } from '../documents.ts'
import type { CatalogInput } from '../input.ts'
import {
  digestFor,
  hashFor,
  packageOf,
  smallCatalog,
  versionOf,
} from '@pakages/testing/catalog/small-catalog'
import { registryReadingsDocument, type RegistryReading } from '../registry-readings.ts'
import { writeSite } from './write-site.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pakages-site-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const read = (path: string): string => readFileSync(join(folder, path), 'utf8')
const packed = (path: string): string =>
  Buffer.from(unpackedDocument(readFileSync(join(folder, path)), path)).toString()
const files = (): string[] =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort()
/**
 * What an index says, whatever was there before: its root with version and date aside, and without
 * what lies by its digest for readers of the index before.
 */
const content = (): Map<string, string> =>
  new Map(
    files()
      .filter((path) => !path.startsWith('v2/sha256/'))
      .map((path) => [path, read(path).replace(/^(.*)"version":\d+/, '$1')]),
  )
const inodes = (): Map<string, string> =>
  new Map(
    files().map((path) => [
      path,
      `${statSync(join(folder, path)).ino} ${statSync(join(folder, path), { bigint: true }).mtimeNs}`,
    ]),
  )

/** The catalog with another note on one version of libfoo. */
function withReview(note: string): CatalogInput {
  const input = smallCatalog()
  const [libfoo, ...rest] = input.packages
  const [version, ...older] = libfoo!.versions
  return {
    ...input,
    packages: [
      {
        ...libfoo!,
        versions: [{ ...version!, reviews: [{ ...version!.reviews[0]!, note }] }, ...older],
      },
      ...rest,
    ],
  }
}

const withFile = (content: string, digest = digestFor(content)): CatalogInput =>
  smallCatalog({
    packages: [
      packageOf('data', [
        versionOf('data', '1', {
          files: [
            {
              path: 'tables/a.txt',
              digest,
              size: content.length,
              async *open() {
                yield Buffer.from(content)
              },
            },
          ],
        }),
      ]),
    ],
  })

/** What was read of the binary of some package. */
const readingOf = (name: string, time: string): RegistryReading => ({
  ...{ hash: hashFor(name), manifest: digestFor(`m ${name}`), layer: digestFor(`l ${name}`), time },
  ...{ spec: digestFor(`s ${name}`).slice(7, 39), size: 1, layers: 1, sboms: [], attestations: [] },
  ...{ publishers: [], publisherKeys: [], provenance: false },
})

/** So many days after the small catalog was issued. */
const later = (days: number): string =>
  new Date(Date.parse(smallCatalog().issued) + days * 86_400_000).toISOString()

describe('writeSite', () => {
  test('writes nothing when nothing changed, also when it is issued later', async () => {
    const first = await writeSite(folder, smallCatalog())
    const before = inodes()
    const second = await writeSite(folder, smallCatalog({ issued: later(6) }))
    expect(second).toMatchObject({ written: 0, removed: 0, kept: first.written, root: first.root })
    expect(inodes()).toEqual(before)
  })

  test.each(['', '/', '/./', '//'])('takes a folder whose name ends with "%s"', async (end) => {
    const { written } = await writeSite(`${folder}${end}`, smallCatalog())
    expect(files()).toHaveLength(written)
    expect(await writeSite(`${folder}${end}`, withReview('Again.'))).toMatchObject({ removed: 0 })
    expect(await writeSite(folder, withReview('Again.'))).toMatchObject({ written: 0 })
  })

  test('renews the root once half of its time is over, with a higher version, and its day on the start page', async () => {
    const first = await writeSite(folder, smallCatalog())
    const root = (): { version: number; expires: string } =>
      JSON.parse(read('v2/checksums.json')) as { version: number; expires: string }
    const before = root()
    const second = await writeSite(folder, smallCatalog({ issued: later(8) }))
    expect(second).toMatchObject({ written: 2, removed: 0, kept: first.written - 2 })
    expect(read('index.html')).toContain(`published <time>${later(8).slice(0, 10)}`)
    expect(root().version).toBe(before.version + 8 * 86_400)
    expect(root().expires).toBe(later(8 + 14))
  })

  test('rewrites the lines of a package when what it needs is not approved any more', async () => {
    const input = smallCatalog()
    const [libfoo, ...others] = input.packages
    const line = (): string | undefined =>
      / --allow [a-z,]+/.exec(read('packages/libbar/index.html'))?.[0]
    await writeSite(folder, input)
    expect(line()).toBe(' --allow pending')
    const versions = libfoo!.versions.map((one) => ({ ...one, state: 'unreviewed' as const }))
    await writeSite(folder, { ...input, packages: [{ ...libfoo!, versions }, ...others] })
    expect(line()).toBe(' --allow pending,unreviewed')
  })

  test('rewrites what stands on a package whose licence changed', async () => {
    const input = smallCatalog()
    const [libfoo, ...others] = input.packages
    const licences = (): (string | undefined)[] =>
      packageDocument
        .parse(JSON.parse(packed('v2/packages/libbar.json.gz')), 'libbar')
        .details.specs.filter(({ name }) => name === 'libfoo')
        .map(({ license }) => license)
    await writeSite(folder, input)
    expect(licences()).toEqual(['MIT'])
    const versions = libfoo!.versions.map((one) => ({ ...one, license: 'Zlib' }))
    await writeSite(folder, { ...input, packages: [{ ...libfoo!, versions }, ...others] })
    expect(licences()).toEqual(['Zlib'])
  })

  test('rewrites only the files of the package that changed, and what lists them', async () => {
    await writeSite(folder, smallCatalog())
    const before = inodes()
    await writeSite(folder, withReview('I looked again.'))
    const changed = [...inodes()]
      .filter(([path, state]) => before.get(path) !== state && !path.startsWith('v2/sha256/'))
      .map(([path]) => path.replace(/checksums\/[0-9a-f]{2}/, 'checksums/XX'))
    expect(changed).toEqual([
      // What changed is a word of hers.
      'auditors/ada/index.html',
      'packages/libfoo/index.html',
      'v2/checksums.json',
      'v2/checksums/XX.json',
      'v2/packages/libfoo.json.gz',
    ])
  })

  test('packs only that part of what was read of the registry that says something new', async () => {
    const readings = ['one', 'two'].map((name) => readingOf(name, '2026-01-01T00:00:00Z'))
    const input = { ...smallCatalog(), readings: { under: digestFor('u').slice(7), readings } }
    await writeSite(folder, input)
    const parts = readdirSync(join(folder, 'v2/registry')).sort()
    expect(parts).toHaveLength(2)
    const again = await writeSite(folder, { ...input, issued: '2026-01-01T00:00:01Z' })
    expect(again.written).toBe(0)

    const newer = [readings[0]!, readingOf('two', '2026-01-02T00:00:00Z')]
    await writeSite(folder, { ...input, readings: { ...input.readings, readings: newer } })
    const now = readdirSync(join(folder, 'v2/registry')).sort()
    expect(now.filter((name) => parts.includes(name))).toHaveLength(1)
    const times = now
      .map((name) => `v2/registry/${name}`)
      .map((path) => registryReadingsDocument.parse(JSON.parse(packed(path)), path))
      .flatMap((part) => part.readings.map(({ time }) => time))
    expect(times.sort()).toEqual(['2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z'])
  })

  test('leaves the same bytes after changes as a fresh run does', async () => {
    await writeSite(folder, withReview('One.'))
    await writeSite(folder, smallCatalog({ packages: smallCatalog().packages.slice(1) }))
    await writeSite(folder, withReview('Two.'))
    const changed = content()
    rmSync(folder, { recursive: true })
    await writeSite(folder, withReview('Two.'))
    expect(content()).toEqual(changed)
  })

  test('removes what is gone, with the folders that are empty then, and nothing of others', async () => {
    await writeSite(folder, smallCatalog())
    writeFileSync(join(folder, 'CNAME'), 'packages.example.org')
    writeFileSync(join(folder, 'packages/libbar/notes.txt'), 'mine')
    const input = smallCatalog()
    const result = await writeSite(folder, {
      ...input,
      packages: input.packages.filter((owner) => owner.name === 'bar-tools'),
    })
    expect(result.removed).toBeGreaterThan(0)
    expect(readdirSync(join(folder, 'packages')).sort()).toEqual(['bar-tools', 'libbar'])
    expect(readdirSync(join(folder, 'v2/packages')).sort()).toEqual(['bar-tools.json.gz'])
    expect(read('CNAME') + read('packages/libbar/notes.txt')).toBe('packages.example.orgmine')
  })

  test('refuses a folder where a file of somebody else is in the way, and leaves it', async () => {
    writeFileSync(join(folder, 'index.html'), 'my home page')
    await expect(writeSite(folder, smallCatalog())).rejects.toThrow(
      'is there already, and no earlier index wrote it',
    )
    expect(read('index.html')).toBe('my home page')
  })

  test.each(['bar-tools', 'libbar', 'libfoo'])(
    'after a run that died at %s the next one makes everything whole',
    async (victim) => {
      const withFiles = (content: string, dies = false): CatalogInput => {
        const input = smallCatalog()
        const open = (name: string) =>
          async function* () {
            if (dies && name === victim) throw new Error('killed')
            yield Buffer.from(content)
          }
        const file = (name: string) => ({
          path: 'a.txt',
          digest: digestFor(content),
          size: content.length,
          open: open(name),
        })
        return {
          ...input,
          packages: input.packages.map((owner) => ({
            ...owner,
            versions: owner.versions.map((version) => ({ ...version, files: [file(owner.name)] })),
          })),
        }
      }
      await writeSite(folder, withFiles('before'))
      await expect(writeSite(folder, withFiles('after', true))).rejects.toThrow('killed')
      expect(files()).not.toContain('v2/checksums.json')
      // Back to the first input: what the dead run wrote must not be taken for it.
      await writeSite(folder, withFiles('before'))
      const changed = content()
      rmSync(folder, { recursive: true })
      await writeSite(folder, withFiles('before'))
      expect(content()).toEqual(changed)
    },
  )

  test('a first run that died in the middle is finished by the next', async () => {
    await expect(writeSite(folder, withFile('abc', digestFor('something else')))).rejects.toThrow(
      'is not what its digest says',
    )
    expect(files()).not.toContain('v2/checksums.json')
    await writeSite(folder, withFile('abc'))
    expect(files()).toContain('v2/checksums.json')
    expect(files().filter((path) => path.includes('unfinished'))).toEqual([])
  })

  test('makes everything anew when a file was lost', async () => {
    await writeSite(folder, smallCatalog())
    rmSync(join(folder, 'v2/packages/libbar.json.gz'))
    await writeSite(folder, smallCatalog())
    expect(packed('v2/packages/libbar.json.gz')).toContain('"libbar"')
  })

  test('serves static files under their digest', async () => {
    await writeSite(folder, withFile('hello'))
    expect(read('files/data/1/tables/a.txt')).toBe('hello')
    expect(packed('v2/packages/data.json.gz')).toContain(
      `"href":"files/data/1/tables/a.txt","digest":"${digestFor('hello')}"`,
    )
    expect((await writeSite(folder, withFile('hello'))).written).toBe(0)
  })

  test('signs a new index once, and a changed one anew', async () => {
    const signed: string[] = []
    const sign = async (root: Uint8Array): Promise<string> => {
      signed.push(Buffer.from(root).toString())
      return `bundle ${signed.length}`
    }
    await writeSite(folder, smallCatalog(), { sign })
    await writeSite(folder, smallCatalog(), { sign })
    expect(read('v2/checksums.json.sigstore.json')).toBe('bundle 1')
    await writeSite(folder, withReview('Changed.'), { sign })
    expect(read('v2/checksums.json.sigstore.json')).toBe('bundle 2')
    expect(signed).toEqual([expect.stringContaining('"issued"'), read('v2/checksums.json')])
  })

  test('leaves no old signature beside new checksums when it cannot sign', async () => {
    await writeSite(folder, smallCatalog(), { sign: async () => 'bundle' })
    expect(await writeSite(folder, withReview('Changed.'))).toMatchObject({ signed: false })
    expect(files()).not.toContain('v2/checksums.json.sigstore.json')
  })
})
