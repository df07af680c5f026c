import { z } from 'zod'
import { sha256Type } from '../identity/digest.ts'
import { specHashType } from '../identity/spec-hash.ts'

const sha256 = sha256Type()
const text = z.string().exactOptional()
const texts = z.array(z.string()).readonly()

/**
 * `pakages.facts/1`: what the recipes of a lock say of its specs, so that later jobs need neither
 * Spack nor the recipes.
 */
export const recipeFactsType = z.object({
  specs: z
    .array(
      z.object({
        hash: specHashType(),
        /** As the recipe writes them; none when it is silent. */
        licenses: z.array(z.string()).readonly(),
        homepage: text,
        description: text,
        maintainers: z.array(z.string()).readonly(),
        sources: z
          .array(
            z.object({
              resource: text,
              url: text,
              sha256: sha256.exactOptional(),
              git: text,
              commit: text,
              ref: text,
            }),
          )
          .readonly(),
        patches: z.array(z.object({ sha256, url: text, file: text })).readonly(),
        recipeSha256: sha256.exactOptional(),
        preferences: z
          .object({
            preferred: texts,
            deprecated: texts,
            infinity: texts,
            changedVariants: texts,
          })
          .exactOptional(),
      }),
    )
    .readonly(),
})
