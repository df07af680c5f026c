import { writeAside } from '@pakages/core'
import { blobOf, encode } from '@pakages/image'
import { hexOf, type Digest } from '@pakages/model'
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { fileEntry } from '../content/text-entry.ts'
import { FILE_MODE, type LayerEntry } from '../layer/layer-entry.ts'
import { tarOf } from '../layer/write-tar.ts'
import { blobSourceOf, type ContainerImage } from '../publish/publish-container.ts'

const REF_NAME = 'org.opencontainers.image.ref.name'
const CONTAINERD_NAME = 'io.containerd.image.name'

/**
 * Writes an image as one file that `docker load` and `podman load` take: an OCI layout, with the list
 * that Docker looked for before it knew those.
 * @param names `NAME:TAG`, as Docker calls it.
 */
export async function writeDockerArchive(
  image: ContainerImage,
  names: readonly string[],
  file: string,
): Promise<void> {
  const entries = [
    fileEntry('oci-layout', '{"imageLayoutVersion":"1.0.0"}'),
    fileEntry('index.json', encode(indexOf(image, names))),
    fileEntry('manifest.json', encode(listOf(image, names))),
    fileEntry(blobPath(image.descriptor.digest), image.manifest),
    fileEntry(blobPath(blobOf(image.config).digest), image.config),
    ...uniqueBlobs(image),
  ]
  await writeAside(file, (temporary) => pipeline(tarOf(entries), createWriteStream(temporary)))
}

const blobPath = (digest: Digest): string => `blobs/sha256/${hexOf(digest)}`

function uniqueBlobs({ blobs }: ContainerImage): LayerEntry[] {
  return [...new Map(blobs.map((blob) => [blob.digest, blob])).values()].map((blob) => ({
    kind: 'file',
    path: blobPath(blob.digest),
    mode: FILE_MODE,
    content: { size: blob.size, open: () => blobSourceOf(blob).open() },
  }))
}

function indexOf({ descriptor }: ContainerImage, names: readonly string[]): object {
  const manifests = names.map((name) => ({
    ...descriptor,
    annotations: { [CONTAINERD_NAME]: name, [REF_NAME]: name.slice(name.lastIndexOf(':') + 1) },
  }))
  return { schemaVersion: 2, manifests }
}

const listOf = (image: ContainerImage, names: readonly string[]): object[] => [
  {
    Config: blobPath(blobOf(image.config).digest),
    RepoTags: names,
    Layers: image.blobs.map(({ digest }) => blobPath(digest)),
  },
]
