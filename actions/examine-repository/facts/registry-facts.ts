import type { Registry } from '@pakages/core'
import { findIndexImage, generationTags, readDatabase } from '@pakages/oci'
import { RegistryError, specTags } from '@pakages/image'
import { parseAnnotatedManifest } from './annotated-manifest.ts'
import { SIGSTORE_BUNDLE, type SpecHash } from '@pakages/model'

/** A package that was looked at. */
export interface SampledPackage {
  readonly tag: string
  readonly signed: boolean
  /** The folder that it was built in, where its image says so. */
  readonly root: string | undefined
}

/** A push, as it was recorded. */
export interface RecordedGeneration {
  readonly number: number
  readonly signed: boolean
}

/** What a registry says of itself. */
export type RegistryFacts =
  | {
      readonly kind: 'read'
      readonly tags: ReadonlyMap<SpecHash, string>
      /** Hashes that the index lists; undefined where there is no index. */
      readonly listed: ReadonlySet<SpecHash> | undefined
      readonly sample: readonly SampledPackage[]
      /** The newest generation; undefined where none was recorded. */
      readonly generation: RecordedGeneration | undefined
    }
  | { readonly kind: 'denied' }
  | { readonly kind: 'unknown'; readonly why: string }

/** Packages that are looked at: each costs two requests. */
const SAMPLE = 3

/** Asks a registry. Never throws for what it answers. */
export async function readRegistryFacts(registry: Registry): Promise<RegistryFacts> {
  try {
    const all = await registry.tags()
    const tags = specTags(all)
    const index = await findIndexImage(registry)
    const database = index && (await readDatabase(registry, index))
    return {
      kind: 'read',
      tags,
      listed: database?.available,
      generation: await newestGeneration(registry, all),
      sample: await Promise.all(
        [...tags.values()].slice(-SAMPLE).map((tag) => look(registry, tag)),
      ),
    }
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error
    if (error.failure === 'unauthorized' || error.failure === 'forbidden') return { kind: 'denied' }
    return { kind: 'unknown', why: error.message.replace(/\.$/, '') }
  }
}

async function newestGeneration(
  registry: Registry,
  tags: readonly string[],
): Promise<RecordedGeneration | undefined> {
  const [newest] = generationTags(tags)
  const stored = newest && (await registry.manifest(newest.tag))
  if (newest === undefined || stored === undefined) return undefined
  const signatures = await registry.referrers(stored.digest, SIGSTORE_BUNDLE)
  return { number: newest.number, signed: signatures.length > 0 }
}

async function look(registry: Registry, tag: string): Promise<SampledPackage> {
  const stored = await registry.manifest(tag)
  if (stored === undefined) return { tag, signed: true, root: undefined }
  const signatures = await registry.referrers(stored.digest, SIGSTORE_BUNDLE)
  return { tag, signed: signatures.length > 0, root: parseAnnotatedManifest(stored.bytes).root }
}
