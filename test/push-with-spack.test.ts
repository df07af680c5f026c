import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { nodeHttp, systemClock, type Registry } from '@pakages/core'
import type { SpecHash } from '@pakages/model'
import { BuildCache, finalizeIndex, openRegistry, pullToMirror, pushCache } from '@pakages/oci'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  runSpack,
  smallPackages,
  writeMirror,
  writeScope,
  type SmallPackages,
} from '../bench/small-packages.ts'
import { startDockerRegistry, type DockerRegistry } from '@pakages/testing/docker-registry'
import { all, describeWith, dockerRegistry, openssl, spack } from '@pakages/testing/requirements'

const COUNT = 10
const MINUTES = 60_000

describeWith(all(spack, dockerRegistry, openssl), 'with a real Spack and a real registry', () => {
  const root = mkdtempSync(join(tmpdir(), 'pakages-spack-'))
  let server: DockerRegistry
  let http: ReturnType<typeof nodeHttp>
  let small: SmallPackages
  beforeAll(async () => {
    server = await startDockerRegistry()
    http = nodeHttp({ ca: [server.caText!] })
    small = await smallPackages(COUNT)
  }, 5 * MINUTES)
  afterAll(async () => {
    http?.close()
    await server?.stop()
    rmSync(root, { recursive: true, force: true })
  })

  const open = (path: string): Registry =>
    openRegistry(server.reference(path), { http, clock: systemClock })
  const push = async (path: string, updateIndex: boolean): Promise<void> =>
    void (await pushCache({
      registry: open(path),
      cache: await BuildCache.open(small.buildCache),
      clock: systemClock,
      updateIndex,
    }))
  const trust = (): Record<string, string> => ({ SSL_CERT_FILE: server.ca! })

  /** A Spack with an empty store and one mirror. */
  function emptySpack(name: string, mirror: string): { scope: string; store: string } {
    const [scope, store] = [join(root, name, 'scope'), join(root, name, 'store')]
    writeScope(scope, store, [small.recipes])
    writeMirror(scope, mirror)
    return { scope, store }
  }

  /** All that is installed in a store, by name; each holds its own path in its files. */
  function installed(store: string): string[] {
    const platform = join(
      store,
      readdirSync(store).find((name) => name.startsWith('linux'))!,
    )
    return readdirSync(platform).map((folder) => {
      const text = readFileSync(join(platform, folder, 'share', 'file3.txt'), 'utf8')
      expect(text).toContain(join(platform, folder))
      return folder
    })
  }

  test(
    'stock Spack installs by hash what we pushed, with our index',
    async () => {
      await push('ours/indexed', true)
      const { scope, store } = emptySpack('by-hash', server.reference('ours/indexed'))
      await runSpack(
        scope,
        ['install', '--cache-only', '--no-check-signature', `/${small.root}`],
        trust(),
      )
      expect(installed(store)).toHaveLength(COUNT + 1)
    },
    3 * MINUTES,
  )

  test(
    'stock Spack installs from a spec file what we pushed, without any index',
    async () => {
      await push('ours/plain', false)
      expect(await open('ours/plain').tags()).not.toContain('index.spack')
      const { scope, store } = emptySpack('by-file', server.reference('ours/plain'))
      await runSpack(
        scope,
        ['install', '--cache-only', '--no-check-signature', small.specFile],
        trust(),
      )
      expect(installed(store)).toHaveLength(COUNT + 1)
    },
    3 * MINUTES,
  )

  test(
    'stock Spack finds our packages there and pushes none of them again',
    async () => {
      await push('ours/again', true)
      const before = await open('ours/again').manifest(`bulk${COUNT}-1.0-${small.root}.spack`)
      const output = await runSpack(
        small.scope,
        [
          'buildcache',
          'push',
          '--unsigned',
          '--update-index',
          server.reference('ours/again'),
          `/${small.root}`,
        ],
        trust(),
      )
      expect(output).toContain('already in the buildcache')
      expect(
        (await open('ours/again').manifest(`bulk${COUNT}-1.0-${small.root}.spack`))!.digest,
      ).toBe(before!.digest)
    },
    3 * MINUTES,
  )

  test(
    'we read what stock Spack pushed, and complete its index',
    async () => {
      await runSpack(
        small.scope,
        ['buildcache', 'push', '--unsigned', server.reference('theirs/all'), `/${small.root}`],
        trust(),
      )
      const folder = join(root, 'pulled mirror')
      const outcomes = await pullToMirror({
        registries: [open('theirs/all')],
        wanted: small.hashes.map((hash) => ({ hash: hash as SpecHash })),
        folder,
        clock: systemClock,
      })
      expect(outcomes.map((one) => one.kind)).toEqual(small.hashes.map(() => 'pulled'))
      const { scope, store } = emptySpack('from-pulled', join(root, 'mirror-link'))
      writeMirror(scope, `file://${folder.replaceAll(' ', '%20')}`)
      await runSpack(scope, ['install', '--cache-only', '--no-check-signature', small.specFile])
      expect(installed(store)).toHaveLength(COUNT + 1)
      expect(
        await finalizeIndex({
          registry: open('theirs/all'),
          clock: systemClock,
          expected: new Map(),
          provenance: {},
        }),
      ).toMatchObject({ specs: COUNT + 1, skipped: [] })
      const other = emptySpack('by-their-hash', server.reference('theirs/all'))
      await runSpack(
        other.scope,
        ['install', '--cache-only', '--no-check-signature', `/${small.root}`],
        trust(),
      )
      expect(installed(other.store)).toHaveLength(COUNT + 1)
    },
    3 * MINUTES,
  )

  test(
    'our images hold the same layers, in the same order, as those of stock Spack',
    async () => {
      await push('same/ours', false)
      await runSpack(
        small.scope,
        ['buildcache', 'push', '--unsigned', server.reference('same/theirs'), `/${small.root}`],
        trust(),
      )
      for (const tag of await open('same/theirs').tags()) {
        const [ours, theirs] = await Promise.all(
          ['same/ours', 'same/theirs'].map(
            async (path) =>
              JSON.parse(Buffer.from((await open(path).manifest(tag))!.bytes).toString()) as {
                layers: { digest: string }[]
                annotations: Record<string, string>
              },
          ),
        )
        const digests = (layers: { digest: string }[]): string[] =>
          layers.map((layer) => layer.digest)
        expect(digests(ours!.layers).toSorted()).toEqual(digests(theirs!.layers).toSorted())
        expect(digests(ours!.layers).at(-1)).toBe(digests(theirs!.layers).at(-1))
        expect(ours!.annotations).toMatchObject(theirs!.annotations)
      }
    },
    3 * MINUTES,
  )
})
