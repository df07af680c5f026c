import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { nodeHttp, parseInputs } from '@pakages/core'
import { ManualClock, MemoryHost, memoryPorts } from '@pakages/core/fakes'
import { CHECKSUMS_BUNDLE, packagePath, writeSite } from '@pakages/catalog'
import { digestOf } from '@pakages/image'
import { indexStatement, KeySigner } from '@pakages/trust'
import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { smallCatalog } from '@pakages/testing/catalog/small-catalog'
import { resolveInputs } from './inputs.ts'
import { resolveRequirements, type ResolveResult } from './step.ts'
import { presentResolution } from './summary.ts'

const newSigner = (): KeySigner =>
  new KeySigner(
    generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  )
const signer = newSigner()
const http = nodeHttp()
let root: string

async function publish(by = signer, issued = '2026-11-20T12:00:00.000Z'): Promise<void> {
  const sign = async (checksums: Uint8Array): Promise<string> =>
    JSON.stringify(
      await by.sign(
        indexStatement(
          { name: 'checksums.json', digest: digestOf(checksums) },
          { issued, entries: 3 },
        ),
      ),
    )
  await writeSite(join(root, 'site'), { ...smallCatalog(), issued }, { sign })
}

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'pakages-resolve-'))
  writeFileSync(join(root, 'key.pub'), signer.publicKey)
  configure(['libfoo'])
  await publish()
})
afterEach(() => rmSync(root, { recursive: true }))

const configure = (requires: readonly string[], file = 'pakages.json'): void =>
  writeFileSync(
    join(root, file),
    JSON.stringify({
      name: 'mine',
      version: '1.0',
      license: 'MIT',
      requires,
      trust: { signers: [{ key: 'key.pub' }] },
    }),
  )

function run(given: Readonly<Record<string, string>> = {}): Promise<ResolveResult> {
  const values: Readonly<Record<string, string>> = { index: 'site', ...given }
  const host = new MemoryHost({ workspace: root, env: { PAKAGES_CACHE: join(root, 'cache') } })
  return resolveRequirements(
    parseInputs(resolveInputs, (name) => values[name]),
    memoryPorts({ host, http, clock: new ManualClock(Date.parse('2026-11-21T00:00:00Z')) }),
  )
}
const statesOf = (name: string): Record<string, string> => {
  const { versions } = JSON.parse(
    gunzipSync(readFileSync(join(root, 'site', packagePath(name)))).toString(),
  ) as { versions: { version: string; state: string }[] }
  return Object.fromEntries(versions.map(({ version, state }) => [version, state]))
}

describe('resolve', () => {
  test('locks the highest approved version that all configurations admit', async () => {
    const approved = Object.entries(statesOf('libfoo'))
      .filter(([, state]) => state === 'approved')
      .map(([version]) => version)
    expect(approved).toContain('1.1')
    configure(['libfoo>=1.0'], 'other.json')
    const result = await run({ config: 'pakages.json\nother.json' })
    expect(presentResolution(result).outputs.specs).toBe('libfoo@1.1')
    expect(JSON.parse(readFileSync(join(root, 'pakages.lock.json'), 'utf8'))).toMatchObject({
      schema: 'pakages.lock/1',
      packages: [
        {
          name: 'libfoo',
          version: '1.1',
          state: 'approved',
          requiredBy: [
            { text: 'libfoo', origin: 'pakages.json' },
            { text: 'libfoo>=1.0', origin: 'other.json' },
          ],
        },
      ],
    })
  })

  test('never takes a version that was removed, whatever is allowed', async () => {
    expect(statesOf('libfoo')['1.0']).toBe('removed')
    await expect(
      run({ requirements: 'libfoo<1.1', allow: 'pending,rejected\nunreviewed' }),
    ).rejects.toMatchObject({
      message: expect.stringMatching(
        /It was removed as unsafe, and is never installed\.\n +\w+ called it unsafe/,
      ),
    })
    await expect(run({ allow: 'removed' })).rejects.toThrow('Removed versions cannot be allowed')
  })

  test('shows both sides of a conflict', async () => {
    configure(['libfoo>=3'], 'other.json')
    await expect(run({ config: 'pakages.json\nother.json' })).rejects.toMatchObject({
      message: expect.stringMatching(
        /No version of libfoo fits\.\n {2}pakages\.json requires libfoo any version\n {2}other\.json requires libfoo >=3/,
      ),
      fix: expect.stringContaining('Loosen'),
    })
  })

  test('prunes what nothing requires any more, but first only shows it', async () => {
    const file = join(root, 'pakages.lock.json')
    writeFileSync(
      file,
      JSON.stringify({
        schema: 'pakages.lock/1',
        packages: [
          { name: 'libold', version: '1.0', state: 'approved', requiredBy: [], requires: [] },
        ],
      }),
    )
    const names = (): string[] =>
      (JSON.parse(readFileSync(file, 'utf8')) as { packages: { name: string }[] }).packages.map(
        ({ name }) => name,
      )
    expect(presentResolution(await run({ prune: 'true' })).summary).toContain(
      'Would be pruned (give "write" as well to do it): libold@1.0.',
    )
    expect(names()).toEqual(['libfoo', 'libold'])
    expect(presentResolution(await run({ prune: 'true', write: 'true' })).summary).toContain(
      'Pruned: libold@1.0.',
    )
    expect(names()).toEqual(['libfoo'])
  })

  test('refuses an index that nobody, or somebody who is not trusted, signed', async () => {
    rmSync(join(root, 'site'), { recursive: true })
    await publish(newSigner())
    await expect(run()).rejects.toThrow('None of the 1 trusted keys made the signature')
    rmSync(join(root, 'site', CHECKSUMS_BUNDLE))
    rmSync(join(root, 'site/v2/sha256'), { recursive: true })
    await expect(run()).rejects.toThrow('Nobody signed it')
    expect((await run({ unsigned: 'true' })).chosen).toHaveLength(1)
  })

  test('refuses an older index than it has seen, though it is validly signed', async () => {
    await run()
    rmSync(join(root, 'site'), { recursive: true })
    await publish(signer, '2026-11-19T00:00:00.000Z')
    await expect(run()).rejects.toThrow(/older|was seen before/)
  })

  test.each([
    ['a requirement that is none', { requirements: 'libfoo~1' }, 'is not a'],
    ['a state that is none', { allow: 'good' }, 'is not a state'],
    ['a package that is not there', { requirements: 'nothing' }, 'There is no package nothing'],
  ])('says so of %s', async (_, given, message) => {
    await expect(run(given)).rejects.toThrow(message)
  })
})
