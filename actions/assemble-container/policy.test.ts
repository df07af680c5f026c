import { BundleReader, KeySigner, SigstoreVerifier, sortBundle } from '@pakages/trust'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Registry } from '@pakages/core'
import { attach, digestOf, IMAGE_MANIFEST, parseImageManifest, readWhole } from '@pakages/image'
import { SIGSTORE_BUNDLE, type PushReport } from '@pakages/model'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { newKey, RECIPES, Story } from '../install-trusted/testing/story.ts'
import { ContainerStory, type ContainerEnding } from './testing/story.ts'

let packages: Story
let story: ContainerStory
beforeEach(() => {
  packages = new Story()
  story = new ContainerStory()
  story.opens = (reference) =>
    reference === packages.registry.reference ? packages.registry : undefined
})
afterEach(() => {
  story.end()
  packages.end()
})

const assemble = (inputs: Readonly<Record<string, string>> = {}): Promise<ContainerEnding> =>
  story.assemble(
    { registry: packages.registry.reference, specs: 'app', ...inputs },
    { workspace: packages.user },
  )

/** Published, signed and approved. */
async function approved(): Promise<PushReport> {
  packages.configure()
  const { report } = await packages.publish(['app'])
  await packages.approveAll(report)
  return report
}

async function nothingIsWritten(): Promise<void> {
  expect(await story.open(story.out).tags()).toEqual([])
  expect(existsSync(join(story.root, 'out', 'blobs'))).toBe(false)
  expect(existsSync(join(packages.user, 'image.tar'))).toBe(false)
}

describe('the policy decides as it does for an installation', () => {
  test('what is signed and approved is taken', async () => {
    await approved()
    const { exitCode, errors } = await assemble()
    expect([exitCode, errors]).toEqual([0, ''])
    expect(await story.open(story.out).tags()).toContain('1.0')
  })

  test('what nobody signed is refused with each reason, and nothing is written', async () => {
    packages.configure()
    const { report } = await packages.publish(['app'], { sign: 'none', 'signing-key': '' })
    await packages.approveAll(report)
    const { exitCode, errors, host } = await assemble({ archive: 'image.tar' })
    expect(exitCode).toBe(1)
    expect(errors).toContain('refuses 2 packages of oci://registry.example/acme/cache')
    expect(errors).toContain('No trusted signer says how it was built.')
    expect(host.outputs.get('digest')).toBeUndefined()
    await nothingIsWritten()
  })

  test('what nobody reviewed is refused, unless that is allowed', async () => {
    packages.configure()
    await packages.publish(['app'])
    const refused = await assemble({ archive: 'image.tar' })
    expect([refused.exitCode, refused.errors]).toEqual([
      1,
      expect.stringContaining('allow: unreviewed'),
    ])
    await nothingIsWritten()
    const allowed = await assemble({ allow: 'unreviewed' })
    expect([allowed.exitCode, allowed.errors]).toEqual([0, ''])
  })

  test('what a registry gives out after it was judged is refused where it is another image', async () => {
    await approved()
    let asked = 0
    const changed = async (reference: string): ReturnType<Registry['manifest']> => {
      const stored = await packages.registry.manifest(reference)
      if (!stored || !reference.startsWith('app-') || ++asked <= 2) return stored
      const bytes = Buffer.concat([stored.bytes, Buffer.from('\n')])
      return { ...stored, bytes, digest: digestOf(bytes) }
    }
    const registry = new Proxy(packages.registry, {
      get: (target, name) => {
        if (name === 'manifest') return changed
        const value = Reflect.get(target, name) as unknown
        return typeof value === 'function' ? (value as () => unknown).bind(target) : value
      },
    })
    story.opens = (reference) => (reference === registry.reference ? registry : undefined)
    const { exitCode, errors } = await assemble({ archive: 'image.tar' })
    expect([exitCode, asked > 2]).toEqual([1, true])
    expect(errors).toContain('app@1.0')
    await nothingIsWritten()
  })

  test('what was removed is refused with the reason, whatever is allowed', async () => {
    const report = await approved()
    await packages.review(report, 'zlib', { verdict: 'unsafe', note: 'CVE-2026-1' })
    const { exitCode, errors } = await assemble({
      allow: 'pending\nrejected\nunreviewed',
      archive: 'image.tar',
    })
    expect([exitCode, errors]).toEqual([1, expect.stringContaining('CVE-2026-1')])
    await nothingIsWritten()
  })
})

test('what the key signed is verified, and says nothing about another manifest', async () => {
  await packages.publish(['app'])
  const key = newKey()
  const { exitCode, errors, host } = await assemble({ sign: 'key', 'signing-key': key })
  expect([exitCode, errors]).toEqual([0, ''])
  expect(host.outputs.get('signed-by')).not.toBe('')
  const registry = story.open(story.out)
  const { digest, manifest } = await story.stored()
  const reader = (pem: string): BundleReader =>
    new BundleReader(
      registry,
      new SigstoreVerifier({ keys: [new KeySigner(pem).publicKey], roots: async () => [] }),
    )
  const found = await reader(key).at(digest)
  expect(found.map(({ kind }) => kind)).toEqual(['verified', 'verified', 'verified'])
  for (const one of found)
    expect(one.kind === 'verified' && one.statement.subject).toMatchObject([
      { digest: { sha256: digest.slice('sha256:'.length) } },
    ])
  const others = await reader(newKey()).at(digest)
  expect(others.map(({ kind }) => kind)).toEqual(['refused', 'refused', 'refused'])

  const changed = Buffer.from(JSON.stringify({ ...manifest, annotations: { changed: 'yes' } }))
  const other = await registry.putManifest('changed', IMAGE_MANIFEST, changed)
  expect(await reader(key).at(other)).toEqual([])

  // Who may write to the registry hangs the same bundles at the manifest that was changed.
  for (const { digest: moved, annotations } of await registry.referrers(digest, SIGSTORE_BUNDLE)) {
    const { layers } = parseImageManifest((await registry.manifest(moved))!.bytes, 'a bundle')
    const bytes = await readWhole(registry, layers[0]!, 1_000_000)
    await attach(registry, [other], {
      artifactType: SIGSTORE_BUNDLE,
      bytes,
      ...(annotations && { annotations }),
    })
  }
  const misled = await reader(key).at(other)
  const signers = [{ kind: 'key' as const, pem: new KeySigner(key).publicKey }]
  const sorted = misled.map((bundle) => sortBundle(bundle, other, signers))
  expect(sorted).toEqual(
    Array.from({ length: 3 }, () => expect.objectContaining({ code: 'wrong-subject' })),
  )
  for (const bundle of found)
    expect(sortBundle(bundle, digest, signers)).toHaveProperty('statement')
})

describe('an older state of the registry', () => {
  /** Pushes a version of zlib, an hour after what was pushed before. */
  async function pushed(version: string): Promise<void> {
    const recipes = RECIPES.map((one) => (one.name === 'zlib' ? { ...one, version } : one))
    expect((await packages.publish(['zlib'], {}, recipes)).ending.exitCode).toBe(0)
    await packages.clock.sleep(3_600_000)
  }

  const versionOf = async (inputs: Readonly<Record<string, string>>): Promise<unknown> => {
    const { exitCode, errors } = await assemble({ specs: 'zlib', tags: 'probe', ...inputs })
    expect([exitCode, errors]).toEqual([0, ''])
    return (await story.stored('probe')).manifest.annotations?.['org.opencontainers.image.version']
  }

  test('is taken by the number of its generation, and by its time', async () => {
    await pushed('1.3.0')
    await pushed('1.3.1')
    expect(await versionOf({})).toBe('1.3.1')
    expect(await versionOf({ generation: '1' })).toBe('1.3.0')
    expect(await versionOf({ 'as-of': '2026-11-20T10:30Z' })).toBe('1.3.0')
    expect(await versionOf({ generation: '2' })).toBe('1.3.1')
  })
})
