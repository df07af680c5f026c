import { parseJson } from '@pakages/model'
import {
  isFolder,
  LOCATION_FIX,
  messageOf,
  reviewDocument,
  sourceOf,
  UserError,
  type Http,
  type IndexSource,
  type Verifier,
} from '@pakages/core'
import type { ImportedReviews } from '@pakages/model'
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { z } from 'zod'
import type { CheckedReview } from '../decide/counted-reviews.ts'
import { checkReview } from './checked.ts'

/** How the reviews of other repositories are fetched, and who says whether a signature holds. */
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
 * @throws What stopped the run, when it was stopped.
 */
export async function importReviews(
  index: ImportedReviews,
  name: string,
  version: string,
  options: ImportOptions,
): Promise<Imported> {
  try {
    const source = await sourceIn(index.url, options)
    const listing = await read(source, `v1/packages/${name}/${version}.json`)
    if (listing === undefined) return { reviews: [], trouble: await whyNoIndex(index.url, source) }
    const files = versionFile
      .parse(listing)
      .reviews.flatMap(({ href }) => (href === undefined ? [] : [href]))
      .slice(0, MOST_REVIEWS)
    const reviews = await Promise.all(files.map((href) => importOne(index, source, href, options)))
    return {
      reviews: reviews
        .flatMap(({ reviews: found }) => found)
        .filter(({ review }) => review.name === name && review.version === version),
      trouble: reviews.flatMap(({ trouble }) => trouble),
    }
  } catch (error) {
    options.signal?.throwIfAborted()
    // Where it lies is for who reads this to mend; what it holds is not.
    const advice = error instanceof UserError ? ` ${error.fix}` : ''
    return {
      reviews: [],
      trouble: [`The reviews of ${index.url} could not be read: ${messageOf(error)}${advice}`],
    }
  }
}

/** What every index has. */
const ROOT = 'v1/checksums.json'

/** A version that an index does not know is no trouble; an address where there is no index is. */
async function whyNoIndex(url: string, source: IndexSource): Promise<string[]> {
  if ((await source.read(ROOT, LIMIT)) !== undefined) return []
  return [
    `The reviews of ${url} could not be read: there is no index, as ${ROOT} is missing there. Give the address that "index" publishes to.`,
  ]
}

async function importOne(
  index: ImportedReviews,
  source: IndexSource,
  href: string,
  options: ImportOptions,
): Promise<Imported> {
  const unusable = (why: string): Imported => ({
    reviews: [],
    trouble: [`A review of ${index.url} could not be used: ${why}`],
  })
  // An index must not send us anywhere else, or out of its folder.
  if (!/^[\w@+~-][\w.@+~-]*(\/[\w@+~-][\w.@+~-]*)*$/.test(href))
    return unusable(`"${href}" is not a path below the index.`)
  try {
    const review = reviewDocument.parse(await read(source, href), `${index.url} ${href}`)
    return {
      reviews: [{ ...(await checkReview(review, options.verifier)), importedFrom: index }],
      trouble: [],
    }
  } catch (error) {
    options.signal?.throwIfAborted()
    return unusable(messageOf(error))
  }
}

/** JSON below the address or folder of an index; undefined where there is none. */
async function read(source: IndexSource, path: string): Promise<unknown> {
  const bytes = await source.read(path, LIMIT)
  return bytes === undefined ? undefined : parseJson(bytes, path)
}

/**
 * Where the reviews of an index are read.
 * @throws UserError for what is neither a folder that is there nor an address: what it warns of
 * must not be missed because its name is misspelled.
 */
async function sourceIn(url: string, options: ImportOptions): Promise<IndexSource> {
  const { http, workspace, signal } = options
  if (!isFolder(url)) return sourceOf(url, http, signal)
  const folder = resolve(workspace, url)
  const there = await stat(folder).catch(() => undefined)
  if (!there?.isDirectory())
    throw new UserError(`There is no folder ${folder}.`, { fix: LOCATION_FIX })
  return sourceOf(folder, http)
}
