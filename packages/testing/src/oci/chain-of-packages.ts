import { MirrorFolder } from '@pakages/oci'
import { digestOf } from '@pakages/image'
import type { ConcreteDag, SpecHash } from '@pakages/model'
import { createHash, randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { pack } from 'tar-stream'

/**
 * Writes a build cache with packages in a chain, each with random content.
 * @param bytes Of the content of each.
 * @returns The DAG of the last one, which depends on all others.
 */
export async function chainOfPackages(
  folder: string,
  packages: number,
  bytes = 100_000,
): Promise<ConcreteDag> {
  const mirror = new MirrorFolder(folder)
  const hashes = Array.from({ length: packages }, (_, number) => hashOf(`chain ${number}`))
  const specs = new Map(hashes.map((hash, number) => [hash, specOf(hash, number, hashes)]))
  for (const [hash, { name }] of specs) {
    const tarball = gzipSync(await tarballOf(name, bytes))
    const blob = { digest: digestOf(tarball), size: tarball.length }
    await mirror.write(blob, Readable.from([tarball], { objectMode: false }), 'the test')
    await mirror.add({ roots: [hash], specs }, hash, blob)
  }
  return { roots: [hashes.at(-1)!], specs }
}

type Spec = ConcreteDag['specs'] extends ReadonlyMap<SpecHash, infer T> ? T : never

function specOf(hash: SpecHash, number: number, hashes: readonly SpecHash[]): Spec {
  const before = hashes[number - 1]
  const deptypes = ['link' as const]
  return {
    name: `chain-${number}`,
    version: '1.0',
    hash,
    parameters: {},
    arch: { platform: 'linux', platform_os: 'debian12', target: 'x86_64_v3' },
    dependencies: before
      ? [{ name: `chain-${number - 1}`, hash: before, parameters: { deptypes, virtuals: [] } }]
      : [],
  }
}

function tarballOf(name: string, bytes: number): Promise<Buffer> {
  const tar = pack()
  tar.entry({ name: `opt/${name}/lib/data` }, randomBytes(bytes))
  tar.entry({ name: `opt/${name}/.spack/binary_distribution` }, '{relocate_binaries: []}')
  tar.finalize()
  return buffer(Readable.from(tar))
}

const hashOf = (name: string): SpecHash =>
  [...createHash('sha256').update(name).digest()]
    .map((byte) => 'abcdefghijklmnopqrstuvwxyz234567'[byte % 32])
    .join('') as SpecHash
