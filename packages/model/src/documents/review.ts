import { z } from 'zod'
import { commitType } from '../identity/commit.ts'
import { digestType } from '../identity/digest.ts'
import { specHashType } from '../identity/spec-hash.ts'
import { printable } from '../outside/printable.ts'

/**
 * What an auditor may vouch for by every policy: that it works, that it does no harm, that its licence is what it
 * says and acceptable.
 */
export const CRITERIA = ['functional', 'safe', 'license'] as const

/** One of {@link CRITERIA}, or one that a policy defines. */
export type Criterion = string

/** How a criterion may be called. */
export const criterionName = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]{0,39}$/,
    'not the name of a criterion: lower case letters, digits and "-"',
  )

/**
 * What a review says: `unsafe` takes the version out of the cache, `requested` asks for a review,
 * `withdrawn` takes back what its author said before.
 */
export const VERDICTS = ['approved', 'rejected', 'unsafe', 'requested', 'withdrawn'] as const

/** See {@link VERDICTS}. */
export type Verdict = (typeof VERDICTS)[number]

const digest = digestType()

/** The name of a package as Spack knows it; also safe as the name of a folder. */
export const packageName = z.string().regex(/^[a-z0-9_][a-z0-9_-]{0,99}$/, 'not a package name')

/** A version as Spack knows it; also safe as the name of a folder. */
export const packageVersion = z
  .string()
  .regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$/, 'not a version')

/** The login of a GitHub user in lower case; also safe as the name of a file. */
export const login = z
  .string()
  .regex(/^[a-z0-9][a-z0-9_-]{0,38}(\[bot\])?$/, 'not a login in lower case')

/** What the auditor says, and of what: the part of a `pakages.review/1` file that is signed. */
export const reviewStatementType = z.object({
  name: packageName,
  version: packageVersion,
  auditor: login,
  /**
   * The team (`organization/team`) through which the auditor may review; absent for a user that the
   * policy names.
   */
  team: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9_.-]+$/, 'not a team')
    .optional(),
  verdict: z.enum(VERDICTS),
  /** What was found in order; empty unless the verdict is `approved`. */
  criteria: z.array(criterionName).max(50),
  /** What the auditor wrote, plain text: never to be shown as markup. */
  note: z
    .string()
    .max(2000)
    .refine(
      (text) => printable(text) === text,
      'has control characters, or others that cannot be seen',
    ),
  /** What was reviewed. */
  recipe: z
    .object({
      /**
       * The sha256 of the listing of the recipe's files: one line `HEX PATH` each, in the order of
       * their paths, as sha256sum prints them.
       */
      digest,
      /** Each file with its sha256, by path relative to the recipe's folder. */
      files: z.record(z.string().max(300), digest),
      /** The SPDX expression that it gives; absent when it gives none. */
      license: z.string().max(500).optional(),
      /** The commit that held it, 40 hex digits; absent where there is no git. */
      commit: commitType().optional(),
    })
    .optional(),
  /** The binaries that the cache held when the review was made. */
  binaries: z.array(
    z.object({
      hash: specHashType(),
      target: z.string().max(100),
      manifest: digest,
      layer: digest,
      /** Spack's `package_hash` of it. */ packageHash: z.string().max(100).optional(),
    }),
  ),
  /** When, RFC 3339 in UTC. */
  time: z.iso.datetime(),
  /** The web address of the comment or run, or `terminal`. */
  source: z.string().max(500),
})

/** `pakages.review/1`: one person's word on one version, `reviews/NAME/VERSION/LOGIN.json`. */
export const reviewType = reviewStatementType.extend({
  /**
   * A Sigstore bundle of an in-toto statement whose predicate is the rest of this file; absent when
   * it was not signed.
   */
  signature: z.looseObject({ mediaType: z.string() }).optional(),
})

/** What a review says, without its signature. */
export type ReviewStatement = z.infer<typeof reviewStatementType>

/** One review as it is stored. */
export type Review = z.infer<typeof reviewType>

/** Where a review is kept, relative to the repository. */
export const reviewPath = (review: Pick<ReviewStatement, 'name' | 'version' | 'auditor'>): string =>
  `reviews/${review.name}/${review.version}/${review.auditor}.json`
