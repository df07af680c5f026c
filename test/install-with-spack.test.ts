import { digestOf } from '@pakages/image'
import { execFileSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { pushReport } from '@pakages/core'
import type { Decision, PushReport } from '@pakages/model'
import { composeReview, KeySigner, writeReview } from '@pakages/trust'
import { runSpack, smallPackages } from '../bench/small-packages.ts'
import { builtExamples } from '@pakages/testing/built-examples'
import { startDockerRegistry, type DockerRegistry } from '@pakages/testing/docker-registry'
import { all, describeWith, dockerRegistry, openssl, spack } from '@pakages/testing/requirements'
import { runCli, type CliResult } from '@pakages/testing/run-action'

const MINUTES = 60_000

describeWith(
  all(spack, dockerRegistry, openssl),
  'from a build to a running program, through a registry with TLS and a policy',
  () => {
    const root = mkdtempSync(join(tmpdir(), 'pakages-install-'))
    const [publisher, user] = [join(root, 'a publisher'), join(root, 'a user')]
    const newKey = (): string =>
      generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    const [key, aliceKey] = [newKey(), newKey()]
    let server: DockerRegistry
    let pushed: CliResult
    let report: PushReport

    beforeAll(async () => {
      server = await startDockerRegistry()
      mkdirSync(publisher)
      mkdirSync(user)
      await builtExamples(publisher)
      pushed = await pakages(
        publisher,
        ['push', '--registry', server.reference('acme/cache'), '--sign', 'key'],
        { PAKAGES_SIGNING_KEY: key },
      )
      report = await pushReport.read(join(publisher, '.pakages', 'push.json'))
    }, 10 * MINUTES)
    afterAll(async () => {
      await server?.stop()
      rmSync(root, { recursive: true, force: true })
    })

    const pakages = (
      cwd: string,
      args: readonly string[],
      env: Readonly<Record<string, string>> = {},
    ): Promise<CliResult> =>
      runCli(args, {
        cwd,
        env: { NODE_EXTRA_CA_CERTS: server.ca!, SSL_CERT_FILE: server.ca!, ...env },
      })

    function configure(trust: object): void {
      writeFileSync(join(user, 'release.pub'), new KeySigner(key).publicKey)
      writeFileSync(join(user, 'alice.pub'), new KeySigner(aliceKey).publicKey)
      writeFileSync(
        join(user, 'pakages.json'),
        JSON.stringify({
          name: 'user',
          version: '1.0',
          license: 'MIT',
          registry: server.reference('acme/cache'),
          trust: {
            signers: [{ key: 'release.pub' }],
            auditors: [{ user: 'alice', keys: ['alice.pub'] }],
            licenses: ['Unicode-3.0'],
            ...trust,
          },
        }),
      )
    }

    async function approve(spec: PushReport['specs'][number]): Promise<void> {
      const { name, version, hash, target, manifest, layer } = spec
      const facts = {
        auditor: 'alice',
        team: undefined,
        recipe: { digest: digestOf(name), files: {}, license: 'MIT' },
        binaries: [{ hash, target, manifest, layer }],
        time: '2026-11-20T10:00:00.000Z',
        source: 'terminal',
      }
      await writeReview(
        user,
        await composeReview(
          {
            verdict: 'approved',
            name,
            version,
            criteria: ['functional', 'safe', 'license'],
            note: '',
          },
          facts,
          new KeySigner(aliceKey),
        ),
      )
    }

    const decision = (): Decision =>
      JSON.parse(readFileSync(join(user, '.pakages', 'decision.json'), 'utf8')) as Decision
    const install = (store: string, ...more: string[]): Promise<CliResult> =>
      pakages(user, ['install', '--install-root', join(root, store), ...more, 'datagauge'])

    test('push signs every package, every SBOM, the generation and the solution with the key', () => {
      expect([pushed.exitCode, pushed.stderr]).toEqual([0, expect.any(String)])
      expect(`${pushed.stdout}${pushed.stderr}`).toMatch(/Signed by the key [0-9a-f]{16}/)
      const bundles = report.referrers.filter(({ artifactType }) =>
        artifactType.includes('sigstore'),
      )
      const subjects = new Set(bundles.map(({ subject }) => subject))
      for (const { manifest } of [...report.specs, report.generation!])
        expect(subjects.delete(manifest)).toBe(true)
      // What is left is the solution, which spares others the solve.
      expect(subjects.size).toBe(1)
    })

    test(
      'what nobody approved is refused, and nothing is installed',
      async () => {
        configure({})
        const { exitCode, stderr, stdout } = await install('refused')
        expect(exitCode).toBe(1)
        expect(`${stdout}${stderr}`).toMatch(
          /datagauge@1\.0\.0\/\w{7}\n\s+The version is unreviewed, and only approved is allowed/,
        )
        expect(
          decision().specs.every(
            ({ external, reasons }) =>
              external || reasons.every(({ code }) => ['state', 'dependency'].includes(code)),
          ),
        ).toBe(true)
        expect(globSync('refused/**', { cwd: root })).toEqual([])
      },
      3 * MINUTES,
    )

    test(
      'what is signed and approved is installed, and the program runs',
      async () => {
        configure({})
        for (const spec of report.specs) await approve(spec)
        const { exitCode, stdout, stderr } = await install('installed', '--json')
        expect([exitCode, exitCode === 0 ? '' : stderr]).toEqual([0, ''])
        expect(JSON.parse(stdout)).toMatchObject({
          verified: expect.arrayContaining(['signed provenance', 'states of versions (approved)']),
        })
        expect(decision().verdict).toBe('trusted')
        const [program] = globSync('installed/*/datagauge-*/bin/datagauge', { cwd: root })
        expect(execFileSync(join(root, program!), { encoding: 'utf8' })).toMatch(
          /^datagauge 1\.0\.0 with libsparkbar 1\.2\.0/,
        )
      },
      5 * MINUTES,
    )

    test(
      'a policy that asks for SBOMs is content: "sbom" writes one for each package, and one for the index',
      async () => {
        configure({ evidence: ['sbom'] })
        const { exitCode, stderr } = await install('sboms')
        expect([exitCode, exitCode === 0 ? '' : stderr]).toEqual([0, ''])
        expect(decision().specs.flatMap(({ reasons }) => reasons)).toEqual([])
      },
      3 * MINUTES,
    )

    test(
      'a key that the policy does not name is refused by name',
      async () => {
        configure({
          signers: [
            {
              key: generateKeyPairSync('ed25519')
                .publicKey.export({ type: 'spki', format: 'pem' })
                .toString(),
            },
          ],
        })
        const { exitCode, stderr, stdout } = await install('other-key')
        expect(exitCode).toBe(1)
        expect(`${stdout}${stderr}`).toContain('No trusted signer says how it was built')
        expect(globSync('other-key/**', { cwd: root })).toEqual([])
      },
      3 * MINUTES,
    )

    test(
      'what stock Spack pushed is installed without a policy, and said not to be verified',
      async () => {
        const small = await smallPackages(10)
        await runSpack(
          small.scope,
          ['buildcache', 'push', '--unsigned', server.reference('theirs'), `/${small.root}`],
          { SSL_CERT_FILE: server.ca! },
        )
        const other = join(root, 'nobody')
        mkdirSync(other)
        const { exitCode, stdout, stderr } = await pakages(other, [
          'install',
          '--registry',
          server.reference('theirs'),
          '--install-root',
          join(root, 'theirs'),
          '--json',
          `/${small.root}`,
        ])
        expect([exitCode, exitCode === 0 ? '' : stderr]).toEqual([0, ''])
        expect(JSON.parse(stdout)).toMatchObject({ notVerified: ['signatures', 'reviews'] })
        const files = globSync('theirs/*/*/share/file3.txt', { cwd: root })
        expect(files).toHaveLength(11)
        for (const file of files)
          expect(readFileSync(join(root, file), 'utf8')).toContain(join(root, file, '..', '..'))
      },
      5 * MINUTES,
    )

    test(
      'a policy refuses what stock Spack pushed, since nobody signed it',
      async () => {
        configure({ allow: ['approved', 'unreviewed'] })
        const small = await smallPackages(10)
        const { exitCode, stderr, stdout } = await pakages(user, [
          'install',
          '--registry',
          server.reference('theirs'),
          '--install-root',
          join(root, 'theirs-refused'),
          `/${small.root}`,
        ])
        expect(exitCode).toBe(1)
        expect(`${stdout}${stderr}`).toContain('No trusted signer says how it was built')
      },
      3 * MINUTES,
    )
  },
)
