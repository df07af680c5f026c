import {
  nodeHttp,
  runAction,
  workFolder,
  type Credentials,
  type Ending,
  type Registry,
} from '@pakages/core'
import { ManualClock, MemoryHost, memoryPorts } from '@pakages/core/fakes'
import { parseImageManifest, readWhole, specTag, type ImageManifest } from '@pakages/image'
import { parseJson, type ConcreteDag, type Digest } from '@pakages/model'
import { BuildCache, openRegistry, pushCache } from '@pakages/oci'
import { chainOfPackages } from '@pakages/testing/oci/chain-of-packages'
import { bytesOf, readSymbolVersions } from '@pakages/store'
import type { Requirement } from '@pakages/testing/requirements'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { putBase, type SmallBase } from '@pakages/testing/container/put-base'
import { fileEntry, tarOf, type imageConfig } from '@pakages/container'
import { buffer } from 'node:stream/consumers'
import type { z } from 'zod'
import { pushCacheAction } from '../../push-cache/action.ts'
import { assembleContainerAction } from '../action.ts'

const prebuilt = join(import.meta.dirname, '..', '..', '..', 'examples', 'prebuilt')

/** What a run ended with. */
export interface ContainerEnding extends Ending {
  readonly host: MemoryHost
  /** All errors, as they were printed. */
  readonly errors: string
}

/** How a chain of packages is published. */
export interface ChainOptions {
  readonly built?: Parameters<typeof chainOfPackages>[2]
  readonly only?: readonly string[]
  /** A registry; default that of all packages. */
  readonly to?: string
}

/** An image as it lies somewhere. */
export interface StoredImage {
  readonly manifest: ImageManifest
  readonly config: z.infer<typeof imageConfig>
  readonly digest: Digest
}

/**
 * A registry with the binaries of the examples, as they were built before, and somebody who makes
 * images of them. All registries are folders unless a test opens others.
 */
export class ContainerStory {
  readonly root = mkdtempSync(join(tmpdir(), 'pakages-container-'))
  readonly user = join(this.root, 'user')
  readonly clock = new ManualClock(Date.parse('2026-11-20T10:00:00Z'))
  readonly http = nodeHttp()
  readonly cache = `oci-layout:${join(this.root, 'cache')}`
  readonly base = `oci-layout:${join(this.root, 'base')}`
  readonly out = `oci-layout:${join(this.root, 'out')}`
  /** Asked before the real one opens a registry. */
  opens: (reference: string, credentials?: Credentials) => Registry | undefined = () => undefined

  constructor() {
    mkdirSync(this.user, { recursive: true })
  }

  end(): void {
    this.http.close()
    rmSync(this.root, { recursive: true, force: true })
  }

  readonly open = (reference: string, credentials?: Credentials): Registry =>
    this.opens(reference, credentials) ??
    openRegistry(reference, { http: this.http, clock: this.clock, credentials })

  /** Pushes the examples. */
  async publish(inputs: Readonly<Record<string, string>> = {}): Promise<Ending> {
    const publisher = join(this.root, 'publisher')
    cpSync(prebuilt, workFolder(join(publisher, '.pakages')).root, { recursive: true })
    const host = new MemoryHost({
      workspace: publisher,
      inputs: { registry: this.cache, ...inputs },
    })
    return runAction(
      pushCacheAction,
      memoryPorts({ host, clock: this.clock, openRegistry: this.open }),
    )
  }

  /**
   * Puts a chain of packages into a registry; they hold data alone, so that they need no libc.
   * @param only Puts these there anew, under the same hashes, with other bytes.
   */
  async publishChain(
    sizes: readonly number[],
    { built = {}, only = [], to = this.cache }: ChainOptions = {},
  ): Promise<ConcreteDag> {
    const folder = mkdtempSync(join(this.root, 'chain-'))
    const dag = await chainOfPackages(folder, sizes, built)
    const registry = this.open(to)
    for (const spec of dag.specs.values()) {
      const there = only.includes(spec.name)
        ? await registry.manifest(specTag(spec.name, spec.version, spec.hash))
        : undefined
      if (there) await registry.deleteManifest(there.digest)
    }
    const cache = await BuildCache.open(folder)
    await pushCache({ registry, cache, clock: this.clock, updateIndex: true })
    return dag
  }

  /** Stores a base with the libc of this machine, unless it is told otherwise. */
  async putBase(base: Partial<SmallBase> = {}, tag = '12'): Promise<string> {
    const layers = base.layers ?? [await layerOf(RELEASE), await libcLayer()]
    return putBase(this.open(this.base), tag, { ...base, layers })
  }

  /** Makes an image of `datagauge` in the folder of images, unless the inputs say otherwise. */
  async assemble(
    inputs: Readonly<Record<string, string>> = {},
    options: { readonly workspace?: string; readonly env?: Record<string, string> } = {},
  ): Promise<ContainerEnding> {
    const host = new MemoryHost({
      workspace: options.workspace ?? this.user,
      ...(options.env && { env: options.env }),
      inputs: {
        registry: this.cache,
        image: this.out,
        ...(inputs['lock'] === undefined && inputs['environment'] === undefined
          ? { specs: 'datagauge' }
          : {}),
        ...inputs,
      },
    })
    const ending = await runAction(
      assembleContainerAction,
      memoryPorts({ host, clock: this.clock, openRegistry: this.open }),
    )
    const errors = host.log
      .filter(({ level }) => level === 'error')
      .map(({ message }) => message)
      .join('\n')
    return { ...ending, host, errors }
  }

  /** Reads an image. */
  async stored(reference = 'latest', repository = this.out): Promise<StoredImage> {
    const registry = this.open(repository)
    const found = (await registry.manifest(reference))!
    const manifest = parseImageManifest(found.bytes, reference)
    const config = await readWhole(registry, manifest.config, 1_000_000)
    return {
      manifest,
      digest: found.digest,
      config: parseJson(config, 'config') as StoredImage['config'],
    }
  }
}

const RELEASE = 'ID=small\nVERSION_ID=1\nPRETTY_NAME="A small one"\n'

/** A layer with the file `etc/os-release`. */
export const layerOf = async (text: string): Promise<Buffer> =>
  gzipSync(await buffer(tarOf([fileEntry('etc/os-release', text)])))

/** Where Debian and its like have glibc. */
const LIBRARIES = '/lib/x86_64-linux-gnu'
const OF_LIBC = [
  '/lib64/ld-linux-x86-64.so.2',
  ...['c.so.6', 'm.so.6', 'pthread.so.0', 'dl.so.2', 'rt.so.1'].map(
    (name) => `${LIBRARIES}/lib${name}`,
  ),
]

/** A glibc that is as new as the one that the examples were built on. */
export const glibc: Requirement = {
  missing: () => {
    const file = join(LIBRARIES, 'libc.so.6')
    const elf = existsSync(file) ? readSymbolVersions(bytesOf(readFileSync(file))) : undefined
    return elf?.defines.includes('GLIBC_2.36') ? undefined : 'no glibc 2.36 for amd64'
  },
}

const libcLayer = async (): Promise<Buffer> =>
  gzipSync(await buffer(tarOf(OF_LIBC.map((path) => fileEntry(path, readFileSync(path), 0o755)))), {
    level: 1,
  })
