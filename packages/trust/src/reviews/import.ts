import { parseJson } from '@pakages/model'
import { messageOf, reviewDocument, UserError, type Http, type Verifier } from '@pakages/core'
import type { ImportedReviews } from '@pakages/model'
import { readFile } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import { z } from 'zod'
import type { CheckedReview } from '../decide/counted-reviews.ts'
import { checkReview } from './checked.ts'

/** What importing needs. */
export interface ImportOptions {
  readonly http: Http
  readonly verifier: Verifier
  /** Where relative folders start. */
  readonly workspace: string
  readonly signal?: AbortSignal
}

/** What an index of somebody else says of one version. */
export interface Imported {
  readonly reviews: readonly CheckedReview[]
  /**
   * Why some or all could not be had, a sentence each: an index that is down takes nothing away.
   */
  readonly trouble: readonly string[]
}

// The part of `v1/packages/NAME/VERSION.json` that names the review files.
const versionFile = z.object({
  reviews: z.array(z.object({ href: z.string().max(500).optional() })),
})
const MOST_REVIEWS = 100
const LIMIT = 8 * 1024 * 1024

/**
 * Reads the reviews of a version from the index of somebody else, and checks them. They count by
 * the signers that the policy names for that index, not by our own auditors.
 */
export async function importReviews(
  index: ImportedReviews,
  name: string,
  version: string,
  options: ImportOptions,
): Promise<Imported> {
  try {
    const listing = await read(index.url, `v1/packages/${name}/${version}.json`, options)
    if (listing === undefined) return { reviews: [], trouble: [] }
    const files = versionFile
      .parse(listing)
      .reviews.flatMap(({ href }) => (href === undefined ? [] : [href]))
      .slice(0, MOST_REVIEWS)
    const reviews = await Promise.all(files.map((href) => importOne(index, href, options)))
    return {
      reviews: reviews
        .flatMap(({ reviews: found }) => found)
        .filter(({ review }) => review.name === name && review.version === version),
      trouble: reviews.flatMap(({ trouble }) => trouble),
    }
  } catch (error) {
    return {
      reviews: [],
      trouble: [`The reviews of ${index.url} could not be read: ${messageOf(error)}`],
    }
  }
}

async function importOne(
  index: ImportedReviews,
  href: string,
  options: ImportOptions,
): Promise<Imported> {
  try {
    // An index must not send us anywhere else, or out of its folder.
    if (!/^[\w@+~-][\w.@+~-]*(\/[\w@+~-][\w.@+~-]*)*$/.test(href))
      throw new UserError(`"${href}" is not a path below the index.`, {
        fix: 'Tell who publishes it.',
      })
    const review = reviewDocument.parse(
      await read(index.url, href, options),
      `${index.url} ${href}`,
    )
    return {
      reviews: [{ ...(await checkReview(review, options.verifier)), importedFrom: index }],
      trouble: [],
    }
  } catch (error) {
    return {
      reviews: [],
      trouble: [`A review of ${index.url} could not be used: ${messageOf(error)}`],
    }
  }
}

/** JSON below the address or folder of an index; undefined where there is none. */
async function read(
  base: string,
  path: string,
  { http, workspace, signal }: ImportOptions,
): Promise<unknown> {
  if (!/^https?:/.test(base)) {
    const text = await readFile(
      join(isAbsolute(base) ? base : join(workspace, base), path),
      'utf8',
    ).catch(() => undefined)
    return text === undefined ? undefined : parseJson(text, path)
  }
  const response = await http.request({
    url: new URL(path, base.endsWith('/') ? base : `${base}/`),
    redirects: 3,
    ...(signal && { signal }),
  })
  if (response.status === 404) return response.discard().then(() => undefined)
  if (response.status !== 200)
    throw new UserError(`It answered ${response.status}.`, { fix: 'Try again later.' })
  return parseJson(await response.text(LIMIT), path)
}
