import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { specFileJson, type ConcreteDag, type ConcreteSpec, type SpecHash } from '@pakages/model'
import { pack } from 'tar-stream'

/** The manifest of a package in a layout-3 folder. */
const manifestOf = (folder: string, { name, version, hash }: ConcreteSpec): string =>
  join(folder, 'v3', 'manifests', 'spec', name, `${name}-${version}-${hash}.spec.manifest.json`)

const blobOf = (folder: string, sha256: string): string =>
  join(folder, 'blobs', 'sha256', sha256.slice(0, 2), sha256)

/** Whether a folder has a package. */
export const hasBinary = (folder: string, spec: ConcreteSpec): boolean =>
  existsSync(manifestOf(folder, spec))

/**
 * Puts a package with one file into a layout-3 folder, as Spack's tarballs are made: absolute
 * paths, no dates.
 */
export async function writeBinary(
  folder: string,
  dag: ConcreteDag,
  hash: SpecHash,
  prefix: string,
): Promise<void> {
  const spec = dag.specs.get(hash)!
  const tarball = gzipSync(await tarOf(prefix, dag, spec))
  const specFile = gzipSync(
    JSON.stringify({ ...specFileJson(dag, hash), buildcache_layout_version: 2 }),
  )
  const data = [
    { mediaType: 'application/vnd.spack.install.v2.tar+gzip', bytes: tarball },
    { mediaType: 'application/vnd.spack.spec.v5+json', bytes: specFile },
  ]
  const entries = await Promise.all(
    data.map(async ({ mediaType, bytes }) => {
      const checksum = sha256(bytes)
      await writeInto(blobOf(folder, checksum), bytes)
      return {
        contentLength: bytes.length,
        mediaType,
        compression: 'gzip',
        checksumAlgorithm: 'sha256',
        checksum,
      }
    }),
  )
  await writeInto(join(folder, 'v3', 'layout.json'), '{"signing": "gpg"}')
  await writeInto(manifestOf(folder, spec), JSON.stringify({ version: 3, data: entries }))
}

/** Checks a package of a layout-3 folder; why it cannot be installed, or undefined when it can. */
export async function whyNotInstallable(
  folder: string,
  spec: ConcreteSpec,
): Promise<string | undefined> {
  if (!hasBinary(folder, spec)) return 'the build cache has no binary of it'
  const { data } = JSON.parse(await readFile(manifestOf(folder, spec), 'utf8')) as {
    data: { mediaType: string; checksum: string }[]
  }
  const { checksum } = data.find(({ mediaType }) => mediaType.includes('install'))!
  const blob = blobOf(folder, checksum)
  if (!existsSync(blob)) return 'its tarball is missing in the build cache'
  return sha256(await readFile(blob)) === checksum
    ? undefined
    : 'its tarball in the build cache is damaged: its sha256 differs'
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

async function writeInto(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, content)
}

const ROOTS = { mtime: new Date(0), uid: 0, gid: 0 }

async function tarOf(prefix: string, dag: ConcreteDag, spec: ConcreteSpec): Promise<Buffer> {
  const tar = pack()
  const add = (path: string, content: string): void => {
    tar.entry({ ...ROOTS, name: `${prefix.slice(1)}/${path}` }, content)
  }
  for (const folder of ['', 'share/', '.spack/'])
    tar.entry({ ...ROOTS, name: `${prefix.slice(1)}/${folder}`, type: 'directory' })
  add('share/name', `${spec.name}\n`)
  add('.spack/spec.json', JSON.stringify(specFileJson(dag, spec.hash)))
  add(
    '.spack/binary_distribution',
    JSON.stringify({
      buildpath: dirname(prefix),
      hash_to_prefix: { [spec.hash]: prefix },
      relocate_textfiles: [],
      relocate_binaries: [],
      relocate_links: [],
    }),
  )
  tar.finalize()
  return buffer(tar)
}
