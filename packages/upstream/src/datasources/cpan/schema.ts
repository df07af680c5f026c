import { z } from 'zod'

/**
 * One release as MetaCPAN describes it:
 * https://github.com/metacpan/metacpan-api/blob/master/docs/API-docs.md.
 */
const release = z.object({
  distribution: z.string(),
  version: z.string(),
  date: z.string().nullish(),
  author: z.string().nullish(),
  name: z.string().nullish(),
  download_url: z.string(),
  checksum_sha256: z.string().nullish(),
  maturity: z.enum(['released', 'developer']).nullish(),
})

/** The answer of `POST /v1/release/_search`, an Elasticsearch result. */
export const searchType = z.object({
  hits: z.object({ hits: z.array(z.object({ _source: release })) }),
})

/** A release of a distribution, as MetaCPAN tells it. */
export type CpanRelease = z.infer<typeof release>
