import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { globSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { fileEntry, packLayer, type PackedLayer } from '@pakages/container'
import { nodeHttp, systemClock, type Registry } from '@pakages/core'
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
import { chainOfPackages } from '@pakages/testing/oci/chain-of-packages'

const LOUD = 64 * 1024 * 1024
const finished = promisify(execFile)
/** Bytes of a package, and of the base's only layer. */
const [PACKAGE, BASE] = [1_000_000, 30_000_000]

/** Seconds, and bytes that a registry keeps now and did not before. */
export interface Made {
  readonly seconds: number
  readonly uploaded: number
}

/** Where things lie while one number of packages is measured. */
export interface Place {
  /** Has the packages at `cache`, the base at `base:1`, and gets the images. */
  readonly server: DockerRegistry
  /** Our own program, as users have it. */
  readonly bundle: string
  readonly folder: string
  /** Needs all others: `chain-N`. */
  readonly spec: string
  /** The folder of an OCI layout that has the base as `1`. */
  readonly base: string
  readonly count: number
}

/** Publishes packages of 1 MB, and makes a base of 30 MB. */
export async function makePlace(count: number, bundle: string, folder: string): Promise<Place> {
  const server = await startDockerRegistry({ folder: join(folder, 'registry') })
  const http = nodeHttp({ ca: [server.caText!] })
  try {
    const open = (path: string): Registry =>
      openRegistry(server.reference(path), { http, clock: systemClock })
    const built = join(folder, 'built')
    await chainOfPackages(
      built,
      Array.from({ length: count }, () => PACKAGE),
    )
    const cache = await BuildCache.open(built)
    await pushCache({ registry: open('cache'), cache, clock: systemClock, updateIndex: true })
    const base = join(folder, 'base')
    mkdirSync(base)
    for (const to of [new LayoutRegistry(`oci-layout:${base}`, base, systemClock), open('base')])
      await putBase(to, folder)
    return { server, bundle, folder, spec: `chain-${count - 1}`, base, count }
  } catch (error) {
    await server.stop()
    throw error
  } finally {
    http.close()
  }
}

async function putBase(registry: Registry, folder: string): Promise<void> {
  const file = join(folder, 'base.tar.gz')
  const { diffId, ...layer }: PackedLayer = await packLayer(
    [fileEntry('etc/os-release', 'ID=bench\n'), fileEntry('usr/lib/all', randomBytes(BASE))],
    file,
  )
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
}

/** Runs a program to its end. @param more Variables beside those of this process. */
export async function finish(
  { folder, server }: Pick<Place, 'folder' | 'server'>,
  [program, ...words]: readonly [string, ...string[]],
  more: Readonly<Record<string, string>> = {},
): Promise<string> {
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: server.ca!, ...more }
  return (await finished(program, words, { cwd: folder, maxBuffer: LOUD, env })).stdout
}

/** What a program takes, and what the registry has more afterwards. */
export async function measured(place: Place, work: () => Promise<void>): Promise<Made> {
  const before = new Set(blobsIn(place))
  const began = performance.now()
  await work()
  const seconds = (performance.now() - began) / 1000
  const more = blobsIn(place).filter((path) => !before.has(path))
  return { seconds, uploaded: more.reduce((sum, path) => sum + statSync(path).size, 0) }
}

/** The blobs that a registry keeps, by their files. */
const blobsIn = ({ folder }: Place): string[] =>
  globSync('registry/**/blobs/sha256/*/*/data', { cwd: folder }).map((path) => join(folder, path))

/** An install root with all packages, as other tools need them. */
export interface Installed {
  readonly store: string
  /** What our own installer took to bring them there. */
  readonly seconds: number
}

/** Installs all packages with our own installer. */
export async function installed(place: Place): Promise<Installed> {
  const { bundle, folder, server, spec } = place
  const store = join(folder, 'store')
  const began = performance.now()
  await finish(place, [
    process.execPath,
    join(bundle, 'bin', 'pakages.mjs'),
    ...['install', '--installer', 'native', '--install-root', store],
    ...['--registry', server.reference('cache'), spec],
  ])
  return { store, seconds: (performance.now() - began) / 1000 }
}

/** Writes JSON, which is YAML too. */
export const writeJson = (folder: string, name: string, content: object): void =>
  writeFileSync(join(folder, name), JSON.stringify(content))
