import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Registry } from '@pakages/core'
import { blobOf, encode, readWhole, specTag, type SpecNode } from '@pakages/image'
import type { Digest } from '@pakages/model'
import { findIndexImage, readDatabase, writeIndexImage } from '@pakages/oci'
import { MemoryRegistry } from '@pakages/testing/oci/memory-registry'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import {
  acme,
  startSigstore,
  type SigstoreInstance,
} from '@pakages/testing/trust/sigstore-instance'
import { newKey, Story, type InstallEnding } from './testing/story.ts'

let story: Story
beforeEach(() => {
  story = new Story()
})
afterEach(() => story.end())

const reasonsOf = ({ decision }: InstallEnding, name: string): string[] =>
  decision!.specs.find((spec) => spec.name === name)!.reasons.map(({ code }) => code)
const installedIn = (name: string): boolean =>
  story.inStore().some((one) => one.startsWith(`${name}-`))

/** Published, signed and approved. */
async function approved(): Promise<Awaited<ReturnType<Story['publish']>>['report']> {
  story.configure()
  const { report } = await story.publish(['app'])
  await story.approveAll(report)
  return report
}

describe('without a policy', () => {
  test('installs as anybody would, and says plainly what was not verified', async () => {
    await story.publish(['app'])
    const { exitCode, errors, host, decision } = await story.install({ specs: 'app' })
    expect([exitCode, errors]).toEqual([0, ''])
    expect(installedIn('app') && installedIn('zlib')).toBe(true)
    expect(host.outputs.get('not-verified')).toBe('signatures, reviews')
    expect(host.outputs.get('verified')).toBe(
      'digests, sizes, contents of tarballs, descriptions of packages, libraries of programs',
    )
    expect(host.messages('notice')[0]).toContain('There is no policy')
    expect(host.outputs.get('decision')).toBe('')
    expect(decision).toBeUndefined()
  })

  test('refuses a version that the list makes up, and installs nothing', async () => {
    const { report } = await story.publish(['app'])
    const app = report.specs.find(({ name }) => name === 'app')!
    const image = (await story.registry.manifest(app.manifest))!
    await story.registry.putManifest(specTag('app', '9.9', app.hash), image.mediaType, image.bytes)
    await forgeList(story.registry, (node) =>
      node.name === 'app' ? { ...node, version: '9.9' } : node,
    )
    const { exitCode, errors } = await story.install({ specs: 'app@9.9' })
    expect(exitCode).toBe(1)
    expect(errors).toMatch(/says that it holds app@9\.9\/\w{7}, and its image is of app@1\.0/)
    expect(existsSync(story.store)).toBe(false)
  })

  test('refuses a description that does not have the hash that it is given under', async () => {
    const { report } = await story.publish(['app'])
    const app = report.specs.find(({ name }) => name === 'app')!
    const forged = (node: SpecNode): SpecNode =>
      node.name === 'app' ? { ...node, version: '9.9' } : node
    await forgeImage(story.registry, app.manifest, specTag('app', '9.9', app.hash), forged)
    await forgeList(story.registry, forged)
    const { exitCode, errors } = await story.install({ specs: 'app@9.9' })
    expect(exitCode).toBe(1)
    expect(errors).toMatch(/The description of app@9\.9 does not have the hash \w{32}/)
    expect(existsSync(story.store)).toBe(false)
  })

  test('takes no "allow": there is nothing to loosen', async () => {
    await story.publish(['app'])
    const { exitCode, errors } = await story.install({ specs: 'app', allow: 'pending' })
    expect(exitCode).toBe(2)
    expect(errors).toContain('no policy that "allow" could loosen')
  })
})

describe('with a policy', () => {
  test('installs what is signed and approved, and says what was verified', async () => {
    await approved()
    const { exitCode, errors, host, decision } = await story.install({ specs: 'app' })
    expect([exitCode, errors]).toEqual([0, ''])
    expect(decision).toMatchObject({
      verdict: 'trusted',
      allow: ['approved'],
      specs: expect.arrayContaining([
        expect.objectContaining({ name: 'zlib', state: 'approved', verdict: 'trusted' }),
        expect.objectContaining({ name: 'glibc', external: true }),
      ]),
    })
    expect(host.outputs.get('verified')).toBe(
      'digests, sizes, contents of tarballs, descriptions of packages, signed provenance, states of versions (approved), libraries of programs',
    )
    expect(host.outputs.get('not-verified')).toBe('what the system provides (glibc@2.36)')
    expect(installedIn('app') && installedIn('zlib')).toBe(true)
  })

  test('takes the registry from the configuration, and says what was there before', async () => {
    await approved()
    await story.install({ specs: 'app', registry: '' })
    const { exitCode, host } = await story.install({ specs: 'app', registry: '' })
    expect(exitCode).toBe(0)
    expect(host.outputs.get('present')).toBe('2')
    expect(host.outputs.get('not-verified')).toMatch(
      /^what was installed before \(zlib@1\.3\.1\/\w{7}, app@1\.0\/\w{7}\)/,
    )
  })

  test('refuses what nobody signed, with every reason for every package, and downloads nothing', async () => {
    story.configure()
    await story.publish(['app'], { sign: 'none', 'signing-key': '' })
    const ending = await story.install({ specs: 'app' })
    expect(ending.exitCode).toBe(1)
    expect(reasonsOf(ending, 'app')).toEqual(['state', 'no-provenance', 'dependency'])
    expect(reasonsOf(ending, 'zlib')).toEqual(['state', 'no-provenance'])
    expect(ending.errors).toMatch(
      /refuses 2 packages of oci:\/\/registry\.example\/acme\/cache:\n {2}\w+@/,
    )
    expect(ending.errors).toContain('No trusted signer says how it was built.')
    expect(ending.host.summaryText).toContain('No trusted signer says how it was built.')
    expect(ending.host.outputs.get('decision')).toBe(join(story.user, '.pakages', 'decision.json'))
    expect(existsSync(join(story.user, '.pakages', 'restore', 'mirror'))).toBe(false)
    expect(existsSync(story.store)).toBe(false)
  })

  test('installs nothing whose needs were not read: an image that is there only when it is fetched', async () => {
    await approved()
    let asked = 0
    story.seen = new Proxy(story.registry, {
      get: (registry, name) =>
        name === 'manifest'
          ? (reference: string) =>
              reference.startsWith('app-') && ++asked === 1
                ? Promise.resolve(undefined)
                : registry.manifest(reference)
          : ((Reflect.get(registry, name) as (...args: unknown[]) => unknown).bind?.(registry) ??
            Reflect.get(registry, name)),
    })
    const { exitCode, errors } = await story.install({ specs: 'app' })
    expect([exitCode, errors]).toEqual([1, expect.stringContaining('did not give out app@1.0')])
    expect(installedIn('app')).toBe(false)
  })

  test('refuses what somebody else signed, by name', async () => {
    story.configure()
    const { report } = await story.publish(['app'], { 'signing-key': newKey() })
    await story.approveAll(report)
    const ending = await story.install({ specs: 'app' })
    expect(reasonsOf(ending, 'zlib')).toEqual(
      expect.arrayContaining(['no-provenance', 'bad-signature']),
    )
    expect(ending.exitCode).toBe(1)
  })

  test('refuses what lacks a signed SBOM where the policy asks for one', async () => {
    story.configure({ evidence: ['provenance', 'sbom'] })
    const { report } = await story.publish(['app'])
    await story.approveAll(report)
    expect(reasonsOf(await story.install({ specs: 'app' }), 'zlib')).toEqual(['no-sbom'])
  })

  test('refuses a registry that it does not name', async () => {
    const report = await approved()
    expect(report.specs).toHaveLength(2)
    story.configure({ registries: ['oci://ghcr.io/acme/*'] })
    expect(reasonsOf(await story.install({ specs: 'app' }), 'app')).toContain('registry')
  })

  test.each([
    ['pending', 'requested'],
    ['rejected', 'rejected'],
  ] as const)('installs a %s version only when it is allowed', async (state, verdict) => {
    story.configure()
    const { report } = await story.publish(['zlib'])
    await story.review(report, 'zlib', { verdict })
    const refused = await story.install({ specs: 'zlib' })
    expect(reasonsOf(refused, 'zlib')).toEqual(['state'])
    expect(refused.errors).toContain(`allow: ${state}`)
    const allowed = await story.install({ specs: 'zlib', allow: state })
    expect([allowed.exitCode, allowed.errors]).toEqual([0, ''])
    expect(allowed.host.outputs.get('not-verified')).toContain(`reviews (zlib@1.3.1 is ${state})`)
  })

  test('never installs a removed version, whatever the flags', async () => {
    const report = await approved()
    await story.review(report, 'zlib', { verdict: 'unsafe', note: 'CVE-2026-1' })
    for (const mode of ['cache-only', 'prefer-cache', 'download-only']) {
      const ending = await story.install({
        specs: 'app',
        mode,
        allow: 'pending\nrejected\nunreviewed',
      })
      expect([mode, ending.exitCode]).toEqual([mode, 1])
      expect(ending.errors).toContain('The version was removed: alice called it unsafe: CVE-2026-1')
      expect(ending.errors).toContain('choose another')
    }
    expect((await story.install({ specs: 'app', allow: 'removed' })).errors).toContain(
      'Removed versions cannot be allowed',
    )
    expect(existsSync(story.store)).toBe(false)
  })

  test('says of a version whose binaries are gone that it was removed, not that it should be built', async () => {
    const report = await approved()
    await story.review(report, 'zlib', { verdict: 'unsafe', note: 'CVE-2026-1' })
    story.seen = new MemoryRegistry(story.registry.reference)
    for (const spec of ['zlib', 'zlib@1.3.1', 'zlib@1.3:']) {
      const { exitCode, errors } = await story.install({
        specs: spec,
        allow: 'pending,rejected,unreviewed',
      })
      expect([spec, exitCode]).toEqual([spec, 1])
      expect(errors).toContain(
        'zlib@1.3.1 was removed, and is never installed:\n  alice called it unsafe: CVE-2026-1',
      )
    }
    expect((await story.install({ specs: 'zlib@1.2' })).errors).not.toContain('was removed')
  })

  test('does not count a review that somebody else signed', async () => {
    story.configure()
    const { report } = await story.publish(['zlib'])
    await story.review(report, 'zlib', { key: newKey() })
    expect(reasonsOf(await story.install({ specs: 'zlib' }), 'zlib')).toEqual(['state'])
  })

  test('does not count a review that was changed after it was signed', async () => {
    await approved()
    const file = join(story.user, 'reviews/zlib/1.3.1/alice.json')
    writeFileSync(file, readFileSync(file, 'utf8').replace('ran it', 'ran it twice'))
    const ending = await story.install({ specs: 'zlib' })
    expect(reasonsOf(ending, 'zlib')).toEqual(['state'])
  })

  test.each([
    [2, 'while it is verified', 'The registry served one image first and another then.'],
    [
      3,
      'after it was verified',
      'The registry serves another image now than the one that was verified.',
    ],
  ])('refuses an image that is exchanged at the request %i: %s', async (request, _, message) => {
    const report = await approved()
    const app = report.specs.find(({ name }) => name === 'app')!
    const other = report.specs.find(({ name }) => name === 'zlib')!
    story.seen = exchanging(story.registry, app.tag, other.manifest, request)
    const ending = await story.install({ specs: `app/${app.hash}` })
    expect(ending.exitCode).toBe(1)
    expect(ending.errors).toContain(message)
    expect(installedIn('app')).toBe(false)
  })

  test('believes the signed image, and not the list of packages, on what a package needs', async () => {
    const report = await approved()
    await forgeList(story.registry, (node) => ({ ...node, dependencies: [] }))
    const ending = await story.install({ specs: 'app' })
    expect([ending.exitCode, ending.errors]).toEqual([0, ''])
    expect(
      ending
        .decision!.specs.filter(({ external }) => !external)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(report.specs.map(({ name }) => name).sort())
    expect(installedIn('zlib')).toBe(true)
  })

  test('refuses an older version that the list passes off as a newer one', async () => {
    const report = await approved()
    const app = report.specs.find(({ name }) => name === 'app')!
    const image = (await story.registry.manifest(app.manifest))!
    await story.registry.putManifest(specTag('app', '2.0', app.hash), image.mediaType, image.bytes)
    await forgeList(story.registry, (node) =>
      node.name === 'app' ? { ...node, version: '2.0' } : node,
    )
    const { exitCode, errors } = await story.install({ specs: 'app@2:' })
    expect(exitCode).toBe(1)
    expect(errors).toMatch(/says that it holds app@2\.0\/\w{7}, and its image is of app@1\.0/)
    expect(existsSync(story.store)).toBe(false)
  })
})

describe('with a policy that trusts a workflow', () => {
  let sigstore: SigstoreInstance
  beforeAll(async () => {
    sigstore = await startSigstore()
  })
  afterAll(() => sigstore.stop())

  test.each([
    ['the workflow of the repository', acme, []],
    [
      'that of another repository',
      { ...acme, repository: 'mallory/packages' },
      ['no-provenance', 'untrusted-signer'],
    ],
    [
      'that of a branch that is not trusted',
      { ...acme, ref: 'refs/heads/evil' },
      ['no-provenance', 'untrusted-signer'],
    ],
  ])('signed by %s', async (_, identity, reasons) => {
    writeFileSync(
      join(story.user, 'root.json'),
      JSON.stringify(TrustedRoot.toJSON(sigstore.trustedRoot)),
    )
    story.configure({
      signers: [{ repository: 'acme/packages', ref: 'refs/heads/main' }],
      'trust-root': 'root.json',
      allow: ['unreviewed'],
    })
    story.job = sigstore.signer(identity)
    const { host } = await story.publish(['zlib'], { sign: 'keyless', 'signing-key': '' })
    expect(host.outputs.get('signed-by')).not.toBe('')
    const ending = await story.install({ specs: 'zlib' })
    expect(reasonsOf(ending, 'zlib')).toEqual(reasons)
    expect(ending.exitCode).toBe(reasons.length === 0 ? 0 : 1)
    if (reasons.length > 0)
      expect(ending.errors).toContain('add the signer to "trust.signers" if you trust it')
  })
})

/** A registry that serves the right image under a tag, and from some request on another one. */
function exchanging(registry: Registry, tag: string, other: string, from: number): Registry {
  let asked = 0
  return new Proxy(registry, {
    get: (target, key) => {
      if (key === 'manifest')
        return (reference: string) =>
          target.manifest(reference === tag && ++asked >= from ? other : reference)
      const value: unknown = Reflect.get(target, key)
      return typeof value === 'function'
        ? (value as (...given: unknown[]) => unknown).bind(target)
        : value
    },
  })
}

/** Changes the list of packages, which nobody signs. */
async function forgeList(registry: Registry, change: (node: SpecNode) => SpecNode): Promise<void> {
  const { nodes, available } = (await readDatabase(registry, (await findIndexImage(registry))!))!
  await writeIndexImage(
    registry,
    { nodes: new Map([...nodes].map(([hash, node]) => [hash, change(node)])), available },
    new Map(),
    {},
  )
}

/** Copies an image to a tag, with another description in it. */
async function forgeImage(
  registry: Registry,
  from: Digest,
  tag: string,
  change: (node: SpecNode) => SpecNode,
): Promise<void> {
  const stored = (await registry.manifest(from))!
  const manifest = JSON.parse(Buffer.from(stored.bytes).toString()) as {
    config: { digest: Digest; size: number }
  }
  const config = JSON.parse((await readWhole(registry, manifest.config, 1e6)).toString()) as {
    spec: { nodes: SpecNode[] }
  }
  const forged = blobOf(
    encode({ ...config, spec: { ...config.spec, nodes: config.spec.nodes.map(change) } }),
  )
  await registry.putBlob(forged)
  const { digest, size } = forged
  await registry.putManifest(
    tag,
    stored.mediaType,
    encode({ ...manifest, config: { ...manifest.config, digest, size } }),
  )
}
