import { describe, expect, test } from '@jest/globals'
import { MemoryHost, memoryPorts } from '@pakages/core/fakes'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkPublicCaches, handOnPublicCaches, namedCaches } from './public-cache-names.ts'

const KEY = '2C8DD3224EF3573A42BD221FA8E0CA3C1C2ADA2F'

const login = (lines: readonly string[], recipes?: string) => ({
  'public-caches': lines,
  'recipes-ref': recipes,
  token: undefined,
  username: undefined,
})

describe('the cache of the Spack project', () => {
  test.each<[string, string, string | undefined, string]>([
    ['of the pinned recipes', 'spack', undefined, 'releases/v2025.11'],
    ['of the release of recipes in use', 'spack', 'v2026.06.1', 'releases/v2026.06'],
    ['of the branch of recipes in use', 'spack', 'develop', 'develop'],
    ['of another release', 'spack@v2026.10', undefined, 'releases/v2026.10'],
    ['of a release by its branch', 'spack@releases/v2026.10', undefined, 'releases/v2026.10'],
    ['of develop', 'spack@develop', 'v2025.11.0', 'develop'],
  ])('%s is named by a word, with its key', async (_, line, recipes, path) => {
    const ports = memoryPorts({ host: new MemoryHost() })
    expect(await namedCaches(login([line], recipes), ports)).toEqual([
      { address: `https://binaries.spack.io/${path}`, keys: [KEY] },
    ])
  })

  test.each<[string, string, string | undefined, string]>([
    ['of a commit of recipes', 'spack', 'a'.repeat(40), 'no build cache for its recipes at'],
    ['of a path', 'spack@../evil', undefined, '"spack@../evil" is no build cache of Spack'],
  ])('%s is refused, with what to give', (_, line, recipes, why) => {
    expect(() => checkPublicCaches(login([line], recipes), new MemoryHost())).toThrow(why)
  })
})

describe('public caches', () => {
  const handed = (lines: readonly string[]): string | undefined => {
    const host = new MemoryHost({ workspace: '/checkout' })
    handOnPublicCaches(login(lines), host)
    return host.exported.get('PAKAGES_PUBLIC_CACHES')
  }

  test('are handed on to later steps, with paths that hold there', () => {
    const given = ['spack@develop', 'mirror key.asc', `https://example.org/c ${KEY}`, `/m ${KEY}`]
    expect(handed(given)?.split('\n')).toEqual([
      'spack@develop',
      '/checkout/mirror /checkout/key.asc',
      `https://example.org/c ${KEY}`,
      `/m ${KEY}`,
    ])
    expect(handed([])).toBeUndefined()
  })

  test.each<[string, readonly string[], string, readonly string[]]>([
    ['of the input come before those of setup', ['spack@develop'], 'spack', ['develop']],
    ['of setup before those of pakages.json', [], 'spack', ['releases/v2025.11']],
    ['of pakages.json where nothing else is named', [], '', ['releases/v2026.06']],
    ['are none where the input says so', ['none'], 'spack', []],
  ])('%s', async (_, given, fromSetup, expected) => {
    const workspace = mkdtempSync(join(tmpdir(), 'pakages-names-'))
    const configuration = { name: 'acme', version: '1.0', license: 'MIT' }
    const configured = { ...configuration, 'public-caches': ['spack@v2026.06'] }
    writeFileSync(join(workspace, 'pakages.json'), JSON.stringify(configured))
    const host = new MemoryHost({ workspace, env: { PAKAGES_PUBLIC_CACHES: fromSetup } })
    const named = await namedCaches(login(given), memoryPorts({ host }))
    rmSync(workspace, { recursive: true, force: true })
    expect(named.map(({ address }) => address.replace('https://binaries.spack.io/', ''))).toEqual(
      expected,
    )
  })
})
