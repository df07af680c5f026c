import type { Registry, StoredManifest } from '@pakages/core'
import {
  isIndexType,
  parseImageManifest,
  readWhole,
  RegistryError,
  type RegistryFailure,
} from '@pakages/image'
import { compareVersions, parseVersion, type Digest } from '@pakages/model'
import { z } from 'zod'
import { imageConfig } from '../base/base-image.ts'

/** A tag that stays where it is. */
export interface KeptTag {
  readonly tag: string
  /** Of what it leads to. */
  readonly version: string
}

/** What becomes of a tag that leads to the newest of something. */
export type TagMove =
  | { readonly kind: 'moves' }
  /** It leads there already. */
  | { readonly kind: 'is-there' }
  /** It leads to a newer version. */
  | { readonly kind: 'stays'; readonly version: string }

const VERSION = 'org.opencontainers.image.version'
const TITLE = 'org.opencontainers.image.title'
/** Bytes of the config of an image that a tag leads to. */
const CONFIG_LIMIT = 4 * 1024 * 1024

const annotated = z.looseObject({ annotations: z.record(z.string(), z.string()).nullish() })

/** What a manifest or list says of itself; nothing where it is malformed. */
export function annotationsIn(bytes: Uint8Array): Readonly<Record<string, string>> {
  try {
    const json: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'))
    return annotated.safeParse(json).data?.annotations ?? {}
  } catch {
    return {}
  }
}

/**
 * Whether a tag is moved to an image: not to an older version of the same thing than it leads to, as
 * Spack orders versions. What leads to something that says no version is moved.
 * @param image The manifest of the image, or of its platforms.
 */
export async function tagMove(
  registry: Registry,
  tag: string,
  image: { readonly digest: Digest; readonly bytes: Uint8Array },
): Promise<TagMove> {
  const there = await registry.manifest(tag)
  if (!there) return { kind: 'moves' }
  if (there.digest === image.digest) return { kind: 'is-there' }
  const [ours, theirs] = [annotationsIn(image.bytes), await toldBy(registry, there)]
  if (theirs[TITLE] !== undefined && theirs[TITLE] !== ours[TITLE]) return { kind: 'moves' }
  const version = theirs[VERSION]
  return version !== undefined && isOlder(ours[VERSION], version)
    ? { kind: 'stays', version }
    : { kind: 'moves' }
}

/** What an image says of itself: its labels where programs that copied it left out annotations. */
async function toldBy(
  registry: Registry,
  stored: StoredManifest,
): Promise<Readonly<Record<string, string>>> {
  const told = annotationsIn(stored.bytes)
  if (told[VERSION] !== undefined || isIndexType(stored.mediaType)) return told
  try {
    const { config } = parseImageManifest(stored.bytes, 'the image')
    const text = (await readWhole(registry, config, CONFIG_LIMIT)).toString('utf8')
    return imageConfig.safeParse(JSON.parse(text)).data?.config?.Labels ?? told
  } catch (error) {
    // What is no image, or not there as a whole, says nothing; a registry that fails is no answer.
    const says = error instanceof RegistryError && !SAYS_NOTHING.has(error.failure)
    if (says) throw error
    return told
  }
}

const SAYS_NOTHING: ReadonlySet<RegistryFailure> = new Set(['malformed', 'not-found', 'too-large'])

function isOlder(ours: string | undefined, theirs: string): boolean {
  if (ours === undefined) return false
  try {
    return compareVersions(parseVersion(ours), parseVersion(theirs)) < 0
  } catch {
    return false
  }
}
