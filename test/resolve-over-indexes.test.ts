import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { nodeHttp, runAction } from '@pakages/core'
import { ManualClock, MemoryHost, memoryPorts } from '@pakages/core/fakes'
import { MemoryRegistry } from '@pakages/testing/oci/memory-registry'
import { serveSite, type SiteServer } from '@pakages/testing/site-server'
import { KeySigner } from '@pakages/trust'
import { generateKeyPairSync } from 'node:crypto'
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { publishIndexAction } from '../actions/publish-index/action.ts'
import { resolveRequirementsAction } from '../actions/resolve-requirements/action.ts'

// What a repository requires goes with its index: who requires `tools` is led to `data` in the
// index of others, and from there to `units` in a third. Each is published and read by the actions.

const root = mkdtempSync(join(tmpdir(), 'pakages-indexes-'))
const http = nodeHttp()
const newKey = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

/** A repository of one package that serves a file, and its index over HTTP. */
class Published {
  readonly key = newKey()
  readonly name: string
  readonly version: string
  readonly requires: readonly string[]
  readonly folder: string
  server!: SiteServer

  constructor(name: string, version: string, requires: readonly string[]) {
    this.name = name
    this.version = version
    this.requires = requires
    this.folder = join(root, name)
  }

  async publish(by = this.key): Promise<void> {
    const { name, version, requires, folder } = this
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'table.csv'), '1,2\n')
    const registry = `oci://registry.example/${name}`
    const configuration = { name, version, license: 'MIT', registry, static: ['table.csv'] }
    writeFileSync(
      join(folder, 'pakages.json'),
      JSON.stringify({ ...configuration, ...(requires.length > 0 && { requires }) }),
    )
    const host = new MemoryHost({
      workspace: folder,
      context: { repository: `acme/${name}` },
      inputs: { 'signing-key': by },
    })
    const ports = memoryPorts({
      host,
      clock: new ManualClock(),
      openRegistry: () => new MemoryRegistry(registry),
    })
    const { exitCode } = await runAction(publishIndexAction, ports)
    expect([exitCode, host.messages('error')]).toEqual([0, []])
    this.server ??= await serveSite(join(folder, 'site'), name)
  }
}

const tools = new Published('tools', '2.0', ['data>=1.2,<2'])
const data = new Published('data', '1.3', ['units==2'])
const units = new Published('units', '2.1', [])
const all = [tools, data, units]
let user = ''

beforeAll(async () => {
  for (const one of all) await one.publish()
})
afterAll(async () => {
  for (const { server } of all) await server.close()
  http.close()
  rmSync(root, { recursive: true, force: true })
})

async function resolve(
  requires: readonly string[],
  inputs: Readonly<Record<string, string>> = {},
): Promise<{
  readonly exitCode: number
  readonly specs?: string | undefined
  readonly said: string
}> {
  user = mkdtempSync(join(root, 'user-'))
  const signers = all.map(({ key }) => ({ key: new KeySigner(key).publicKey }))
  writeFileSync(
    join(user, 'pakages.json'),
    JSON.stringify({ name: 'mine', version: '1.0', license: 'MIT', requires, trust: { signers } }),
  )
  const host = new MemoryHost({
    workspace: user,
    env: { PAKAGES_CACHE: join(user, 'cache') },
    inputs: {
      index: all.map(({ server }) => server.url).join('\n'),
      allow: 'pending\nunreviewed',
      ...inputs,
    },
  })
  const ports = memoryPorts({ host, http, clock: new ManualClock() })
  const { exitCode } = await runAction(resolveRequirementsAction, ports)
  return { exitCode, specs: host.outputs.get('specs'), said: host.messages('error').join('\n') }
}

describe('requirements that lead from index to index', () => {
  test('are followed through all of them, and locked with who requires what', async () => {
    const { exitCode, specs, said } = await resolve(['tools'])
    expect([exitCode, said]).toEqual([0, ''])
    expect(specs?.split('\n')).toEqual(['data@1.3', 'tools@2.0', 'units@2.1'])
    const lock = JSON.parse(readFileSync(join(user, 'pakages.lock.json'), 'utf8')) as {
      packages: {
        name: string
        requires: string[]
        requiredBy: { text: string; origin: string }[]
      }[]
    }
    expect(
      lock.packages.map(({ name, requires, requiredBy }) => [name, requires, requiredBy]),
    ).toEqual([
      ['data', ['units==2'], [{ text: 'data>=1.2,<2', origin: 'tools@2.0' }]],
      ['tools', ['data>=1.2,<2'], [{ text: 'tools', origin: 'pakages.json' }]],
      ['units', [], [{ text: 'units==2', origin: 'data@1.3' }]],
    ])
  })

  test('conflict with what is required here, and the index that they come from is told', async () => {
    const { exitCode, said } = await resolve(['tools', 'data>=2'])
    expect(exitCode).toBe(1)
    expect(said).toContain('tools@2.0 requires data >=1.2,<2')
    expect(said).toContain('pakages.json requires data >=2')
    expect(said).toContain('Together they admit no version at all.')
  })

  test('end where an index of them is missing', async () => {
    const two = [tools, data].map(({ server }) => server.url).join('\n')
    const { exitCode, said } = await resolve(['tools'], { index: two })
    expect([exitCode, said]).toEqual([1, expect.stringContaining('There is no package units')])
  })

  test('count only from an index that somebody trusted signed, as it was signed', async () => {
    await units.publish(newKey())
    const stranger = await resolve(['tools'])
    expect([stranger.exitCode, stranger.said]).toEqual([
      1,
      expect.stringContaining('The index is not to be trusted'),
    ])
    await units.publish()
    const files = globSync('site/v2/**/*.json.gz', { cwd: data.folder })
    const holding = files
      .map((file) => join(data.folder, file))
      .filter((file) => gunzipSync(readFileSync(file)).includes('units==2'))
    expect(holding.length).toBeGreaterThan(0)
    for (const file of holding)
      writeFileSync(
        file,
        gzipSync(
          gunzipSync(readFileSync(file)).toString('utf8').replaceAll('units==2', 'units>=0'),
        ),
      )
    const changed = await resolve(['tools'])
    expect([changed.exitCode, changed.specs]).toEqual([1, undefined])
    expect(changed.said).not.toContain('    at ')
  })
})
