import { defineDocument } from '@pakages/core'
import { digestType } from '@pakages/model'
import { z } from 'zod'

const text = z.string().max(1000)
const versions = z.array(text).readonly()

/** An open vulnerability that a release has and the one before has not, or the other way. */
const vulnerability = z.object({ id: text, severity: text, package: text, version: text })

/** One release: what it brought since the one before it. */
const release = z.object({
  /** Such as `v1.2`. */
  name: text,
  /** The generation that is frozen for it, and the manifest of that. */
  generation: z.number().int().positive(),
  manifest: digestType(),
  /** When that was recorded, RFC 3339 in UTC. */
  recorded: z.iso.datetime(),
  commit: text.exactOptional(),
  /** How many packages it has binaries of. */
  packages: z.number().int().nonnegative(),
  /** The release that it is compared with; absent for the first. */
  since: text.exactOptional(),
  added: z.array(z.object({ name: text, versions })).readonly(),
  removed: z.array(z.object({ name: text, versions })).readonly(),
  /** Those with other versions, or whose recipe states another licence for what it has now. */
  changed: z
    .array(
      z.object({
        name: text,
        before: versions,
        now: versions,
        /** Where they are known and not the same. */
        licenses: z.object({ before: versions, now: versions }).exactOptional(),
      }),
    )
    .readonly(),
  /** Names of those with the same versions, built anew. */
  rebuilt: versions,
  /** By what is known today; absent where nobody has ever looked. */
  vulnerabilities: z
    .object({ new: z.array(vulnerability).readonly(), gone: z.array(vulnerability).readonly() })
    .exactOptional(),
})

/** See {@link releasesDocument}; newest first. */
const releasesType = z.object({ releases: z.array(release).readonly() })

/** What a release brought since the one before it. */
export type ReleaseChanges = z.infer<typeof release>

/** `v2/releases.json`: the releases of the package repository, and what each brought. */
export const releasesDocument = defineDocument('pakages.releases/1', 'index', releasesType)
