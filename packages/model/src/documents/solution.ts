import { z } from 'zod'
import { sha256Type } from '../identity/digest.ts'
import { specHashType } from '../identity/spec-hash.ts'
import { recipeFactsType } from './recipe-facts.ts'

/**
 * `pakages.solution/1`: a lock, and all that it follows from. As long as the key is the same, Spack
 * would find the same again.
 */
export const solutionType = z.object({
  /** The sha256 of `from`. */
  key: sha256Type(),
  /** What counts, by what people call it: the request, Spack, recipes, compilers, target. */
  from: z.record(z.string(), z.string()),
  /** The bytes of the `spack.lock`, as text. */
  lock: z.string(),
  /** The hashes of what the solver took of what public caches offered. */
  taken: z.array(specHashType()).exactOptional(),
  /** What the recipes say of its specs; not in what comes from another machine. */
  facts: recipeFactsType.shape.specs.exactOptional(),
})

/** See {@link solutionType}. */
export type Solution = z.infer<typeof solutionType>
