import type { Clock, SpdxExpression, UserError } from '@pakages/core'
import type { ImageSource } from '@pakages/image'
import {
  isExternal,
  reachable,
  RUNTIME,
  type Digest,
  type PackageEnvironment,
  type SpecHash,
} from '@pakages/model'
import { BuildCache, type CacheEntry } from '../build-cache/build-cache.ts'
import type { MetadataReader } from '../build-cache/metadata-feed.ts'
import { inspect, type PushCandidate } from '../push/candidates.ts'
import { Upload } from '../push/upload.ts'
import type { RunPlace } from './run-place.ts'

/** Where packages are staged, and what their images say besides the spec. */
export interface StagerOptions {
  readonly place: RunPlace
  /** The build cache folder that packages lie in, with all that they need at run time. */
  readonly folder: string
  readonly clock: Clock
  readonly signal?: AbortSignal | undefined
  /** The repository that packages are promoted to: what it has is linked and not uploaded. */
  readonly mountFrom?: string | undefined
  readonly provenance: ImageSource
  readonly licenses: ReadonlyMap<SpecHash, SpdxExpression>
  /** Reads the files below `.spack/` of a package that is staged. */
  readonly metadata?: ((entry: CacheEntry) => MetadataReader) | undefined
  /** Says why a package may not be published: then it is not staged either. */
  readonly refuse?: ((candidates: readonly PushCandidate[]) => UserError | undefined) | undefined
}

/** Brings packages into the place of a run, each as soon as it is built. */
export class Stager {
  readonly #options: StagerOptions
  /** Tarballs that were looked through: each is needed by many. */
  readonly #inspected = new Map<SpecHash, PushCandidate>()

  constructor(options: StagerOptions) {
    this.#options = options
  }

  /**
   * Stages one package: its image is the one that is published, with the layers of all that it needs
   * at run time.
   * @param environment What its recipe does to the environment of its users.
   * @returns The digest of its manifest.
   * @throws RegistryError when the registry refuses; UserError when the package is damaged or may
   * not be published.
   */
  async stage(hash: SpecHash, environment?: PackageEnvironment): Promise<Digest> {
    const { place, folder, clock, signal, mountFrom, provenance, licenses } = this.#options
    const cache = await BuildCache.open(folder)
    const own = await this.#inspect(cache, hash)
    if (!own) throw new Error(`${hash} is not in ${folder}`)
    const refusal = this.#options.refuse?.([own])
    if (refusal) throw refusal
    const needed = reachable(own.dag, RUNTIME).filter(
      (spec) => spec.hash !== hash && !isExternal(spec),
    )
    const layers: PushCandidate[] = []
    for (const spec of needed) {
      const found = await this.#inspect(cache, spec.hash)
      if (found) layers.push(found)
    }
    const upload = new Upload({
      registry: place,
      clock,
      signal,
      concurrency: 8,
      provenance,
      licenses,
      environments: new Map(environment && [[hash, environment]]),
      present: new Map(),
      mountFrom,
    })
    const [uploaded] = await upload.run([own], () => {}, layers)
    return uploaded!.manifest
  }

  async #inspect(cache: BuildCache, hash: SpecHash): Promise<PushCandidate | undefined> {
    const known = this.#inspected.get(hash)
    const entry = cache.entries.get(hash)
    if (known || !entry) return known
    const { metadata, signal } = this.#options
    const [found] = await inspect(cache, [entry], metadata, signal)
    this.#inspected.set(hash, found!)
    return found
  }
}
