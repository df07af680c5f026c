import { z } from 'zod'

const commit = z.object({ oid: z.string(), committedDate: z.string().optional() })
const target = commit.extend({
  tagger: z.object({ date: z.string().nullable() }).nullish(),
  target: commit.optional(),
})

/** One repository in the answer to a batch. */
export const repositoryType = z.object({
  nameWithOwner: z.string(),
  refs: z
    .object({
      nodes: z
        .array(z.object({ name: z.string(), target: target.nullable() }).nullable())
        .nullable(),
    })
    .nullable(),
  releases: z.object({
    nodes: z
      .array(
        z
          .object({
            tagName: z.string(),
            isPrerelease: z.boolean(),
            isDraft: z.boolean(),
            publishedAt: z.string().nullable(),
            url: z.string(),
            shortDescriptionHTML: z.string().nullish(),
          })
          .nullable(),
      )
      .nullable(),
  }),
})

/** The answer to a batch: GraphQL answers what it can and lists errors for the rest. */
export const batchType = z.object({
  data: z
    .looseObject({
      rateLimit: z
        .object({ cost: z.number(), remaining: z.number(), resetAt: z.string() })
        .nullish(),
    })
    .nullish(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        type: z.string().optional(),
        path: z.array(z.union([z.string(), z.number()])).optional(),
      }),
    )
    .optional(),
})

/** A release from the REST API, as far as it is shown and checked. */
export const releaseType = z.object({
  tag_name: z.string(),
  html_url: z.string(),
  body: z.string().nullish(),
  published_at: z.string().nullish(),
  prerelease: z.boolean(),
  assets: z.array(
    z.object({
      name: z.string(),
      browser_download_url: z.string(),
      size: z.number(),
      digest: z.string().nullish(),
    }),
  ),
})

/** A repository with its tags and releases. */
export type GithubRepository = z.infer<typeof repositoryType>
/** The answer for many repositories at once. */
export type GithubBatch = z.infer<typeof batchType>
/** One release, with its files and notes. */
export type GithubRelease = z.infer<typeof releaseType>
