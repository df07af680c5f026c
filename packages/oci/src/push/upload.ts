import {
  pause,
  untilThere,
  UserError,
  type BlobSource,
  type Clock,
  type Registry,
  type SpdxExpression,
} from '@pakages/core'
import {
  composeImage,
  ownFolders,
  type PackageLayer,
  type ImageSource,
  putBytes,
  readConfig,
  readImage,
  RegistryError,
} from '@pakages/image'
import {
  isExternal,
  reachable,
  RUNTIME,
  type Digest,
  type PackageEnvironment,
  type SpecHash,
} from '@pakages/model'
import {
  buildAnnotations,
  buildDocument,
  ENVIRONMENT_ANNOTATION,
  environmentText,
  imageEnvironment,
  parseEnvironment,
  type PackedPackage,
} from '@pakages/store'
import pLimit, { type LimitFunction } from 'p-limit'
import type { PushCandidate } from './candidates.ts'

/** Where packages go, and what their images say besides the spec. */
export interface UploadOptions {
  readonly registry: Registry
  readonly clock: Clock
  readonly signal?: AbortSignal | undefined
  /** Requests at once. */
  readonly concurrency: number
  readonly provenance: ImageSource
  /** Licences by hash. */
  readonly licenses?: ReadonlyMap<SpecHash, SpdxExpression> | undefined
  /** What the recipes were recorded to do to the environment of their users, by hash. */
  readonly environments?: ReadonlyMap<SpecHash, PackageEnvironment> | undefined
  /** Packages that the registry has, by hash. */
  readonly present: ReadonlyMap<SpecHash, string>
  /** Another repository of the registry that may have the blobs already: they are mounted from it. */
  readonly mountFrom?: string | undefined
}

/** A package that was uploaded. */
export interface Uploaded {
  readonly candidate: PushCandidate
  /** Of its manifest. */
  readonly manifest: Digest
  /** Seconds from its first byte to its manifest. */
  readonly seconds: number
  /**
   * Run time dependencies that are neither here nor in the registry: the image lacks their layers.
   */
  readonly lacking: readonly string[]
}

/** A layer, and what the environment of its users is made of. */
type KnownLayer = PackageLayer & PackedPackage

/**
 * Uploads packages: all blobs at once, and each manifest as soon as its own blobs and the layers
 * that it names are there.
 */
export class Upload {
  readonly #options: UploadOptions
  readonly #limiter: LimitFunction
  /** What is known of the layer of each package. */
  readonly #layers = new Map<SpecHash, Promise<KnownLayer | undefined>>()
  /** Done when a layer is in the registry. */
  readonly #uploads = new Map<SpecHash, Promise<void>>()
  readonly #failed = new AbortController()
  constructor(options: UploadOptions) {
    this.#options = options
    this.#limiter = pLimit(options.concurrency)
  }

  /**
   * Uploads packages; the first failure stops what has not begun.
   * @param onDone Called for each package when its manifest is there.
   * @param layers Packages that are needed at run time and of which only the layer is uploaded.
   * @throws RegistryError when the registry refuses, or the tarball in the cache was changed.
   */
  async run(
    candidates: readonly PushCandidate[],
    onDone: (done: Uploaded) => void,
    layers: readonly PushCandidate[] = [],
  ): Promise<Uploaded[]> {
    for (const { entry, tarball, facts } of [...layers, ...candidates]) {
      this.#layers.set(
        entry.hash,
        Promise.resolve({
          digest: tarball.digest,
          size: tarball.size,
          diffId: facts.diffId,
          where: facts.where,
          recorded: this.#options.environments?.get(entry.hash),
        }),
      )
      this.#uploads.set(entry.hash, caught(this.#limited(() => this.#putBlob(tarball))))
    }
    const images = candidates.map((one) =>
      this.#putImage(one).then((done) => {
        onDone(done)
        return done
      }),
    )
    try {
      return await Promise.all(images)
    } catch (error) {
      this.#failed.abort(error)
      await Promise.allSettled([...images, ...this.#uploads.values()])
      throw error
    }
  }

  async #limited<T>(job: () => Promise<T>): Promise<T> {
    return this.#limiter(async () => {
      this.#options.signal?.throwIfAborted()
      this.#failed.signal.throwIfAborted()
      return job()
    })
  }

  async #putBlob(blob: BlobSource): Promise<void> {
    const { registry, mountFrom } = this.#options
    // Asked for first: a blob that the other repository lacks would be uploaded again.
    if (mountFrom !== undefined && (await registry.hasBlob(blob.digest))) return
    await registry.putBlob(blob, mountFrom)
  }

  async #putImage(candidate: PushCandidate): Promise<Uploaded> {
    const started = this.#options.clock.now()
    const { dag, spec, specJson, entry } = candidate
    const needed = reachable(dag, RUNTIME).filter((one) => !isExternal(one))
    const layers = await Promise.all(needed.map((one) => this.#layer(one.hash)))
    const lacking = needed
      .filter((_, at) => layers[at] === undefined)
      .map((one) => `${one.name}@${one.version}`)
    const packed = new Map(
      needed.flatMap(({ hash }, at) => (layers[at] ? [[hash, layers[at]] as const] : [])),
    )
    const image = composeImage({
      spec,
      specJson,
      layers: layers.filter((one) => one !== undefined),
      env: imageEnvironment(dag, packed),
      build: buildDocument(candidate.facts.buildInfo),
      annotations: {
        ...annotationOf(packed.get(entry.hash)?.recorded),
        ...buildAnnotations({
          root: candidate.facts.buildInfo.buildPath,
          prefix: candidate.facts.prefix,
        }),
      },
      licenses: this.#options.licenses?.get(entry.hash),
      ...this.#options.provenance,
    })
    const config = this.#limited(() => putBytes(this.#options.registry, image.config))
    await Promise.all([config, ...needed.map((one) => this.#uploads.get(one.hash))])
    const manifest = await this.#limited(() =>
      this.#putManifest(entry.tag, image.mediaType, image.manifest),
    )
    return { candidate, manifest, lacking, seconds: (this.#options.clock.now() - started) / 1000 }
  }

  /** The layer of a package: one that is being uploaded, or one that the registry has. */
  #layer(hash: SpecHash): Promise<KnownLayer | undefined> {
    const known = this.#layers.get(hash)
    if (known) return known
    const there = this.#options.present.get(hash)
    const layer =
      there === undefined
        ? Promise.resolve(undefined)
        : this.#limited(() => this.#presentLayer(hash, there))
    this.#layers.set(hash, caught(layer))
    return layer
  }

  async #presentLayer(hash: SpecHash, tag: string): Promise<KnownLayer | undefined> {
    const image = await untilThere(() => readImage(this.#options.registry, tag), this.#options)
    if (!image) return undefined
    const { diffId, env } = await readConfig(this.#options.registry, image)
    return (
      diffId && {
        digest: image.layer.digest,
        size: image.layer.size,
        diffId,
        where: ownFolders(env),
        recorded: recordedOf(image, hash),
      }
    )
  }

  /** A registry may need a moment to see blobs that it has just taken. */
  async #putManifest(tag: string, mediaType: string, bytes: Buffer): Promise<Digest> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#options.registry.putManifest(tag, mediaType, bytes)
      } catch (error) {
        const unknown = error instanceof RegistryError && /BLOB_UNKNOWN/.test(error.code ?? '')
        if (!unknown || attempt >= 4) throw error
        await pause(attempt, this.#options)
      }
    }
  }
}

/** What an image was pushed with; what cannot be read was not written by us. */
function recordedOf(
  { annotations }: { readonly annotations: Readonly<Record<string, string>> },
  hash: SpecHash,
): PackageEnvironment | undefined {
  const text = annotations[ENVIRONMENT_ANNOTATION]
  try {
    return text === undefined ? undefined : parseEnvironment(text, hash, 'the image')
  } catch (error) {
    if (error instanceof UserError) return undefined
    throw error
  }
}

function annotationOf(recorded: PackageEnvironment | undefined): Record<string, string> {
  const text = recorded && environmentText(recorded)
  return text === undefined ? {} : { [ENVIRONMENT_ANNOTATION]: text }
}

/**
 * A promise whose failure is reported by each of those who wait for it, and by nobody when nobody
 * does.
 */
function caught<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {})
  return promise
}
