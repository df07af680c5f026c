import { dagHash } from '@pakages/image'
import type { ConcreteSpec, Digest } from '@pakages/model'
import { MirrorFolder } from '@pakages/oci'
import { execFile } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream, rmSync } from 'node:fs'
import { mkdtemp, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { createGzip } from 'node:zlib'
import { pack, type Pack } from 'tar-stream'
import { startDockerRegistry } from '@pakages/testing/docker-registry'
import { findProgram } from '@pakages/testing/machine'
import { bundleProgram } from './bundle-program.ts'
import { row, type Row } from './table.ts'

const GIB = 1024 ** 3
const SIZE = 2 * GIB
const LIMIT_MB = 200

/**
 * The peak memory of a process that pushes a package of 2 GiB to a docker-registry with TLS, and of
 * one that pulls it, beside the limit of 200 MB.
 */
export async function run(): Promise<Row[]> {
  const shared = { bench: 'memory', unit: 'MB', peer: 'limit' }
  if (!findProgram('docker-registry'))
    return [
      row({
        ...shared,
        case: '2 GiB package',
        ours: Number.NaN,
        theirs: null,
        reason: 'no docker-registry on this machine',
      }),
    ]
  const folder = await mkdtemp(join(tmpdir(), 'pakages-memory-'))
  const server = await startDockerRegistry({ folder: join(folder, 'registry') })
  try {
    await makePackage(join(folder, 'cache'))
    const program = await bundleProgram('memory')
    const peak = async (mode: string, to: string): Promise<number> => {
      const { stdout } = await promisify(execFile)(process.execPath, [
        program,
        mode,
        server.reference('large'),
        to,
        server.ca!,
      ])
      return Number((Number(stdout) / 1e6).toFixed(1))
    }
    const push = await peak('push', join(folder, 'cache'))
    rmSync(join(folder, 'cache'), { recursive: true })
    const pull = await peak('pull', join(folder, 'mirror'))
    return [['push', push] as const, ['pull', pull] as const].map(([name, ours]) =>
      row({ ...shared, case: `${name} of a 2 GiB package`, ours, theirs: LIMIT_MB }),
    )
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A build cache folder with one package that can hardly be compressed. */
async function makePackage(folder: string): Promise<void> {
  const mirror = new MirrorFolder(folder)
  const facts = {
    name: 'large',
    version: '1.0',
    parameters: {},
    dependencies: [],
    arch: { platform: 'linux', platform_os: 'debian12', target: 'x86_64_v3' },
  }
  const hash = dagHash(facts)!
  const spec = { ...facts, hash }
  const file = `${folder}.tar.gz`
  const tarball = await writeTarball(file, spec)
  await mirror.write(tarball, createReadStream(file, { highWaterMark: 1024 * 1024 }), 'the bench')
  rmSync(file)
  await mirror.add({ roots: [hash], specs: new Map([[hash, spec]]) }, hash, tarball)
}

async function writeTarball(
  file: string,
  spec: ConcreteSpec,
): Promise<{ digest: Digest; size: number }> {
  const tar = pack()
  const hash = createHash('sha256')
  const hashing = new Transform({
    transform: (chunk: Buffer, _, done) => {
      hash.update(chunk)
      done(null, chunk)
    },
  })
  await Promise.all([
    pipeline(
      tar,
      createGzip({ level: 0 }),
      hashing,
      createWriteStream(file, { highWaterMark: 1024 * 1024 }),
    ),
    fill(tar, spec),
  ])
  return { digest: `sha256:${hash.digest('hex')}` as Digest, size: (await stat(file)).size }
}

async function fill(tar: Pack, spec: ConcreteSpec): Promise<void> {
  for (const name of ['', '/lib', '/.spack'])
    tar.entry({ name: `opt/large${name}`, type: 'directory' })
  const block = randomBytes(1024 * 1024)
  const entry = tar.entry({ name: 'opt/large/lib/data', size: SIZE })
  for (let left = SIZE; left > 0; left -= block.length) {
    block.writeUInt32LE(left / block.length)
    if (!entry.write(Buffer.from(block)))
      await new Promise<void>((resolve) => void entry.once('drain', () => resolve()))
  }
  await new Promise<void>((resolve) => {
    entry.once('finish', () => resolve())
    entry.end(undefined)
  })
  tar.entry({ name: 'opt/large/.spack/spec.json' }, JSON.stringify({ spec: { nodes: [spec] } }))
  tar.entry(
    { name: 'opt/large/.spack/binary_distribution' },
    `{buildpath: /opt, hash_to_prefix: {${spec.hash}: /opt/large}}`,
  )
  tar.finalize()
}
