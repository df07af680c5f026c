import { digestOf, parseImageManifest } from '@pakages/image'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Repository } from '../ghcr-emulator/store.ts'

/** Where what real Spack programs wrote is kept. */
const RECORDED = fileURLToPath(new URL('../../../../test/fixtures/spack/', import.meta.url))

/**
 * A file mirror that Spack 1.2 wrote. The tarballs of gcc-runtime and compiler-wrapper are not in
 * it.
 */
export const recordedCache = join(RECORDED, '1.2', 'buildcache-v3')

/** The same, of one package, with PGP signatures. */
export const recordedSignedCache = join(RECORDED, '1.2', 'buildcache-v3-signed')

/** A package that only depends on itself. */
export const GREETER = '3a6zddgqhzrwypbgv4huhfswi7gjtl5o'
export const LIBFOO = 'bus3azdpumdmwenqxq3v4736nkrufa5d'
export const LIBBAR = 'uetlzwosmchynucr4izqqr4thcfulpjc'
export const BAR_TOOLS = 'idikxbj5ru7m4u4qtrblrzhua7qehokq'
export const GCC_RUNTIME = 'yjlf2d3z7kylwpnepd27uvb6gyy3emf5'

/** A recorded manifest or config. @param folder Such as `1.2/oci`. */
export const recorded = (folder: string, file: string): Buffer =>
  readFileSync(join(RECORDED, folder, file))

/** The tags of a recorded repository. */
export function recordedTags(folder: string): string[] {
  return readdirSync(join(RECORDED, folder)).flatMap(
    (file) => /^manifest-(.+)\.json$/.exec(file)?.[1] ?? [],
  )
}

/**
 * Makes an emulated repository hold what Spack pushed: manifests, configs and the index. Layers are
 * there only where the recorded file mirror has them.
 */
export function replay(
  folder: string,
  repository: Repository,
  only: (tag: string) => boolean = () => true,
): void {
  for (const tag of recordedTags(folder).filter(only)) {
    const [manifest, config] = [
      recorded(folder, `manifest-${tag}.json`),
      recorded(folder, `config-${tag}.json`),
    ]
    const mediaType = (JSON.parse(manifest.toString()) as { mediaType: string }).mediaType
    repository.blobs.set(digestOf(config), config)
    if (tag === 'index.spack')
      repository.blobs.set(digestOf(recorded(folder, 'index.json')), recorded(folder, 'index.json'))
    repository.manifests.set(digestOf(manifest), { bytes: manifest, mediaType })
    repository.tags.set(tag, digestOf(manifest))
  }
  for (const prefix of readdirSync(join(recordedCache, 'blobs', 'sha256'))) {
    for (const hex of readdirSync(join(recordedCache, 'blobs', 'sha256', prefix)))
      repository.blobs.set(
        `sha256:${hex}`,
        readFileSync(join(recordedCache, 'blobs', 'sha256', prefix, hex)),
      )
  }
}

/** Every blob that the manifests of a repository point to, for checking that none is missing. */
export const blobsOf = (repository: Repository): string[] =>
  [...repository.manifests.values()].flatMap(({ bytes }) => {
    const { config, layers } = parseImageManifest(bytes, 'a manifest')
    return [config, ...layers].map((one) => one.digest)
  })
