import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { UserError } from '@pakages/core'
import { FakeSigner, FakeVerifier, workflowIdentity } from '@pakages/core/fakes'
import { attach, RegistryError } from '@pakages/image'
import type { Digest } from '@pakages/model'
import { MemoryRegistry } from '@pakages/testing/oci/memory-registry'
import { policyWith, trustedWorkflow } from '@pakages/testing/trust/reviews'
import { node, pushSpec } from '@pakages/testing/trust/spec-image'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  bundleAttachment,
  GENERATION_PREDICATE,
  PROVENANCE,
  statement,
} from '../sign/statements.ts'
import { OlderGenerations, refuseOlderGenerations } from './generation-freshness.ts'
import { generationFaults, generationStatement } from './generation-signature.ts'

const { signers } = policyWith()

describe('the newest generation of a registry', () => {
  let cache: string
  beforeEach(() => {
    cache = mkdtempSync(join(tmpdir(), 'pakages-generations-'))
  })
  afterEach(() => rmSync(cache, { recursive: true, force: true }))

  const reference = 'oci://registry.example/cache'
  const see = (newest: number, more: object = {}): Promise<void> =>
    refuseOlderGenerations(newest, { cache, reference, signers: [], ...more })
  const remembered = (): string[] => readdirSync(join(cache, 'generations'))

  test('may be the same or newer, and is remembered', async () => {
    await see(0)
    await see(3)
    await see(3)
    await see(5)
    const [file, ...others] = remembered()
    expect(others).toEqual([])
    const text = readFileSync(join(cache, 'generations', file!), 'utf8')
    expect(text).toBe('{"newest":5}\n')
  })

  test('is refused where a newer one was seen, with the file that remembers it', async () => {
    await see(5)
    const refused = see(4)
    await expect(refused).rejects.toBeInstanceOf(OlderGenerations)
    await expect(refused).rejects.toThrow(
      `${reference} shows generation 4 as its newest, but generation 5 was seen before: an old state is being served.`,
    )
    const error = await refused.catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(UserError)
    expect((error as UserError).fix).toContain(join(cache, 'generations', remembered()[0]!))
    expect((error as UserError).fix).toContain('Run it again: lists may lag.')
  })

  test('is missed where none counts any more', async () => {
    await see(1)
    await expect(see(0)).rejects.toThrow(
      /shows no generation that counts, but generation 1 was seen before: an old state is being served.$/,
    )
  })

  test('is missed with the reason why it does not count', async () => {
    await see(1)
    await expect(
      see(0, { passedOver: ['generation-1 is passed over: Nobody who is trusted signed it.'] }),
    ).rejects.toThrow(/served\. generation-1 is passed over: Nobody who is trusted signed it\.$/)
  })

  test('is remembered for each registry, and for each choice of signers', async () => {
    await see(5)
    await see(1, { reference: 'oci://registry.example/other' })
    await see(1, { signers })
    expect(remembered()).toHaveLength(3)
  })

  test('is seen for the first time where the memory of it is damaged', async () => {
    await see(5)
    const file = join(cache, 'generations', remembered()[0]!)
    for (const text of ['{', '{"newest": -1}', '{}']) {
      writeFileSync(file, text)
      await see(1)
      expect(readFileSync(file, 'utf8')).toBe('{"newest":1}\n')
    }
  })

  test('cannot be told where its memory cannot be read', async () => {
    await see(5)
    const file = join(cache, 'generations', remembered()[0]!)
    rmSync(file)
    writeFileSync(join(cache, 'file'), '')
    await expect(see(1, { cache: join(cache, 'file') })).rejects.toThrow('ENOTDIR')
  })
})

describe('the image of a generation', () => {
  let registry: MemoryRegistry
  let manifest: Digest
  beforeEach(async () => {
    registry = new MemoryRegistry('oci://registry.example/cache')
    manifest = (await pushSpec(registry, node('zlib', '1.3.1'))).manifest
  })
  const said = { number: 3, recorded: '2026-01-01T00:00:00Z' }
  const sign = async (what = generationStatement(manifest, said), by = trustedWorkflow) => {
    const bundle = await new FakeSigner(by).sign(what)
    await attach(registry, [manifest], bundleAttachment(bundle, what.predicateType))
  }
  const faults = () =>
    generationFaults(manifest, { registry, verifier: new FakeVerifier(), signers })

  test('is named in the statement over it, with its number and time', () => {
    expect(generationStatement(manifest, said)).toMatchObject({
      subject: [{ name: 'generation 3', digest: { sha256: manifest.slice('sha256:'.length) } }],
      predicateType: GENERATION_PREDICATE,
      predicate: said,
    })
  })

  test('counts where one who is trusted signed it as a generation', async () => {
    await sign()
    expect(await faults()).toEqual([])
  })

  test('does not count without a signature', async () => {
    expect(await faults()).toEqual(['Nobody who is trusted signed it.'])
  })

  test('is not called unsigned where the registry goes away while its signatures are read', async () => {
    await sign()
    const readBlob = registry.readBlob.bind(registry)
    registry.readBlob = () =>
      Promise.reject(
        new RegistryError('unreachable', 'The connection broke.', {
          id: 'registry-unreachable',
          fix: 'Again.',
        }),
      )
    await expect(faults()).rejects.toThrow('The connection broke.')
    registry.readBlob = readBlob
    expect(await faults()).toEqual([])
  })

  test('does not count as a package that somebody signed', async () => {
    await sign(statement([{ name: 'zlib', digest: manifest }], PROVENANCE, {}))
    expect(await faults()).toEqual(['Nobody who is trusted signed it.'])
  })

  test('does not count by the word of others, whose fault is told; one good word is enough', async () => {
    await sign(undefined, workflowIdentity('eve/packages'))
    expect((await faults()).join('\n')).toMatch(/not trusted/)
    await sign()
    expect(await faults()).toEqual([])
  })
})
