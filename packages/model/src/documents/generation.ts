import { z } from 'zod'
import { commitType } from '../identity/commit.ts'
import { digestType } from '../identity/digest.ts'
import { specHashType } from '../identity/spec-hash.ts'

const digest = digestType()
const specHash = specHashType()
const text = z.string().max(1000)
const words = z.array(z.string().max(500)).readonly()

/** Numbers count from 1, and fit into a tag and into JSON. */
const number = z.number().int().min(1).max(Number.MAX_SAFE_INTEGER)

/** `pakages.generation/1`: what one push brought into a registry, and what choosing from it needs. */
export const generationType = z.object({
  number,
  /** Of the push: of several numbers with one id, the highest counts. 12 hex digits. */
  id: z.string().regex(/^[0-9a-f]{12}$/, 'not 12 hex digits'),
  /** When, RFC 3339 in UTC. */
  recorded: z.iso.datetime(),
  /** The web address of the repository that was worked on. */
  repository: text.exactOptional(),
  commit: commitType().exactOptional(),
  /** The web address of the run. */
  run: text.exactOptional(),
  /** What was asked for. */
  roots: z.array(z.object({ hash: specHash, name: text, version: text })).readonly(),
  /** Of the `spack.lock` beside this document. */
  lock: digest,
  /** What of the lock was in the registry: the image that each hash stood for. */
  specs: z
    .array(
      z.object({
        hash: specHash,
        manifest: digest,
        /** The layer of that image with its own tarball, and its bytes; absent in old documents. */
        layer: digest.exactOptional(),
        size: z.number().int().nonnegative().exactOptional(),
        /** Variants that are not at their default; absent where Spack did not say. */
        changedVariants: words.exactOptional(),
      }),
    )
    .readonly(),
  /** What the recipes say of their versions, those at least that are in `specs`. */
  recipes: z
    .array(z.object({ name: text, preferred: words, deprecated: words, infinity: words }))
    .readonly(),
  /**
   * What it was put together of, the newest first: each target of a run is pushed by itself, and
   * takes over what was recorded of the same commit before. Absent: of one, without a name.
   */
  parts: z
    .array(
      z.object({
        name: text,
        /** Of its lock, published or not. */
        roots: z.array(specHash).readonly(),
      }),
    )
    .readonly()
    .exactOptional(),
  /** The newest generation when this one was recorded. */
  before: z.object({ number, manifest: digest }).exactOptional(),
})

/** See {@link generationType}. */
export type GenerationRecord = z.infer<typeof generationType>
