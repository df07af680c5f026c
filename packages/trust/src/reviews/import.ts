import {
  matchesWords,
  messageOf,
  reviewDocument,
  UserError,
  type IndexSource,
  type Verifier,
} from '@pakages/core'
import type { ImportedReviews } from '@pakages/model'
import { z } from 'zod'
import type { CheckedReview } from '../decide/checked-review.ts'
import type { NamedVersion } from '../decide/version-records.ts'
import { checkReview } from './checked.ts'
import { LARGEST_DOCUMENT, readOnce, sourceIn, type DocumentReading } from './import-source.ts'
import { tombstoneOf } from './imported-tombstone.ts'
import type { PublishedVersion, ReviewIndex } from './review-index.ts'

/** How the reviews of other repositories are fetched, and who says whether a signature holds. */
export interface ImportOptions extends DocumentReading {
  readonly verifier: Verifier
  /**
   * Opens the index once its own signature was checked: its tombstones count then. Absent: they do
   * not. @throws UserError when it is not to be trusted.
   */
  readonly openSigned?: ((index: ImportedReviews) => Promise<ReviewIndex>) | undefined
}

/** What an index of somebody else says of one version. */
export interface Imported {
  readonly reviews: readonly CheckedReview[]
  /**
   * Why some or all could not be had, a sentence each: an index that is down takes nothing away.
   */
  readonly trouble: readonly string[]
}

/** The part of a version that holds its reviews. */
const versionPart = z.object({
  version: z.string(),
  reviews: z.array(z.object({ file: z.unknown().optional() })),
})
/** The part of the document of a package that says where its versions are. */
const packagePart = z.object({
  versions: z.array(z.object({ version: z.string(), in: z.string().max(500).optional() })),
  details: z.object({ versions: z.array(versionPart) }),
})
/** The part of a document of older versions. */
const olderPart = z.object({ versions: z.array(versionPart) })
const MOST_REVIEWS = 100

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
  if (!isMeant(index, name)) return NOTHING
  const { openSigned } = options
  if (openSigned === undefined || index.tombstones === false)
    return readUnsigned(index, name, version, options)
  try {
    const found = await (await openSigned(index)).version(name, version)
    return found ? await wordsIn(found, index, { name, version }, options) : NOTHING
  } catch (error) {
    options.signal?.throwIfAborted()
    // Each review is signed by itself, and counts by that.
    const found = await readUnsigned(index, name, version, options)
    const why = `The tombstones of ${index.url} do not count: ${messageOf(error)}`
    return { ...found, trouble: [...found.trouble, why] }
  }
}

const NOTHING: Imported = { reviews: [], trouble: [] }

const isMeant = ({ packages, except = [] }: ImportedReviews, name: string): boolean =>
  (packages === undefined || packages.some((pattern) => matchesWords(pattern, name))) &&
  !except.some((pattern) => matchesWords(pattern, name))

/** What a signed index says of a version: its reviews, and its tombstone. */
async function wordsIn(
  found: PublishedVersion,
  index: ImportedReviews,
  of: NamedVersion,
  options: ImportOptions,
): Promise<Imported> {
  const files = found.reviews.flatMap(({ file }) => (file === undefined ? [] : [file]))
  const read = await checkedOf(files, index, of, options)
  const buried = tombstoneOf(found, index, of)
  const isSaid =
    buried === undefined ||
    read.reviews.some(
      ({ review, signature }) =>
        review.verdict === 'unsafe' &&
        review.auditor === buried.review.auditor &&
        signature.kind === 'signed',
    )
  return isSaid ? read : { ...read, reviews: [...read.reviews, buried] }
}

/** The reviews of one version where nobody looks at the signature of the index. */
async function readUnsigned(
  index: ImportedReviews,
  name: string,
  version: string,
  options: ImportOptions,
): Promise<Imported> {
  try {
    const source = await sourceIn(index.url, options)
    const listing = await readOnce(source, `v2/packages/${name}.json.gz`, options)
    if (listing === undefined) return { reviews: [], trouble: await whyNoIndex(index.url, source) }
    const files = await reviewsIn(listing, version, source, options)
    return await checkedOf(files, index, { name, version }, options)
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

/** The reviews that some files hold, as far as they are of the version. */
async function checkedOf(
  files: readonly unknown[],
  index: ImportedReviews,
  { name, version }: NamedVersion,
  options: ImportOptions,
): Promise<Imported> {
  const reviews = await Promise.all(
    files.slice(0, MOST_REVIEWS).map((file) => importOne(index, file, options)),
  )
  return {
    reviews: reviews
      .flatMap(({ reviews: found }) => found)
      .filter(({ review }) => review.name === name && review.version === version),
    trouble: reviews.flatMap(({ trouble }) => trouble),
  }
}

/** The review files of one version, from the document of the package or from that of older ones. */
async function reviewsIn(
  listing: unknown,
  version: string,
  source: IndexSource,
  options: ImportOptions,
): Promise<unknown[]> {
  const { versions, details } = packagePart.parse(listing)
  const older = versions.find((one) => one.version === version)?.in
  const all = older === undefined ? details.versions : await olderVersions(older, source, options)
  const found = all.find((one) => one.version === version)
  return found?.reviews.flatMap(({ file }) => (file === undefined ? [] : [file])) ?? []
}

/** @throws UserError for a path that is not below the index: it must not send us anywhere else. */
async function olderVersions(
  path: string,
  source: IndexSource,
  options: ImportOptions,
): Promise<z.infer<typeof versionPart>[]> {
  if (!/^[\w@+~-][\w.@+~-]*(\/[\w@+~-][\w.@+~-]*)*$/.test(path))
    throw new UserError(`"${path}" is not a path below the index.`, {
      id: 'index-path-outside',
      fix: 'Tell who publishes that index.',
    })
  const older = await readOnce(source, path, options)
  return older === undefined ? [] : olderPart.parse(older).versions
}

/** What every index has. */
const ROOT = 'v2/checksums.json'

/** A version that an index does not know is no trouble; an address where there is no index is. */
async function whyNoIndex(url: string, source: IndexSource): Promise<string[]> {
  if ((await source.read(ROOT, LARGEST_DOCUMENT)) !== undefined) return []
  return [
    `The reviews of ${url} could not be read: there is no index, as ${ROOT} is missing there. Give the address that "index" publishes to.`,
  ]
}

async function importOne(
  index: ImportedReviews,
  file: unknown,
  options: ImportOptions,
): Promise<Imported> {
  try {
    const review = reviewDocument.parse(file, `a review of ${index.url}`)
    return {
      reviews: [{ ...(await checkReview(review, options.verifier)), importedFrom: index }],
      trouble: [],
    }
  } catch (error) {
    options.signal?.throwIfAborted()
    return {
      reviews: [],
      trouble: [`A review of ${index.url} could not be used: ${messageOf(error)}`],
    }
  }
}
