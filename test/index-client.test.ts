import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { writeSite } from '@pakages/catalog'
import { policyOf } from '@pakages/core'
import { digestOf } from '@pakages/image'
import { smallCatalog } from '@pakages/testing/catalog/small-catalog'
import { all, describeWith, openssl, program } from '@pakages/testing/requirements'
import { serveSite, type SiteServer } from '@pakages/testing/site-server'
import { indexStatement, KeySigner, pemFingerprint } from '@pakages/trust'
import { execFile } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'

const docs = readFileSync(join(dirname(import.meta.dirname), 'docs', 'api.md'), 'utf8')
const client = /```python\n([\s\S]*?)```/.exec(docs)![1]!

const keyOf = (kind: 'ed25519' | 'ec'): KeySigner => {
  const { privateKey } =
    kind === 'ec'
      ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
      : generateKeyPairSync('ed25519')
  return new KeySigner(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())
}
const keys = { ed25519: keyOf('ed25519'), ec: keyOf('ec') }

const signedBy =
  (key: KeySigner) =>
  async (bytes: Uint8Array): Promise<string> => {
    const { issued } = JSON.parse(Buffer.from(bytes).toString()) as { issued: string }
    const subject = { name: 'v2/checksums.json', digest: digestOf(bytes) }
    return JSON.stringify(await key.sign(indexStatement(subject, { issued, entries: 1 })))
  }

describeWith(all(program('python3'), openssl), 'the client of docs/api.md', () => {
  const root = mkdtempSync(join(tmpdir(), 'pakages-client-'))
  const script = join(root, 'index.py')
  let server: SiteServer

  const write = (folder: string, key: KeySigner, issued: string): Promise<unknown> =>
    writeSite(
      join(root, folder),
      smallCatalog({
        issued,
        trust: {
          registry: 'oci://registry.example/packages',
          keys: [key.publicKey],
          policy: policyOf(undefined, undefined),
        },
      }),
      { sign: signedBy(key) },
    )
  const run = (folder: string, key: KeySigner, name = 'libfoo'): Promise<[number, string]> =>
    new Promise((resolve) => {
      const words = [script, `${server.url}${folder}`, pemFingerprint(key.publicKey), name]
      execFile('python3', words, (error, stdout, stderr) =>
        resolve([error ? 1 : 0, `${stdout}${stderr}`]),
      )
    })
  const changed = (folder: string, path: string, change: (bytes: Buffer) => Uint8Array): void => {
    cpSync(join(root, 'ed25519'), join(root, folder), { recursive: true })
    const file = join(root, folder, path)
    writeFileSync(file, change(readFileSync(file)))
  }

  beforeAll(async () => {
    writeFileSync(script, client)
    const now = new Date().toISOString()
    for (const kind of ['ed25519', 'ec'] as const) await write(kind, keys[kind], now)
    server = await serveSite(root)
  })
  afterAll(async () => {
    await server.close()
    rmSync(root, { recursive: true })
  })

  test('has 40 lines at most', () => {
    expect(client.split('\n').filter((line) => line !== '').length).toBeLessThanOrEqual(40)
  })

  test.each(['ed25519', 'ec'] as const)(
    'reads a package, signed with a key of %s',
    async (kind) => {
      const [code, output] = await run(kind, keys[kind])
      expect([code, output]).toEqual([
        0,
        expect.stringMatching(/^1\.1 approved sha256:[0-9a-f]{64}$/m),
      ])
      expect(output).toMatch(/^1\.0 removed$/m)
    },
  )

  test('refuses an index of another key', async () => {
    expect(await run('ed25519', keys.ec)).toEqual([
      1,
      expect.stringContaining('nobody with this key'),
    ])
  })

  test('refuses an index that expired', async () => {
    await write('expired', keys.ed25519, '2026-01-01T00:00:00.000Z')
    expect(await run('expired', keys.ed25519)).toEqual([1, expect.stringContaining('expired on')])
  })

  test('refuses a root that somebody changed', async () => {
    changed('root', 'v2/checksums.json', (bytes) => Buffer.concat([bytes, Buffer.from(' ')]))
    expect(await run('root', keys.ed25519)).toEqual([1, expect.stringContaining('something else')])
  })

  test('refuses a document that somebody changed', async () => {
    const evil = (bytes: Buffer): Uint8Array =>
      gzipSync(gunzipSync(bytes).toString().replaceAll('removed', 'approved'))
    changed('document', 'v2/packages/libfoo.json.gz', evil)
    expect((await run('document', keys.ed25519))[0]).toBe(1)
    expect((await run('document', keys.ed25519, 'libbar'))[0]).toBe(0)
  })
})
