import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import {
  buildReport,
  pushReport,
  recipeFactsReport,
  runAction,
  sbomReport,
  UserError,
  workFolder,
  type Ending,
  type Ports,
  type Registry,
  type RunContext,
} from '@pakages/core'
import { FakeSigner, ManualClock, MemoryHost, memoryPorts } from '@pakages/core/fakes'
import { digestOf } from '@pakages/image'
import { SIGSTORE_BUNDLE, type Digest } from '@pakages/model'
import {
  BundleReader,
  GENERATION_PREDICATE,
  KeySigner,
  PROVENANCE,
  reviewedRecipe,
  SigstoreVerifier,
  type FoundBundle,
} from '@pakages/trust'
import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { MemoryRegistry } from '@pakages/testing/oci/memory-registry'
import { Story } from '../install-trusted/testing/story.ts'
import { pushCacheAction } from './action.ts'

let story: Story
beforeEach(() => {
  story = new Story()
})
afterEach(() => story.end())

const work = (): ReturnType<typeof workFolder> => workFolder(join(story.publisher, '.pakages'))
const verifier = (): SigstoreVerifier =>
  new SigstoreVerifier({ keys: [new KeySigner(story.key).publicKey], roots: async () => [] })
const statementsAt = async (
  manifest: Digest,
): Promise<Extract<FoundBundle, { kind: 'verified' }>['statement'][]> =>
  (await new BundleReader(story.registry, verifier()).at(manifest)).flatMap((found) =>
    found.kind === 'verified' ? [found.statement] : [],
  )

/** Takes all out of a registry; several tags may stand for one image. */
async function emptied(registry: Registry): Promise<void> {
  for (const tag of await registry.tags()) {
    const stored = await registry.manifest(tag)
    if (stored) await registry.deleteManifest(stored.digest)
  }
}

describe('push signs', () => {
  test('the provenance of what it pushed, with a key', async () => {
    const { ending, host, report } = await story.publish(['app'])
    expect(ending.exitCode).toBe(0)
    expect(report.referrers.map(({ artifactType }) => artifactType)).toEqual([
      SIGSTORE_BUNDLE,
      SIGSTORE_BUNDLE,
      SIGSTORE_BUNDLE,
    ])
    expect(await statementsAt(report.generation!.manifest)).toMatchObject([
      { predicateType: GENERATION_PREDICATE, predicate: { number: 1 } },
    ])
    for (const { manifest, hash } of report.specs) {
      const [statement] = await statementsAt(manifest)
      expect(statement).toMatchObject({
        predicateType: PROVENANCE,
        subject: expect.arrayContaining([
          expect.objectContaining({
            digest: { sha256: manifest.slice('sha256:'.length) },
            name: expect.stringContaining(hash.slice(0, 7)),
          }),
        ]),
      })
      expect(JSON.stringify(statement!.predicate)).toContain(
        digestOf(readFileSync(work().lock)).slice('sha256:'.length),
      )
    }
    expect(host.summaryText).toMatch(
      /Signed by the key [0-9a-f]{16}: 2 packages, 1 statement of provenance/,
    )
    expect(host.outputs.get('signed-by')).toMatch(/^the key/)
    expect(host.messages('progress')).toContain('[1/1] provenance of 2 packages signed')
    expect(ending.json).toMatchObject({ signing: { packages: 2, statements: 1, unknown: [] } })
  })

  test('nothing twice, but what an earlier push left unsigned', async () => {
    await story.publish(['app'], { sign: 'none' })
    const { host } = await story.push({ sign: 'key', 'signing-key': story.key })
    expect(host.summaryText).toContain('2 packages, 1 statement')
    const again = await story.push({ sign: 'key', 'signing-key': story.key })
    expect(again.host.summaryText).toContain('Nothing new to sign')
    const report = await pushReport.read(work().pushReport)
    for (const { manifest } of report.specs) expect(await statementsAt(manifest)).toHaveLength(1)
  })

  test('what it made, and not what others had pushed under the same tag, whose bytes it did not make', async () => {
    const first = await story.publish(['zlib'], { sign: 'none' })
    const { manifest } = first.report.specs[0]!
    // The same spec, built again with other bytes.
    await story.publish(['zlib'], {}, undefined, join(story.root, 'another-place'))
    expect(await statementsAt(manifest)).toEqual([])
    const [own] = (await pushReport.read(work().pushReport)).specs
    expect([own!.outcome, await statementsAt(own!.manifest)]).toEqual([
      'pushed',
      [expect.anything()],
    ])
  })

  test('nothing that the report of the build does not name, and says what of it was pushed', async () => {
    const { report } = await story.publish(['app'], { sign: 'none' })
    const build = await buildReport.read(work().buildReport)
    await buildReport.write(work().buildReport, { ...build, specs: [] })
    await story.registry.deleteManifest(report.specs.find(({ name }) => name === 'app')!.manifest)
    const { ending } = await story.push({ sign: 'key', 'signing-key': story.key })
    expect(ending.json).toMatchObject({
      signing: { packages: 0, statements: 0, unknown: ['zlib@1.3.1', 'app@1.0'] },
    })
    for (const { manifest } of report.specs) expect(await statementsAt(manifest)).toEqual([])
  })

  test('each SBOM, once', async () => {
    const { report } = await story.publish(['zlib'], { sign: 'none' })
    const text = JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', components: [] })
    mkdirSync(work().sboms, { recursive: true })
    writeFileSync(join(work().sboms, 'zlib.cdx.json'), text)
    await sbomReport.write(work().sbomReport, {
      files: [
        {
          hash: report.specs[0]!.hash,
          format: 'cyclonedx',
          version: '1.6',
          mediaType: 'application/vnd.cyclonedx+json',
          file: 'zlib.cdx.json',
          digest: digestOf(text),
          components: 0,
        },
      ],
    })
    const { host } = await story.push({ sign: 'key', 'signing-key': story.key })
    expect(host.summaryText).toContain('1 SBOM attached')
    expect(host.summaryText).toContain('1 package, 2 statements')
    expect(
      (await statementsAt(report.specs[0]!.manifest))
        .map(({ predicateType }) => predicateType)
        .sort(),
    ).toEqual(['https://cyclonedx.org/bom', PROVENANCE])
  })

  test('which recipe a package was built from, as reviews name it; not one that was changed since', async () => {
    const { report } = await story.publish(['zlib', 'app'], { sign: 'none' })
    const facts = (name: string, recipe: string) => ({
      hash: report.specs.find((spec) => spec.name === name)!.hash,
      licenses: [],
      maintainers: [],
      sources: [],
      patches: [],
      recipeSha256: digestOf(recipe).slice('sha256:'.length),
    })
    const repository = join(story.publisher, 'spack_repo', 'acme')
    for (const name of ['zlib', 'app']) {
      mkdirSync(join(repository, 'packages', name), { recursive: true })
      writeFileSync(join(repository, 'packages', name, 'package.py'), `# ${name}`)
    }
    writeFileSync(join(repository, 'packages', 'zlib', 'fix.patch'), '+')
    writeFileSync(join(repository, 'repo.yaml'), 'repo:\n  namespace: acme\n  api: v2.0\n')
    await recipeFactsReport.write(work().facts, {
      specs: [facts('zlib', '# zlib'), facts('app', '# app, before')],
    })
    await story.push({ sign: 'key', 'signing-key': story.key })
    const [statement] = await statementsAt(report.specs[0]!.manifest)
    const recipeOf = (name: string): unknown =>
      statement!.subject.find((subject) => subject.name?.startsWith(`${name}@`))!.annotations
    expect(recipeOf('zlib')).toEqual({
      recipe: reviewedRecipe([
        { path: 'package.py', content: Buffer.from('# zlib') },
        { path: 'fix.patch', content: Buffer.from('+') },
      ]).digest,
    })
    expect(recipeOf('app')).toBeUndefined()
    // What is signed already asks for no recipe.
    symlinkSync('/etc/hosts', join(repository, 'packages', 'zlib', 'link'))
    const { host } = await story.push({ sign: 'key', 'signing-key': story.key })
    expect(host.messages('warning')).toEqual([])
  })

  test('with the identity of the job where it has one, and no key is given', async () => {
    await story.publish(['zlib'], { sign: 'none' })
    const given: unknown[] = []
    const host = new MemoryHost({
      workspace: story.publisher,
      inputs: { registry: story.registry.reference, token: 'ghs_token' },
    })
    const ports = memoryPorts({
      host,
      clock: new ManualClock(),
      openRegistry: () => story.registry,
      keylessSigner: async (token) => {
        given.push(token)
        return new FakeSigner()
      },
    })
    expect((await runAction(pushCacheAction, ports)).exitCode).toBe(0)
    expect(host.summaryText).toMatch(/Signed by the workflow example\/packages/)
    expect(given).toEqual(['ghs_token'])
  })
})

test('push asks for the signatures of no more images at once than "concurrency" says', async () => {
  let [now, most, asked] = [0, 0, 0]
  class SlowRegistry extends MemoryRegistry {
    override async referrers(...of: Parameters<MemoryRegistry['referrers']>) {
      asked++
      most = Math.max(most, ++now)
      await setTimeout(20)
      now--
      return super.referrers(...of)
    }
  }
  story.end()
  story = new Story(new SlowRegistry('oci://registry.example/acme/cache'))
  await story.publish(['app'], { sign: 'none' })
  asked = 0
  await story.push({ sign: 'key', 'signing-key': story.key, concurrency: '1' })
  expect(asked).toBeGreaterThanOrEqual(2)
  expect(most).toBe(1)
})

describe('push, under a reusable workflow,', () => {
  const context: Partial<RunContext> = {
    repository: 'acme/packages',
    ref: 'refs/heads/main',
    workflowRef: 'acme/packages/.github/workflows/ci.yml@refs/heads/main',
  }
  const push = (jobIdentity: Ports['jobIdentity']): Promise<Ending> => {
    const inputs = {
      registry: story.registry.reference,
      'signing-key': story.key,
      'work-dir': work().root,
    }
    const host = new MemoryHost({ workspace: story.publisher, context, inputs })
    const openRegistry = () => story.registry
    return runAction(pushCacheAction, memoryPorts({ host, openRegistry, jobIdentity }))
  }
  beforeEach(async () => {
    await story.publish(['zlib'], { sign: 'none' })
    await emptied(story.registry)
  })

  test('names it as the builder, and the workflow that was started as the source', async () => {
    const workflowRef = 'acme/shared/.github/workflows/repository.yml@refs/tags/v1'
    expect((await push(async () => ({ workflowRef }))).exitCode).toBe(0)
    const { manifest } = (await pushReport.read(work().pushReport)).specs[0]!
    const [statement] = await statementsAt(manifest)
    expect(statement!.predicate).toMatchObject({
      buildDefinition: {
        externalParameters: {
          workflow: {
            repository: 'https://github.com/acme/packages',
            path: '.github/workflows/ci.yml',
          },
        },
      },
      runDetails: { builder: { id: `https://github.com/${workflowRef}` } },
    })
  })

  test('pushes nothing where GitHub does not say who the job is', async () => {
    const silent = new UserError('GitHub gave no identity token: 500', {
      id: 'build-failed',
      fix: 'Run it again.',
    })
    expect((await push(() => Promise.reject(silent))).exitCode).toBe(1)
    expect(await story.registry.tags()).toEqual([])
  })
})

describe('push does not sign', () => {
  test('where there is neither identity nor key, and says so', async () => {
    const { ending, host } = await story.publish(['zlib'], { sign: 'auto', 'signing-key': '' })
    expect(ending.exitCode).toBe(0)
    expect(host.summaryText).toContain(
      '**Not signed**: there is no key (PAKAGES_SIGNING_KEY), and at the terminal no other identity.',
    )
    expect(host.outputs.get('signed-by')).toBe('')
  })

  test.each([
    [{ sign: 'key' }, 2, '"signing-key" is missing'],
    [{ sign: 'keyless' }, 1, 'this job has no OIDC token'],
    [{ 'signing-key': 'rubbish' }, 2, 'not a private key in PEM'],
    [
      {
        'signing-key': generateKeyPairSync('rsa', { modulusLength: 2048 })
          .privateKey.export({ type: 'pkcs8', format: 'pem' })
          .toString(),
      },
      2,
      'of the kind rsa',
    ],
  ])(
    'with %#: nothing is pushed either, and the key is not shown',
    async (inputs, code, message) => {
      await story.publish(['zlib'], { sign: 'none' })
      await emptied(story.registry)
      const { ending, host } = await story.push(inputs)
      expect(ending.exitCode).toBe(code)
      expect(host.messages('error').join('\n')).toContain(message)
      expect(host.messages('error').join('\n')).not.toContain('BEGIN')
      expect(await story.registry.tags()).toEqual([])
    },
  )

  test('what it does not know how it was made', async () => {
    await story.publish(['zlib'], { sign: 'none' })
    rmSync(work().buildReport)
    expect((await story.push({ 'signing-key': story.key })).host.summaryText).toContain(
      '**Not signed**: there is no report of a build',
    )
    const { ending, host } = await story.push({ sign: 'key', 'signing-key': story.key })
    expect(ending.exitCode).toBe(1)
    expect(host.messages('error')[0]).toContain('cannot be signed')
    expect(host.messages('error')[0]).toContain(
      'Run "build" before, in the same job, or push with "sign: none".',
    )
  })
})
