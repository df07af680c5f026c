import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { nodeHttp, pushReport, systemClock, type Ports } from '@pakages/core'
import type { FakeRecipe } from '@pakages/core/fakes'
import { hexOf, type PushReport, type Statement } from '@pakages/model'
import { openRegistry } from '@pakages/oci'
import { startDockerRegistry, type DockerRegistry } from '@pakages/testing/docker-registry'
import { PlannedRun } from '@pakages/testing/planned-run'
import { describeWith, dockerRegistry } from '@pakages/testing/requirements'
import { BundleReader, KeySigner, SigstoreVerifier } from '@pakages/trust'
import { generateKeyPairSync } from 'node:crypto'

const RECIPES: readonly FakeRecipe[] = [
  { name: 'zlib' },
  { name: 'app', dependsOn: { build: [], link: ['zlib'] } },
]

type Pushed = PushReport['specs'][number]

describeWith(dockerRegistry, 'what a build took from another registry than its own', () => {
  const http = nodeHttp()
  const openAt = (reference: string) => openRegistry(reference, { http, clock: systemClock })
  const ports: Partial<Ports> = { http, openRegistry: openAt }
  const pem = generateKeyPairSync('ed25519')
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString()
  const signing = { sign: 'key', 'signing-key': pem }
  let server: DockerRegistry
  let run: PlannedRun
  let others: string

  beforeAll(async () => {
    server = await startDockerRegistry({ tls: false })
    run = await PlannedRun.begin(RECIPES)
    others = server.reference('others/cache')
    await built('other', { specs: 'zlib' })
    await pushed('other', others)
  })
  afterAll(async () => {
    http.close()
    await run.end()
    await server.stop()
  })

  async function built(machine: string, inputs: Record<string, string>): Promise<void> {
    const ended = await run.act('build', machine, inputs, ports)
    expect([ended.exitCode, ended.errors]).toEqual([0, ''])
  }

  async function pushed(machine: string, registry: string): Promise<ReadonlyMap<string, Pushed>> {
    const ended = await run.act('push', machine, { registry, ...signing }, ports)
    expect([ended.exitCode, ended.errors]).toEqual([0, ''])
    const { specs } = await pushReport.read(run.work(machine).pushReport)
    return new Map(specs.map((spec) => [spec.name, spec]))
  }

  /** The provenance that is signed at an image. */
  async function provenanceOf(registry: string, { manifest }: Pushed): Promise<Statement[]> {
    const keys = [new KeySigner(pem).publicKey]
    const verifier = new SigstoreVerifier({ keys, roots: async () => [] })
    const found = await new BundleReader(openAt(registry), verifier).at(manifest)
    const statements = found.flatMap((one) => (one.kind === 'verified' ? [one.statement] : []))
    return statements.filter(({ predicateType }) => predicateType.includes('provenance'))
  }

  /** What a push says of a package that it took from there. */
  const takenFrom = (uri: string, { name, version, hash, layer }: Pushed) => ({
    uri,
    digest: { sha256: hexOf(layer) },
    annotations: { role: 'trusted-cache', package: `${name}@${version}/${hash.slice(0, 7)}` },
  })
  const madeOf = ({ predicate }: Statement): unknown[] =>
    (predicate as { buildDefinition: { resolvedDependencies: unknown[] } }).buildDefinition
      .resolvedDependencies

  test('is signed apart, as taken from there, and what it built is not', async () => {
    const own = server.reference('own/cache')
    await built('one', { specs: 'app', 'trusted-caches': `${own}\n${others}` })
    const specs = await pushed('one', own)
    const [zlib, app] = [specs.get('zlib')!, specs.get('app')!]
    const [[ofZlib, ...more], [ofApp]] = [
      await provenanceOf(own, zlib),
      await provenanceOf(own, app),
    ]
    expect(more).toEqual([])
    expect(ofZlib!.subject).toEqual([expect.objectContaining({ name: expect.any(String) })])
    expect(madeOf(ofZlib!)).toContainEqual(takenFrom(others, zlib))
    expect(JSON.stringify(ofApp)).not.toContain('trusted-cache')
  })

  test('is not said of what it took from its own, which a pruning removed meanwhile', async () => {
    const own = server.reference('again/cache')
    await built('first', { specs: 'app' })
    await pushed('first', own)
    // As GitHub's own name of a repository may have it.
    const named = own.replace('again', 'Again')
    await built('second', { specs: 'app', 'trusted-caches': `${named}\n${others}` })
    const before = await pushed('second', own)
    for (const { manifest } of before.values()) await openAt(own).deleteManifest(manifest)
    for (const spec of (await pushed('second', own)).values()) {
      const [statement] = await provenanceOf(own, spec)
      expect([spec.outcome, JSON.stringify(statement)]).toEqual([
        'pushed',
        expect.not.stringContaining('trusted-cache'),
      ])
    }
  })

  test('is handed on by jobs of a plan for its own, which has all after the promotion', async () => {
    const own = server.reference('planned/cache')
    const act = async (name: string, machine: string, inputs: Record<string, string>) => {
      const ended = await run.act(name, machine, inputs, ports)
      expect([ended.exitCode, ended.errors]).toEqual([0, ''])
    }
    await act('plan', 'planner', { specs: 'app', registry: own, 'trusted-caches': others })
    const plan = { plan: `${run.work('planner').root}/plan.json` }
    const caches = `${own}\n${others}`
    // The second time as a job that is run again.
    for (const machine of ['builder', 'builder again'])
      await act('build', machine, { ...plan, job: '1-1', registry: own, 'trusted-caches': caches })
    await act('promote', 'publisher', { ...plan, registry: own, ...signing })
    const { specs } = await pushReport.read(run.work('publisher').pushReport)
    expect(specs.map(({ name, outcome }) => `${name} ${outcome}`).sort()).toEqual([
      'app pushed',
      'zlib pushed',
    ])
    const zlib = specs.find(({ name }) => name === 'zlib')!
    const [statement] = await provenanceOf(own, zlib)
    expect(madeOf(statement!)).toContainEqual(takenFrom(others, zlib))
  })
})
