import { z } from 'zod'

/** What verified provenance says of the build of a binary. */
export const builtFields = z.object({
  /** When it ended, RFC 3339. */
  time: z.string().optional(),
  /** The web address of the run. */
  run: z.string().optional(),
  /** The web address of the git repository, and the commit. */
  source: z.string().optional(),
  commit: z.string().optional(),
  signer: z.string(),
})

/** What happened to the files of a recipe between the builds of two versions. */
export const recipeChangeFields = z.object({
  /** The version before. */
  since: z.string(),
  added: z.int().nonnegative(),
  removed: z.int().nonnegative(),
  /** A unified diff. */
  patch: z.string(),
  /** Set when it is only the beginning. */
  cut: z.boolean().optional(),
})

/** A version that others bring along to run, and what is wrong with it. */
export const concernFields = z.object({
  name: z.string(),
  version: z.string(),
  /** Set when it was removed or rejected. */
  state: z.enum(['removed', 'rejected']).optional(),
  /** Why it was removed. */
  reason: z.string().optional(),
  /** The ids of what is known to be vulnerable in it. */
  advisories: z.array(z.string()),
})
