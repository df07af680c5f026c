import { messageOf, reviewDocument, UserError, type Ports, type Verifier } from '@pakages/core'
import {
  InvalidValue,
  KnownVulnerabilities,
  packageName,
  packageVersion,
  type TrustPolicy,
} from '@pakages/model'
import pMap from 'p-map'
import type { CheckedReview } from '../decide/checked-review.ts'
import { lastWords } from '../decide/last-words.ts'
import { versionKey, type NamedVersion, type VersionRecords } from '../decide/version-records.ts'
import type { VulnerabilityKnowledge } from '../decide/known-by-indexes.ts'
import { checkReview, type ReviewsFound } from './checked.ts'
import { importReviews, type ImportOptions } from './import.ts'
import type { ReviewIndex } from './review-index.ts'

/** Where records are gathered from. */
export interface RecordSources {
  readonly policy: TrustPolicy
  readonly verifier: Verifier
  /** The repository's own reviews. */
  readonly ownReviews: () => Promise<ReviewsFound>
  /** Where relative folders of imported indexes start. */
  readonly root: string
  readonly indexes: readonly ReviewIndex[]
  /** Opens an index that the policy imports: see {@link ImportOptions}. */
  readonly openSigned?: ImportOptions['openSigned']
  /** Whether an own statement or exception lifts a finding. */
  readonly isLifted?: VulnerabilityKnowledge['isLifted']
  readonly ports: Pick<Ports, 'host' | 'http' | 'signal' | 'clock'>
}

/**
 * The versions of a package that reviews or indexes speak of, whether the cache has them or not.
 * @throws UserError when an index cannot be read.
 */
export async function versionsSpokenOf(
  name: string,
  { ownReviews, indexes }: RecordSources,
): Promise<NamedVersion[]> {
  const own = (await ownReviews()).reviews
    .map(({ review }) => review)
    .filter((review) => review.name === name)
  const published = packageName.safeParse(name).success
    ? await Promise.all(indexes.map((index) => index.package(name)))
    : []
  const versions = [...own, ...published.flatMap((found) => found?.versions ?? [])].map(
    ({ version }) => version,
  )
  return [...new Set(versions)].map((version) => ({ name, version }))
}

/**
 * Gathers what is said of some versions: the reviews of the repository itself, those of published
 * indexes, and those of indexes that the policy imports. What cannot be used is warned of.
 * @throws UserError when an index cannot be read.
 */
export async function gatherRecords(
  wanted: readonly NamedVersion[],
  sources: RecordSources,
): Promise<VersionRecords> {
  const { ownReviews, policy, indexes, ports } = sources
  const own = await ownReviews()
  for (const { file, reason } of own.unreadable)
    ports.host.warning(`${file} does not count: ${reason}`, { file })
  // What is no proper name or version has no reviews, and must not get into paths.
  const versions = [...new Map(wanted.map((one) => [versionKey(one), one])).values()].filter(
    ({ name, version }) =>
      packageName.safeParse(name).success && packageVersion.safeParse(version).success,
  )
  const published = await pMap(
    versions.flatMap((version) => indexes.map((index) => ({ version, index }))),
    ({ version, index }) => readPublished(index, version, sources),
    { concurrency: 8 },
  )
  const importing = { told: new Set<string>(), documents: new Map<string, Promise<unknown>>() }
  const imported = await pMap(versions, (version) => readImported(version, sources, importing), {
    concurrency: 8,
  })
  return {
    reviews: [
      ...lastWords([...own.reviews, ...published.flatMap(({ reviews }) => reviews)], policy),
      ...imported.flat(),
    ],
    licenses: byVersion(published, ({ license }) => license),
    tombstones: byVersion(published, ({ tombstone }) => tombstone),
    ...(policy.vulnerabilities && { vulnerabilities: await knowledgeOf(sources) }),
  }
}

/**
 * What indexes know of vulnerabilities, each read once.
 * @throws UserError when one cannot be read.
 */
export async function knowledgeOf({
  indexes,
  isLifted,
  ports,
}: Pick<RecordSources, 'indexes' | 'isLifted'> & {
  readonly ports: Pick<Ports, 'clock'>
}): Promise<VulnerabilityKnowledge> {
  const read = await pMap(indexes, (index) => index.vulnerabilities?.(), { concurrency: 4 })
  return {
    records: read.flatMap((record) =>
      record === undefined ? [] : [{ known: new KnownVulnerabilities(record), time: record.time }],
    ),
    now: ports.clock.now(),
    ...(isLifted && { isLifted }),
  }
}

function byVersion(
  published: readonly Published[],
  factOf: (one: Published) => string | undefined,
): ReadonlyMap<string, string> {
  return new Map(
    published.flatMap((one) => {
      const fact = factOf(one)
      return fact === undefined ? [] : [[one.key, fact] as const]
    }),
  )
}

interface Published {
  readonly key: string
  readonly reviews: readonly CheckedReview[]
  readonly license?: string | undefined
  readonly tombstone?: string | undefined
}

async function readPublished(
  index: ReviewIndex,
  { name, version }: NamedVersion,
  sources: RecordSources,
): Promise<Published> {
  const key = versionKey({ name, version })
  const found = await index.version(name, version)
  if (!found) return { key, reviews: [] }
  const reviews: CheckedReview[] = []
  for (const { file } of found.reviews) {
    const review =
      file === undefined
        ? undefined
        : await readReview(file, `${key} in ${index.location}`, sources)
    if (review && versionKey(review.review) === key) reviews.push(review)
  }
  const { license, state, tombstone, reasons } = found
  return {
    key,
    reviews,
    license,
    tombstone: state === 'removed' ? (tombstone?.reason ?? reasons.join(' ')) : undefined,
  }
}

/** One review of an index; undefined, with a warning, for what is none. */
async function readReview(
  file: unknown,
  of: string,
  { verifier, ports: { host } }: RecordSources,
): Promise<CheckedReview | undefined> {
  try {
    return await checkReview(reviewDocument.parse(file, 'The document'), verifier)
  } catch (error) {
    if (!(error instanceof UserError) && !(error instanceof InvalidValue)) throw error
    host.warning(`A review of ${of} does not count: ${messageOf(error)}`)
    return undefined
  }
}

/** What the versions of one run share: what was told, and the documents that were read. */
interface Importing {
  readonly told: Set<string>
  readonly documents: Map<string, Promise<unknown>>
}

async function readImported(
  { name, version }: NamedVersion,
  { policy, verifier, root, openSigned, ports: { http, signal, host } }: RecordSources,
  { told, documents }: Importing,
): Promise<CheckedReview[]> {
  const options = { http, verifier, workspace: root, signal, documents, openSigned }
  const all = await Promise.all(
    policy.imports.map((index) => importReviews(index, name, version, options)),
  )
  for (const trouble of all.flatMap((one) => one.trouble)) {
    // An index that is not there is not there for any version.
    if (!told.has(trouble)) host.warning(trouble)
    told.add(trouble)
  }
  return all.flatMap(({ reviews }) => reviews)
}
