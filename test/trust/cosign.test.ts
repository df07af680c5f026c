import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { nodeHttp, systemClock, type Registry } from '@pakages/core'
import { openRegistry } from '@pakages/oci'
import { BundleReader, KeySigner, SigstoreVerifier, signPush } from '@pakages/trust'
import { execFileSync, spawnSync, type SpawnSyncReturns } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startDockerRegistry, type DockerRegistry } from '@pakages/testing/docker-registry'
import { all, describeWith, dockerRegistry, program } from '@pakages/testing/requirements'
import { buildReport, jobFacts } from '@pakages/testing/trust/signing-facts'
import { node, pushSpec } from '@pakages/testing/trust/spec-image'

describeWith(all(program('cosign'), dockerRegistry), 'cosign', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pakages-cosign-'))
  // No TUF, no network: cosign keeps its own state in HOME.
  const env = { PATH: process.env['PATH'], HOME: folder, COSIGN_PASSWORD: '' }
  const trustedRoot = join(folder, 'trusted_root.json')
  let server: DockerRegistry
  let registry: Registry
  beforeAll(async () => {
    // A key needs no certificate authority or log, but cosign asks for the file.
    writeFileSync(
      trustedRoot,
      JSON.stringify({
        mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
        tlogs: [],
        certificateAuthorities: [],
        ctlogs: [],
        timestampAuthorities: [],
      }),
    )
    server = await startDockerRegistry({ tls: false })
    registry = openRegistry(server.reference('acme/cache'), {
      http: nodeHttp(),
      clock: systemClock,
    })
  })
  afterAll(async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  test.each([
    ['an ECDSA P-256 key', () => generateKeyPairSync('ec', { namedCurve: 'P-256' })],
    ['an Ed25519 key', () => generateKeyPairSync('ed25519')],
  ])('accepts what we sign with %s, and refuses it under another key', async (name, generate) => {
    const { privateKey } = generate()
    const signer = new KeySigner(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())
    const spec = await pushSpec(registry, node(name.includes('Ed') ? 'libed' : 'libec', '1.0'))
    await signPush({
      registry,
      signer,
      push: { registry: registry.reference, specs: [spec], referrers: [] },
      build: buildReport,
      facts: jobFacts,
    })
    const image = `${server.host}/acme/cache@${spec.manifest}`
    const verify = (pem: string): SpawnSyncReturns<string> => {
      const key = join(folder, 'key.pub')
      writeFileSync(key, pem)
      return spawnSync(
        'cosign',
        [
          'verify-attestation',
          '--new-bundle-format',
          '--allow-http-registry',
          '--insecure-ignore-tlog',
          '--trusted-root',
          trustedRoot,
          '--key',
          key,
          '--type',
          'slsaprovenance1',
          image,
        ],
        { env, encoding: 'utf8' },
      )
    }
    const accepted = verify(signer.publicKey)
    expect(`${accepted.status} ${accepted.stderr}`).toMatch(/^0 /)
    const other = generate().publicKey.export({ type: 'spki', format: 'pem' }).toString()
    expect(verify(other).status).not.toBe(0)
  })

  test('makes bundles that we accept', async () => {
    execFileSync('cosign', ['generate-key-pair'], { env, cwd: folder, stdio: 'pipe' })
    const publicKey = execFileSync('cosign', ['public-key', '--key', 'cosign.key'], {
      env,
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
    })
    const spec = await pushSpec(registry, node('libcosign', '2.0'))
    writeFileSync(
      join(folder, 'predicate.json'),
      JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6' }),
    )
    execFileSync(
      'cosign',
      [
        'attest',
        '--yes',
        '--new-bundle-format',
        '--tlog-upload=false',
        '--use-signing-config=false',
        '--allow-http-registry',
        '--key',
        'cosign.key',
        '--type',
        'cyclonedx',
        '--predicate',
        'predicate.json',
        `${server.host}/acme/cache@${spec.manifest}`,
      ],
      { env, cwd: folder, stdio: 'pipe' },
    )
    const verifier = new SigstoreVerifier({ keys: [publicKey], roots: async () => [] })
    const [found, ...more] = await new BundleReader(registry, verifier).at(spec.manifest)
    expect(more).toEqual([])
    expect(found).toMatchObject({
      kind: 'verified',
      signer: { kind: 'key' },
      statement: {
        predicateType: 'https://cyclonedx.org/bom',
        predicate: { bomFormat: 'CycloneDX' },
      },
    })
  })
})
