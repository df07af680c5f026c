import type { Registry } from '@pakages/core'
import { descriptorOf, encode, IMAGE_CONFIG, IMAGE_MANIFEST, putBytes } from '@pakages/image'
import { SIGSTORE_BUNDLE, type Digest } from '@pakages/model'
import { MemoryRegistry } from '@pakages/testing/oci/memory-registry'
import { expect, test } from '@jest/globals'
import { generateKeyPairSync } from 'node:crypto'
import { KeySigner } from './key-signer.ts'
import { signContainer, type SignContainer } from './sign-container.ts'

const { privateKey } = generateKeyPairSync('ed25519')
const signer = new KeySigner(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())

async function imageIn(registry: Registry): Promise<Digest> {
  const config = Buffer.from('{}')
  await putBytes(registry, config)
  const manifest = { schemaVersion: 2, config: descriptorOf(IMAGE_CONFIG, config), layers: [] }
  return registry.putManifest('app', IMAGE_MANIFEST, encode(manifest))
}

const sboms = [
  { format: 'spdx', version: '2.3', bytes: Buffer.from('{"spdxVersion":"SPDX-2.3"}') },
  { format: 'cyclonedx', version: '1.6', bytes: Buffer.from('{"bomFormat":"CycloneDX"}') },
] as const
const facts = {
  context: {},
  env: {},
  builder: undefined,
  made: [],
  version: {},
  finished: '2026-01-01T00:00:00Z',
} as unknown as SignContainer['facts']

test('what a run that failed left unsigned is signed by the next one, and nothing twice', async () => {
  for (const failsAt of [1, 2, 3]) {
    const memory = new MemoryRegistry()
    const digest = await imageIn(memory)
    let puts = 0
    const failing = new Proxy<Registry>(memory, {
      get: (target, name) => {
        const own = Reflect.get(target, name) as unknown
        if (typeof own !== 'function') return own
        return (...args: unknown[]) => {
          if (name === 'putReferrer' && ++puts === failsAt) throw new Error('the line broke')
          return (own as (...args: unknown[]) => unknown).apply(target, args)
        }
      },
    })
    const request = { signer, name: 'app', digest, images: [{ digest, sboms }], facts }
    await expect(signContainer({ ...request, registry: failing })).rejects.toThrow('line broke')
    expect(await memory.referrers(digest, SIGSTORE_BUNDLE)).toHaveLength(failsAt - 1)
    expect(await signContainer({ ...request, registry: memory })).toHaveLength(4 - failsAt)
    expect(await memory.referrers(digest, SIGSTORE_BUNDLE)).toHaveLength(3)
    expect(await signContainer({ ...request, registry: memory })).toEqual([])
  }
})
