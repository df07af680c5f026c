import { MirrorFolder } from '@pakages/oci'
import { dagHash, digestOf } from '@pakages/image'
import { specFileJson, type ConcreteDag, type ConcreteSpec } from '@pakages/model'
import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { pack } from 'tar-stream'

/** How packages were built. */
interface Built {
  /** The install root; default `/opt`. */
  readonly root?: string
  /** What they were built for; default `x86_64_v3`. */
  readonly target?: string
  /** The operating system that they were built on, as Spack calls it; default `debian12`. */
  readonly os?: string
  /** The version of the glibc that each is linked with, which is external; default none. */
  readonly glibc?: string
  /** Of each package; default `1.0`. */
  readonly version?: string
  /** Files, and folders with a slash at their end, that each has besides; default none. */
  readonly files?: readonly string[]
  /** Whether the content of each names its own place; default not. */
  readonly namesItself?: boolean
  /** What each has rewritten as a binary; default nothing. */
  readonly binaries?: readonly string[]
}

/**
 * Writes a build cache with packages in a chain, each with random content: `chain-0`, `chain-1`
 * that needs it, and so on.
 * @param sizes Bytes of the content of each.
 * @returns The DAG of the last one, which depends on all others.
 */
export async function chainOfPackages(
  folder: string,
  sizes: readonly number[],
  built: Built = {},
): Promise<ConcreteDag> {
  const mirror = new MirrorFolder(folder)
  const chain: ConcreteSpec[] = []
  const libc = built.glibc === undefined ? [] : [glibcOf(built.glibc, built)]
  for (const _ of sizes) chain.push(specOf(chain.length, [...libc, ...chain.slice(-1)], built))
  const specs = new Map([...libc, ...chain].map((spec) => [spec.hash, spec]))
  for (const [at, spec] of chain.entries()) {
    const { hash } = spec
    const tarball = gzipSync(await tarballOf({ roots: [hash], specs }, spec, sizes[at]!, built))
    const blob = { digest: digestOf(tarball), size: tarball.length }
    await mirror.write(blob, Readable.from([tarball], { objectMode: false }), 'the test')
    await mirror.add({ roots: [hash], specs }, hash, blob)
  }
  return { roots: [chain.at(-1)!.hash], specs }
}

function specOf(
  number: number,
  linked: readonly ConcreteSpec[],
  { target = 'x86_64_v3', os = 'debian12', version = '1.0' }: Built,
): ConcreteSpec {
  const facts = {
    name: `chain-${number}`,
    version,
    namespace: 'test',
    parameters: {},
    arch: { platform: 'linux', platform_os: os, target },
    dependencies: linked.map(({ name, hash }) => ({
      name,
      hash,
      parameters: { deptypes: ['link' as const], virtuals: name === 'glibc' ? ['libc'] : [] },
    })),
  }
  return { ...facts, hash: dagHash(facts)! }
}

/** The C library of the system that something is built on. */
function glibcOf(version: string, { os = 'debian12' }: Built): ConcreteSpec {
  const facts = {
    name: 'glibc',
    version,
    namespace: 'builtin',
    parameters: {},
    arch: { platform: 'linux', platform_os: os, target: 'x86_64' },
    dependencies: [],
  }
  const external = { path: '/usr', module: null, extra_attributes: {} }
  // Spack hashes externals otherwise; here, any that tells them apart does.
  return { ...facts, external, hash: dagHash(facts)! }
}

/** As Spack's tarballs are made. */
function tarballOf(
  dag: ConcreteDag,
  { name, hash, dependencies }: ConcreteSpec,
  bytes: number,
  { root = '/opt', binaries = [], files = [], namesItself = false, version = '1.0' }: Built,
): Promise<Buffer> {
  const prefix = `${root}/${name}-${version}-${hash}`
  const tar = pack()
  for (const folder of ['', '/lib', '/.spack'])
    tar.entry({ name: `${prefix.slice(1)}${folder}`, type: 'directory' })
  const own = Buffer.from(namesItself ? `${prefix}/lib\0` : '')
  tar.entry({ name: `${prefix.slice(1)}/lib/data` }, Buffer.concat([own, randomBytes(bytes)]))
  for (const file of files)
    if (file.endsWith('/')) tar.entry({ name: `${prefix.slice(1)}/${file}`, type: 'directory' })
    else tar.entry({ name: `${prefix.slice(1)}/${file}` }, file)
  tar.entry(
    { name: `${prefix.slice(1)}/.spack/spec.json` },
    JSON.stringify(specFileJson(dag, hash)),
  )
  tar.entry(
    { name: `${prefix.slice(1)}/.spack/binary_distribution` },
    JSON.stringify({
      buildpath: root,
      hash_to_prefix: Object.fromEntries([
        [hash, prefix],
        ...dependencies.map((one) => [one.hash, `${root}/${one.name}-${version}-${one.hash}`]),
      ]),
      relocate_textfiles: [],
      relocate_binaries: binaries,
      relocate_links: [],
    }),
  )
  tar.finalize()
  return buffer(Readable.from(tar))
}
