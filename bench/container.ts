import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { globSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { fileEntry, packLayer } from '@pakages/container'
import { nodeHttp, systemClock } from '@pakages/core'
import {
  descriptorOf,
  encode,
  fileBlob,
  IMAGE_CONFIG,
  IMAGE_MANIFEST,
  putBytes,
} from '@pakages/image'
import { BuildCache, LayoutRegistry, openRegistry, pushCache } from '@pakages/oci'
import { startDockerRegistry, type DockerRegistry } from '@pakages/testing/docker-registry'
import { findProgram } from '@pakages/testing/machine'
import { chainOfPackages } from '@pakages/testing/oci/chain-of-packages'
import { freshBundle } from '@pakages/testing/runner/fresh-bundle'
import type { BenchOptions } from './options.ts'
import { row, type Row } from './table.ts'

const run_ = promisify(execFile)
const [PACKAGE, BASE] = [1_000_000, 30_000_000]
const PEER = 'buildah build --layers, push'

/** Seconds, and bytes that went up. */
interface Made {
  readonly seconds: number
  readonly uploaded: number
}

/** Where things lie while one number of packages is measured. */
interface Place {
  readonly server: DockerRegistry
  readonly bundle: string
  readonly folder: string
  /** `chain-N`: needs all others. */
  readonly spec: string
  readonly base: string
}

/**
 * Makes images of 5, 60 and 200 packages of 1 MB on a local base of 30 MB, and brings them into a
 * docker-registry: with a layer for each package at its short path, and with the layers of the cache
 * as they are; each twice. Beside it `buildah`, which is given the installed files, a layer for each
 * package too. Whole processes, ours from a bundle as users have it. `--small`: five packages.
 */
export async function run({ flags }: BenchOptions): Promise<Row[]> {
  if (!findProgram('docker-registry')) return [unmeasured('no docker-registry on this machine')]
  const bundle = await freshBundle()
  const rows: Row[] = []
  for (const count of flags.has('--small') ? [5] : [5, 60, 200]) {
    // Other tools take no upper case in the path of a base.
    const folder = join(tmpdir(), `pakages-bench-${randomBytes(6).toString('hex')}`)
    mkdirSync(folder)
    const server = await startDockerRegistry({ tls: false, folder: join(folder, 'registry') })
    try {
      const base = await localBase(join(folder, 'base'))
      const place = { server, bundle, folder, spec: `chain-${count - 1}`, base }
      await publish(count, place)
      rows.push(...(await measure(count, place)))
    } finally {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  }
  return rows
}

const unmeasured = (reason: string): Row =>
  row({
    bench: 'container',
    case: 'all',
    unit: 's',
    ours: Number.NaN,
    peer: PEER,
    theirs: null,
    reason,
  })

async function publish(count: number, { server, folder }: Place): Promise<void> {
  const built = join(folder, 'built')
  await chainOfPackages(
    built,
    Array.from({ length: count }, () => PACKAGE),
  )
  const http = nodeHttp()
  const registry = openRegistry(server.reference('cache'), { http, clock: systemClock })
  const cache = await BuildCache.open(built)
  await pushCache({ registry, cache, clock: systemClock, updateIndex: true })
  http.close()
}

async function localBase(folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'layer.tar.gz')
  const entries = [
    fileEntry('etc/os-release', 'ID=bench\n'),
    fileEntry('usr/lib/all', randomBytes(BASE)),
  ]
  const { diffId, ...layer } = await packLayer(entries, file)
  const registry = new LayoutRegistry(`oci-layout:${folder}`, folder, systemClock)
  await registry.putBlob(fileBlob(file, layer.digest, layer.size))
  const config = encode({
    architecture: 'amd64',
    os: 'linux',
    config: {},
    history: [{ created_by: 'the bench' }],
    rootfs: { type: 'layers', diff_ids: [diffId] },
  })
  await putBytes(registry, config)
  const manifest = encode({
    schemaVersion: 2,
    mediaType: IMAGE_MANIFEST,
    config: descriptorOf(IMAGE_CONFIG, config),
    layers: [layer],
  })
  await registry.putManifest('1', IMAGE_MANIFEST, manifest)
  return folder
}

async function measure(count: number, place: Place): Promise<Row[]> {
  const short = await twice(() => ours(place, 'short', 'app'))
  // More do not fit, as they are.
  const cache = count <= 120 ? await twice(() => ours(place, 'cache', 'app-cache')) : undefined
  const reason = whyNoPeer(count)
  const theirs = reason === undefined ? await byBuildah(place) : undefined
  const name = `${count} packages`
  return [
    ...rowsOf(`${name}, short paths`, short, theirs, reason),
    ...(cache ? rowsOf(`${name}, layers of the cache`, cache, theirs, reason) : []),
  ]
}

/** Without a file system of layers all that lies below is copied for each of them. */
function whyNoPeer(count: number): string | undefined {
  if (!findProgram('buildah')) return 'no buildah on this machine'
  return count > 60 ? 'buildah (vfs) copies all that lies below for each layer' : undefined
}

type Twice = readonly [first: Made, second: Made]

const twice = async (make: () => Promise<Made>): Promise<Twice> => [await make(), await make()]

function rowsOf(
  name: string,
  own: Twice,
  theirs: Twice | undefined,
  reason: string | undefined,
): Row[] {
  return ['', ', second run'].flatMap((which, at) => {
    const shared = { bench: 'container', case: `${name}${which}`, peer: PEER }
    const [mine, other] = [own[at]!, theirs?.[at]]
    const why = reason === undefined ? {} : { reason }
    return [
      row({ ...shared, ...why, unit: 's', ours: mine.seconds, theirs: other?.seconds ?? null }),
      row({
        ...shared,
        ...why,
        unit: 'MB',
        ours: mine.uploaded / 1e6,
        theirs: other ? other.uploaded / 1e6 : null,
      }),
    ]
  })
}

async function ours(
  { server, bundle, folder, spec, base }: Place,
  layers: 'short' | 'cache',
  repository: string,
): Promise<Made> {
  const began = performance.now()
  const { stdout } = await run_(
    process.execPath,
    [
      join(bundle, 'bin', 'pakages.mjs'),
      ...['container', '--json', '--layers', layers, '--sign', 'none'],
      ...['--registry', server.reference('cache'), '--base', `oci-layout:${base}:1`],
      ...['--image', server.reference(repository), spec],
    ],
    { cwd: folder, maxBuffer: 64 * 1024 * 1024 },
  )
  const seconds = (performance.now() - began) / 1000
  return { seconds, uploaded: (JSON.parse(stdout) as { uploaded: number }).uploaded }
}

async function byBuildah(place: Place): Promise<Twice> {
  const { bundle, folder, server, spec, base } = place
  const store = join(folder, 'store')
  const install = ['install', '--installer', 'native', '--install-root', store]
  await run_(
    process.execPath,
    [join(bundle, 'bin', 'pakages.mjs'), ...install, '--registry', server.reference('cache'), spec],
    { cwd: folder, maxBuffer: 64 * 1024 * 1024 },
  )
  const copies = globSync('linux-*/*', { cwd: store })
    .toSorted()
    .map((path) => `COPY ${path} /opt/pakages/${path}`)
  writeFileSync(join(folder, 'Containerfile'), [`FROM oci:${base}:1`, ...copies, ''].join('\n'))
  const roots = ['--storage-driver', 'vfs', '--root', join(folder, 'storage')]
  const own = [...roots, '--runroot', join(folder, 'run')]
  const target = `127.0.0.1:${server.port}/buildah:1`
  return twice(async () => {
    const began = performance.now()
    const before = new Set(blobsIn(place))
    const build = ['build', '--isolation', 'chroot', '--layers', '-t', 'bench']
    await run_('buildah', [...own, ...build, '-f', join(folder, 'Containerfile'), store], LOUD)
    await run_(
      'buildah',
      [...own, 'push', '--tls-verify=false', 'bench', `docker://${target}`],
      LOUD,
    )
    const seconds = (performance.now() - began) / 1000
    return { seconds, uploaded: bytesSince(before, place) }
  })
}

const LOUD = { maxBuffer: 64 * 1024 * 1024 }

/** The blobs that a registry keeps, by their files. */
const blobsIn = ({ folder }: Place): string[] =>
  globSync('registry/**/blobs/sha256/*/*/data', { cwd: folder }).map((path) => join(folder, path))

/** Bytes of what a registry keeps now and did not before. */
const bytesSince = (before: ReadonlySet<string>, place: Place): number =>
  blobsIn(place)
    .filter((path) => !before.has(path))
    .reduce((sum, path) => sum + statSync(path).size, 0)
