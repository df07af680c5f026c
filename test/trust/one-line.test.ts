import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { installLine } from '@pakages/catalog'
import { smallCatalog } from '@pakages/testing/catalog/small-catalog'
import { runCli, type CliResult } from '@pakages/testing/run-action'
import { KeySigner, pemFingerprint } from '@pakages/trust'
import { generateKeyPairSync } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

const MINUTES = 60_000
const examples = join(import.meta.dirname, '..', '..', 'examples')
const newKey = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

// Somebody publishes packages and an index; somebody else has the line that the site prints, and
// an empty folder.
describe('the line that the site prints', () => {
  const root = mkdtempSync(join(tmpdir(), 'pakages-one-line-'))
  const publisher = join(root, 'publisher')
  const [release, alice] = [newKey(), newKey()]
  const fingerprint = pemFingerprint(new KeySigner(release).publicKey)
  let server: Server
  let url: string
  let folders = 0

  const publish = async (args: readonly string[], key: string): Promise<void> => {
    const { exitCode, stderr } = await runCli(args, {
      cwd: publisher,
      env: { PAKAGES_SIGNING_KEY: key, HOME: root },
    })
    expect([exitCode, exitCode === 0 ? '' : stderr]).toEqual([0, ''])
  }
  const review = (...words: string[]): Promise<void> =>
    publish(['review', ...words, '--auditor', 'alice'], alice)
  const index = (): Promise<void> =>
    publish(['index', '--output', '../site', '--url', url], release)

  /** Runs words of a line where nothing is; with a memory of indexes only where one is given. */
  async function elsewhere(words: readonly string[]): Promise<CliResult> {
    const cwd = join(root, `empty-${++folders}`)
    mkdirSync(cwd)
    return runCli([...words, '--mode', 'download-only'], {
      cwd,
      env: { HOME: cwd, PAKAGES_CACHE: join(cwd, 'cache') },
    })
  }

  /** The site prints no line for a registry that is a folder: this is that of every other. */
  const line = (): readonly string[] =>
    installLine({ ...smallCatalog().site, url, anchor: fingerprint }, 'gauge-samples@2026.1')
      .split(' ')
      .slice(2)

  beforeAll(async () => {
    server = createServer((request, response) => {
      const file = join(root, 'site', new URL(request.url!, 'http://x').pathname)
      try {
        response.end(readFileSync(file))
      } catch {
        response.writeHead(404).end()
      }
    })
    await new Promise<void>((listening) => {
      server.listen(0, '127.0.0.1', listening)
    })
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    cpSync(examples, publisher, { recursive: true })
    cpSync(join(examples, 'prebuilt'), join(publisher, '.pakages'), { recursive: true })
    writeFileSync(
      join(publisher, 'pakages.json'),
      JSON.stringify({
        name: 'pakages-examples',
        version: '1.0.0',
        license: 'MIT',
        repository: 'spack_repo/pakages_examples',
        registry: `oci-layout:${join(root, 'registry')}`,
        trust: {
          signers: [{ key: new KeySigner(release).publicKey }],
          auditors: [{ user: 'alice', keys: [new KeySigner(alice).publicKey] }],
          licenses: ['CC0-1.0', 'GPL-3.0-or-later WITH GCC-exception-3.1'],
        },
      }),
    )
    await publish(['sbom'], release)
    await publish(['push', '--sign', 'key'], release)
    await review('approve', 'gauge-samples@2026.1', 'all')
    await review('approve', 'gcc-runtime@12.2.0', 'all')
    await index()
  }, 5 * MINUTES)
  afterAll(() => {
    server.close()
    rmSync(root, { recursive: true, force: true })
  })

  test(
    'installs from an empty folder, with all that is trusted verified',
    async () => {
      const words = line()
      expect(words.join(' ')).toBe(
        `install gauge-samples@2026.1 --index ${url} --trust ${fingerprint}`,
      )
      const { exitCode, stdout, stderr } = await elsewhere(words)
      expect([exitCode, exitCode === 0 ? '' : stderr]).toEqual([0, ''])
      expect(`${stdout}${stderr}`).toMatch(
        /Verified: digests.*signed provenance, states of versions \(approved\)/,
      )
    },
    2 * MINUTES,
  )

  test('says of what Spack’s own recipes made that it is approved, by the licence that its binaries name', () => {
    const file = join(root, 'site/v2/packages/gcc-runtime.json.gz')
    expect(JSON.parse(gunzipSync(readFileSync(file)).toString())).toMatchObject({
      versions: [
        {
          version: '12.2.0',
          state: 'approved',
          license: 'GPL-3.0-or-later WITH GCC-exception-3.1',
        },
      ],
    })
  })

  test.each([
    [
      'another key',
      () => ['--trust', pemFingerprint(new KeySigner(newKey()).publicKey)],
      'No key of this index has the fingerprint',
    ],
    [
      'the key of an auditor',
      () => ['--trust', pemFingerprint(new KeySigner(alice).publicKey)],
      'No key of this index',
    ],
    ['what is neither', () => ['--trust', 'me'], '"trust" is neither a fingerprint nor a workflow'],
  ])(
    'installs nothing where the user trusts %s',
    async (_, trust, message) => {
      const { exitCode, stderr } = await elsewhere([...line().slice(0, 4), ...trust()])
      expect(exitCode).not.toBe(0)
      expect(stderr).toContain(message)
    },
    2 * MINUTES,
  )

  test(
    'installs nothing from a site that somebody changed',
    async () => {
      const file = join(root, 'site/v2/trust.json')
      const before = readFileSync(file, 'utf8')
      writeFileSync(file, before.replace('"quorum":1', '"quorum":2'))
      const { exitCode, stderr } = await elsewhere(line())
      writeFileSync(file, before)
      expect(exitCode).not.toBe(0)
      expect(stderr).toContain('v2/trust.json')
    },
    2 * MINUTES,
  )

  test(
    'takes the registry from the index alone, and says that nothing is verified',
    async () => {
      const { exitCode, stdout, stderr } = await elsewhere(line().slice(0, 4))
      expect([exitCode, exitCode === 0 ? '' : stderr]).toEqual([0, ''])
      expect(`${stdout}${stderr}`).toMatch(/Not verified: signatures, reviews/)
    },
    2 * MINUTES,
  )

  test(
    'refuses what was removed since, though a copy of the binary is still there',
    async () => {
      const words = line()
      cpSync(join(root, 'registry'), join(root, 'copy'), { recursive: true })
      await review('unsafe', 'gauge-samples@2026.1', '--note', 'tampered')
      rmSync(join(root, 'registry'), { recursive: true })
      cpSync(join(root, 'copy'), join(root, 'registry'), { recursive: true })
      await index()
      const { exitCode, stderr } = await elsewhere(words)
      expect(exitCode).toBe(1)
      expect(stderr).toMatch(/was removed.*alice called it unsafe: tampered/s)
    },
    3 * MINUTES,
  )
})
