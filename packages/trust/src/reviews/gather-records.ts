import { messageOf, reviewDocument, UserError, type Ports, type Verifier } from '@pakages/core'
import {
  InvalidValue,
  KnownVulnerabilities,
  packageName,
  packageVersion,
  type TrustPolicy,
  type VersionState,
  type VulnerabilitiesRecord,
} from '@pakages/model'
import pMap from 'p-map'
import type { CheckedReview } from '../decide/counted-reviews.ts'
import { lastWords } from '../decide/last-words.ts'
import { versionKey, type NamedVersion, type VersionRecords } from '../decide/version-records.ts'
import type { VulnerabilityKnowledge } from '../decide/vulnerability-reasons.ts'
import { checkReview, type ReviewsFound } from './checked.ts'
import { importReviews } from './import.ts'

/** A published index, as far as reviews are read from it. Its signature was checked. */
export interface ReviewIndex {
  readonly location: string
  /** A package with its versions; undefined when the index has none of that name. */
  package(name: string): Promise<{ readonly versions: readonly { version: string }[] } | undefined>
  /** What it says of one version; undefined when there is none. */
  version(name: string, version: string): Promise<PublishedVersion | undefined>
  /** What it knows of vulnerabilities; undefined when nobody has looked. */
  vulnerabilities?(): Promise<VulnerabilitiesRecord | undefined>
}

/** What an index says of one version. */
export interface PublishedVersion {
  readonly state: VersionState
  readonly reasons: readonly string[]
  readonly tombstone?: { readonly reason: string } | undefined
  /** An SPDX expression. */
  readonly license?: string | undefined
  /** Each with the review as its author signed it, a document that nobody has checked yet. */
  readonly reviews: readonly { readonly file?: unknown }[]
}

/** Where records are gathered from. */
export interface RecordSources {
  readonly policy: TrustPolicy
  readonly verifier: Verifier
  /** The repository's own reviews. */
  readonly ownReviews: () => Promise<ReviewsFound>
  /** Where relative folders of imported indexes start. */
  readonly root: string
  readonly indexes: readonly ReviewIndex[]
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
  const told = new Set<string>()
  const imported = await pMap(versions, (version) => readImported(version, sources, told), {
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

async function readImported(
  { name, version }: NamedVersion,
  { policy, verifier, root, ports: { http, signal, host } }: RecordSources,
  told: Set<string>,
): Promise<CheckedReview[]> {
  const all = await Promise.all(
    policy.imports.map((index) =>
      importReviews(index, name, version, { http, verifier, workspace: root, signal }),
    ),
  )
  for (const trouble of all.flatMap((one) => one.trouble)) {
    // An index that is not there is not there for any version.
    if (!told.has(trouble)) host.warning(trouble)
    told.add(trouble)
  }
  return all.flatMap(({ reviews }) => reviews)
}
