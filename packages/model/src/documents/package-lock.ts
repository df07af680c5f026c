import { z } from 'zod'
import { VERSION_STATES } from '../policy/version-state.ts'
import { packageName, packageVersion } from './review.ts'

const requirement = z.object({
  /** As it was written, such as `alpha>=1.2,<2`. */
  text: z.string().max(300),
  /** Where it stands: a file, or `NAME@VERSION` of the lock. */
  origin: z.string().max(300),
})

/**
 * `pakages.lock/1`: which versions the requirements of a repository led to. Several versions of a
 * package may stand side by side.
 */
export const packageLockType = z.object({
  packages: z.array(
    z.object({
      name: packageName,
      version: packageVersion,
      state: z.enum(VERSION_STATES),
      /**
       * What requires it; empty for a version that was chosen once and nothing needs any more,
       * which pruning takes away.
       */
      requiredBy: z.array(requirement),
      /** What it requires itself, as written. */
      requires: z.array(z.string().max(300)),
    }),
  ),
})

/** See {@link packageLockType}. */
export type PackageLock = z.infer<typeof packageLockType>

/** One version in a lock. */
export type LockedPackage = PackageLock['packages'][number]
