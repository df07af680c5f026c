import { encode, IMAGE_MANIFEST } from '@pakages/image'
import type { Broken } from './broken.ts'
import { json, type HealthyRepository } from './healthy-repository.ts'

/** What breaks registries, their packages and what lists them. */
export const BROKEN_REGISTRIES: readonly Broken[] = [
  [
    'binaries-unpadded',
    async (one) => {
      const tag = `short-1.0-${'a'.repeat(32)}.spack`
      await one.push('other')
      await one.index()
      await one.registry.putManifest(tag, IMAGE_MANIFEST, await shortRoot(one))
    },
    undefined,
    'Leave "padded-length" and "install-root" at their defaults',
  ],
  [
    'package-private',
    (one) => {
      one.github['/orgs/acme/packages/container/tools-cache'] = json({
        visibility: 'private',
        repository: {},
      })
    },
    undefined,
    'https://github.com/orgs/acme/packages/container/tools-cache/settings: "Change visibility"',
  ],
  [
    'package-unlinked',
    (one) => {
      one.github['/orgs/acme/packages/container/tools-cache'] = json({ visibility: 'public' })
    },
    undefined,
    'role Write',
  ],
  [
    'index-stale',
    async (one) => {
      await one.push('listed')
      await one.index()
      await one.push('late')
    },
    undefined,
    'pakages push --registry oci://ghcr.io/acme/tools-cache',
  ],
  [
    'index-names-missing',
    async (one) => {
      await one.push('listed')
      await one.push('gone')
      await one.index()
      const tag = (await one.registry.tags()).find((name) => name.startsWith('gone-'))!
      await one.registry.deleteManifest((await one.registry.manifest(tag))!.digest)
    },
    undefined,
    'pakages prune --registry oci://ghcr.io/acme/tools-cache',
  ],
  [
    'registry-on-one-machine',
    (one) => one.change('pakages.json', 'oci://ghcr.io/acme', 'oci+http://localhost:5000/acme'),
    'pakages.json:14',
    'oci://ghcr.io/OWNER/NAME-cache',
  ],
  [
    'generation-unsigned',
    async (one) => {
      await one.push('signed')
      await one.index()
      const stored = (await one.registry.manifest('index.spack'))!
      await one.registry.putManifest(
        `generation-1-${'a'.repeat(12)}`,
        stored.mediaType,
        stored.bytes,
      )
    },
    undefined,
    'id-token: write',
  ],
  [
    'binaries-unsigned',
    async (one) => {
      await one.push('bare', { signed: false })
      await one.index()
    },
    undefined,
    'id-token: write',
  ],
]

/** The manifest of a package that says that it was built in a short folder; signed by its index. */
async function shortRoot(one: HealthyRepository): Promise<Buffer> {
  const tag = (await one.registry.tags()).find((name) => name.startsWith('other-'))!
  const stored = (await one.registry.manifest(tag))!
  const manifest = JSON.parse(Buffer.from(stored.bytes).toString()) as object
  return encode({ ...manifest, annotations: { 'io.github.syspack.pakages.build-root': '/opt' } })
}
