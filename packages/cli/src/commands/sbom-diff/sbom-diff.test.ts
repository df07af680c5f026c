import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { attach } from '@pakages/image'
import { parseJson, type Digest, type SpecHash, type VulnerabilitiesRecord } from '@pakages/model'
import { freezeGeneration, Generations } from '@pakages/oci'
import { takeInventory, cyclonedxJson, spdxJson, type ListedPackage } from '@pakages/sbom'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ReadingStory } from '../../reading/testing/reading-story.ts'
import { compareVulnerabilities } from './vulnerability-changes.ts'

const ORIGIN = {
  ...{ created: new Date(0), version: '1', spack: undefined, recipes: [] },
  ...{ supplier: 'acme', built: true },
}
const NAMED = ['--registry', 'oci://registry.example/acme/cache']

let story: ReadingStory
beforeAll(async () => {
  story = new ReadingStory()
  await story.pushed('1.2')
  await story.pushed('1.3')
  await attached(1, 'MIT')
  await attached(2, 'Zlib')
  await freezeGeneration(story.registry, { name: 'v1.1', generation: await generation(2) })
})
afterAll(() => story.end())

async function generation(number: number) {
  const options = { registry: story.registry, tags: await story.registry.tags() }
  for await (const one of new Generations({ ...options, bounds: { number } }).newestFirst())
    return one
  throw new Error(`There is no generation ${number}.`)
}

/** Hangs an SBOM at the root of a generation, and writes it into files of the user. */
async function attached(number: number, licence: string): Promise<Digest> {
  const { record, dag } = await generation(number)
  const [root] = record.roots
  const facts = [...dag.specs.values()].map(({ hash, name, version }) => ({
    ...{ hash, maintainers: [], patches: [] },
    licenses: [name === 'zlib' ? licence : 'ISC'],
    sources: [{ url: `https://example.org/${name}-${version}.tar`, sha256: '1'.repeat(64) }],
  }))
  const inventory = takeInventory(
    { dag, facts, tarballs: new Map(), scope: 'runtime' },
    { kind: 'spec', hash: root!.hash },
  )
  const bytes = Buffer.from(cyclonedxJson(inventory, ORIGIN))
  writeFileSync(join(story.user, `${number}.cdx.json`), bytes)
  writeFileSync(join(story.user, `${number}.spdx.json`), spdxJson(inventory, ORIGIN))
  const { manifest } = record.specs.find(({ hash }) => hash === root!.hash)!
  await attach(story.registry, [manifest], {
    artifactType: 'application/vnd.cyclonedx+json',
    bytes,
  })
  return manifest
}

interface Said {
  readonly changes: readonly { readonly name: string; readonly differs: readonly string[] }[]
  readonly same: number
}

async function diff(...words: string[]) {
  const { exitCode, stdout } = await story.type('sbom', 'diff', ...words, '--json')
  const { changes, same } = parseJson(stdout, 'stdout') as Said
  return {
    exitCode,
    same,
    changes: changes.map(({ name, differs }) => `${name}: ${differs.join()}`),
  }
}

const EXPECTED = {
  exitCode: 0,
  changes: ['app: build', 'zlib: version,licence,source'],
  same: 1,
}

describe('pakages sbom diff', () => {
  test.each([
    ['files', ['1.cdx.json', '2.cdx.json']],
    ['files of different formats', ['1.spdx.json', '2.cdx.json']],
    ['a generation and a release', ['1', 'v1.1', ...NAMED]],
    ['a file and a generation', ['1.spdx.json', '2', ...NAMED]],
  ])('says of %s what changed', async (_, words) => {
    expect(await diff(...words)).toEqual(EXPECTED)
  })

  test('reads what hangs at images', async () => {
    const at = async (number: number): Promise<string> => {
      const { record } = await generation(number)
      const { manifest } = record.specs.find(({ hash }) => hash === record.roots[0]!.hash)!
      return `oci://registry.example/acme/cache@${manifest}`
    }
    expect(await diff(await at(1), await at(2))).toEqual(EXPECTED)
    const { record } = await generation(2)
    const bare = record.specs.find(({ hash }) => hash !== record.roots[0]!.hash)!.manifest
    const { exitCode, stderr } = await story.type(
      'sbom',
      'diff',
      '1.cdx.json',
      `oci://registry.example/acme/cache@${bare}`,
    )
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('No SBOM hangs at')])
  })

  test('shows a table at the terminal, and Markdown for a job summary', async () => {
    const { stdout } = await story.type('sbom', 'diff', '1.cdx.json', '2.cdx.json')
    expect(stdout).toContain(
      '1 of another version, 1 of another licence, 1 of other sources, 1 built anew; 1 the same.',
    )
    expect(stdout).toMatch(/zlib +version, licence, source +1\.2 \(MIT\) +1\.3 \(Zlib\)/)
    expect(stdout).toMatch(/zlib +− +https:\/\/example\.org\/zlib-1\.2\.tar sha256:1{64}/)
    const markdown = await story.type('sbom', 'diff', '1.cdx.json', '2.cdx.json', '--markdown')
    expect(markdown.stdout).toContain(
      '| `zlib` | version, licence, source | `1.2 (MIT)` | `1.3 (Zlib)` |',
    )
  })

  test('says that two are the same', async () => {
    const { exitCode, stdout } = await story.type(
      'sbom',
      'diff',
      '1.cdx.json',
      '1.spdx.json',
      '--fail-on',
      'added',
    )
    expect([exitCode, stdout]).toEqual([
      0,
      expect.stringContaining('The same 3 packages, licences and sources.'),
    ])
  })

  test.each<[string, readonly string[], number, RegExp]>([
    [
      'what "fail-on" names',
      ['1.cdx.json', '2.cdx.json', '--fail-on', 'licence'],
      1,
      /names: licence/,
    ],
    ['one SBOM alone', ['1.cdx.json'], 2, /Two SBOMs are compared, and 1 were given/],
    ['a file that is not there', ['1.cdx.json', 'none.json'], 2, /There is no file none\.json/],
    ['a file that is cut', ['1.cdx.json', 'cut.json'], 2, /cut\.json is not JSON/],
    ['a file that is no SBOM', ['1.cdx.json', 'other.json'], 2, /other\.json is no SBOM/],
    ['a file that is nested without end', ['1.cdx.json', 'deep.json'], 2, /deep\.json/],
    ['a generation that is not there', ['1', '9', ...NAMED], 2, /There is no generation 9/],
    ['a release that is not there', ['1', 'v9', ...NAMED], 2, /There is no release v9/],
    ['a generation of no registry', ['1', '2'], 2, /No registry is named/],
    ['an aspect that is none', ['1', '2', '--fail-on', 'color'], 2, /"fail-on" is "color"/],
    [
      'vulnerabilities that nobody can tell',
      ['1', '2', '--fail-on', 'vulnerability'],
      2,
      /Nobody can say/,
    ],
  ])('ends with an exit code of its own for %s', async (_, words, exitCode, message) => {
    writeFileSync(join(story.user, 'cut.json'), '{"bomFormat":')
    writeFileSync(join(story.user, 'other.json'), '{}')
    writeFileSync(join(story.user, 'deep.json'), `${'['.repeat(100_000)}${']'.repeat(100_000)}`)
    const ended = await story.type('sbom', 'diff', ...words)
    expect([ended.exitCode, ended.stderr]).toEqual([exitCode, expect.stringMatching(message)])
  })
})

test('tells which open vulnerabilities came and went, and of what nobody knows', () => {
  const time = '2026-11-22T00:00:00Z'
  const [old, fresh] = ['a', 'b'].map((letter) => letter.repeat(32) as SpecHash)
  const found = (id: string, version: string, status: 'open' | 'fixed') => ({
    ...{ package: 'zlib', id, aliases: [id], summary: 'Overflow', severity: 'high' as const },
    ...{ first: time, range: [], fixed: [], events: [] },
    found: [
      {
        ...{ version, hashes: [], grade: 'certain' as const, status, why: 'it is', sources: [] },
        since: time,
        ...{ hashes: [version === '1.2' ? old! : fresh!] },
      },
    ],
  })
  const record: VulnerabilitiesRecord = {
    ...{ time, sources: [] },
    packages: [
      { name: 'zlib', version: '1.2', hashes: [old!], covered: true, checked: time },
      { name: 'zlib', version: '1.3', hashes: [fresh!], covered: true, checked: time },
    ],
    records: [
      found('CVE-1', '1.2', 'open'),
      found('CVE-2', '1.3', 'open'),
      found('CVE-3', '1.3', 'fixed'),
    ],
  }
  const listed = (name: string, version: string, hash: string): ListedPackage => ({
    ...{ kind: 'spack', name, version, hash, licence: undefined, sources: [] },
  })
  expect(
    compareVulnerabilities(
      [listed('zlib', '1.2', old!)],
      [listed('zlib', '1.3', fresh!), listed('app', '1', 'c'.repeat(32))],
      record,
    ),
  ).toMatchObject({
    changes: [
      { kind: 'new', id: 'CVE-2', package: 'zlib', version: '1.3', severity: 'high' },
      { kind: 'gone', id: 'CVE-1', version: '1.2' },
    ],
    notCovered: ['app@1'],
  })
})
