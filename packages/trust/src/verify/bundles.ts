import {
  sentenceOf,
  type Descriptor,
  type Registry,
  type Verification,
  type Verifier,
} from '@pakages/core'
import {
  isUnusable,
  parseImageManifest,
  readWhole,
  RegistryError,
  unlessUnusable,
} from '@pakages/image'
import { parseJson, SIGSTORE_BUNDLE, type Digest, type Statement } from '@pakages/model'

/**
 * The largest bundle that is read: GitHub takes predicates of at most 16 MiB, which base64 makes a
 * third longer.
 */
const MAX_BUNDLE = 32 * 1024 * 1024

/** How many bundles at one manifest are looked at: somebody could hang any number there. */
export const MAX_BUNDLES = 100

/** What was found at a manifest: a statement with who signed it, or why there is none. */
export type FoundBundle =
  | {
      readonly kind: 'verified'
      readonly statement: Statement
      readonly signer: Extract<Verification, { kind: 'verified' }>['signer']
    }
  | { readonly kind: 'refused'; readonly message: string }

/** A bundle that hangs at a manifest. */
export type BundleAt = FoundBundle & {
  /** Its own manifest; undefined for what stands for many. */
  readonly bundle?: Digest
}

/** Verifies bundles, each only once: a statement about a thousand packages hangs at all of them. */
export class BundleReader {
  readonly #registry: Registry
  readonly #verifier: Verifier
  readonly #known = new Map<Digest, Promise<FoundBundle>>()

  constructor(registry: Registry, verifier: Verifier) {
    this.#registry = registry
    this.#verifier = verifier
  }

  /**
   * The bundles that hang at a manifest.
   * @throws RegistryError when the registry is out of reach.
   */
  async at(subject: Digest): Promise<BundleAt[]> {
    const referrers = (await this.#registry.referrers(subject)).filter(mayBeBundle)
    const looked = (
      await Promise.all(
        referrers.slice(0, MAX_BUNDLES).map(async (referrer) => {
          const found = await this.#read(referrer)
          return found && { ...found, bundle: referrer.digest }
        }),
      )
    ).filter((found) => found !== undefined)
    if (referrers.length <= MAX_BUNDLES) return looked
    return [
      ...looked,
      {
        kind: 'refused',
        message: `${referrers.length - MAX_BUNDLES} more signatures were not looked at.`,
      },
    ]
  }

  /** undefined for what is no bundle at all. */
  async #read(referrer: Descriptor): Promise<FoundBundle | undefined> {
    const stored = await this.#registry.manifest(referrer.digest)
    const manifest =
      stored && (await unlessUnusable(() => parseImageManifest(stored.bytes, referrer.digest)))
    const [layer, ...others] = manifest?.layers ?? []
    if (layer?.mediaType !== SIGSTORE_BUNDLE || others.length > 0) return undefined
    const known = this.#known.get(layer.digest)
    if (known) return known
    const reading = this.#verify(layer)
    this.#known.set(layer.digest, reading)
    return reading
  }

  async #verify(layer: Descriptor): Promise<FoundBundle> {
    try {
      const bytes = await readWhole(this.#registry, layer, MAX_BUNDLE)
      const verification = await this.#verifier.verify(parseJson(bytes, layer.digest))
      return verification.kind === 'verified'
        ? verification
        : { kind: 'refused', message: `${verification.message} (${layer.digest})` }
    } catch (error) {
      // A registry that went away says nothing about who signed: to pass that over would call what is
      // signed unsigned, and the newest generation missing.
      if (error instanceof RegistryError && !isUnusable(error)) throw error
      return { kind: 'refused', message: `${layer.digest} cannot be read: ${sentenceOf(error)}` }
    }
  }
}

/** cosign's fallback tag gives the media type of the empty config instead of the artifact type. */
const mayBeBundle = ({ artifactType }: Descriptor): boolean =>
  artifactType === undefined ||
  artifactType === SIGSTORE_BUNDLE ||
  artifactType === 'application/vnd.oci.empty.v1+json'
