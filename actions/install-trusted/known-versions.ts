import type { PackageIndexClient } from '@pakages/catalog'
import { messageOf, reviewDocument, UserError, type Ports } from '@pakages/core'
import { packageName, packageVersion, type ConcreteSpec, type TrustPolicy } from '@pakages/model'
import {
  checkReview,
  countReviews,
  importReviews,
  readReviews,
  stateOf,
  type CheckedReview,
} from '@pakages/trust'
import pMap from 'p-map'
import type { InstallTrust } from './trust.ts'

/** What is known of versions before their binaries are looked at. */
export interface KnownVersions {
  readonly reviews: readonly CheckedReview[]
  /** SPDX expressions by `name@version`, as an index gives them. */
  readonly licenses: ReadonlyMap<string, string>
  /**
   * Why an index calls versions removed, by `name@version`: a tombstone holds also where its review
   * is not at hand.
   */
  readonly tombstones: ReadonlyMap<string, string>
}

/** What reviews are gathered for, and from. */
export interface GatherRequest {
  readonly specs: readonly Version[]
  readonly trust: InstallTrust
  readonly indexes: readonly PackageIndexClient[]
  readonly ports: Ports
}

type Version = Pick<ConcreteSpec, 'name' | 'version'>

/** How a version is called. */
export const versionKey = ({ name, version }: Version): string => `${name}@${version}`

/**
 * Why a version was removed, a sentence each; empty when it was not. Its binaries do not matter:
 * they may be gone.
 */
export function whyRemoved(
  { name, version }: Version,
  { reviews, tombstones }: KnownVersions,
  policy: TrustPolicy,
): readonly string[] {
  const { state, reasons } = stateOf(
    { name, version, license: undefined, recipe: undefined, binaries: [] },
    reviews,
    policy,
  )
  const tombstone = tombstones.get(versionKey({ name, version }))
  return state === 'removed' ? reasons : tombstone === undefined ? [] : [tombstone]
}

/**
 * The versions of a package that reviews or indexes speak of, whether the cache has them or not.
 */
export async function versionsSpokenOf(
  name: string,
  { trust, indexes }: Omit<GatherRequest, 'specs'>,
): Promise<Version[]> {
  const own = (await readReviews(trust.root, trust.verifier)).reviews
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
 * Reads the reviews of some specs' versions: the repository's own, those of published indexes, and
 * those of indexes that the policy imports.
 */
export async function knownVersions(request: GatherRequest): Promise<KnownVersions> {
  const {
    trust,
    ports: { host },
    indexes,
  } = request
  const own = await readReviews(trust.root, trust.verifier)
  for (const { file, reason } of own.unreadable)
    host.warning(`${file} does not count: ${reason}`, { file })
  // What is no proper name or version has no reviews, and must not get into paths.
  const versions = [
    ...new Map(request.specs.map((spec) => [versionKey(spec), spec])).values(),
  ].filter(
    ({ name, version }) =>
      packageName.safeParse(name).success && packageVersion.safeParse(version).success,
  )
  const published = await pMap(
    versions.flatMap((version) => indexes.map((index) => ({ version, index }))),
    ({ version, index }) => readVersion(index, version, request),
    { concurrency: 8 },
  )
  const imported = await pMap(versions, (version) => importedReviews(version, request), {
    concurrency: 8,
  })
  return {
    reviews: [
      ...latest([...own.reviews, ...published.flatMap(({ reviews }) => reviews)], trust.policy),
      ...imported.flat(),
    ],
    licenses: new Map(
      published.flatMap(({ key, license }) =>
        license === undefined ? [] : [[key, license] as const],
      ),
    ),
    tombstones: new Map(
      published.flatMap(({ key, tombstone }) =>
        tombstone === undefined ? [] : [[key, tombstone] as const],
      ),
    ),
  }
}

/**
 * Of what one person said of one version, here and in an index, the last word counts; at the same
 * time, the one against it. Only a word that would count takes the place of another: else anybody
 * could silence a warning.
 */
function latest(reviews: readonly CheckedReview[], policy: TrustPolicy): CheckedReview[] {
  const said = new Map(
    reviews.map((one) => [
      `${keyOf(one)} ${one.review.verdict} ${one.review.time} ${one.signature.kind}`,
      one,
    ]),
  )
  const persons = Map.groupBy(said.values(), keyOf)
  return [...persons.values()].flatMap((words) =>
    words.filter(
      (one) => !words.some((other) => isLater(other, one) && hasStanding(other, policy)),
    ),
  )
}

/**
 * Whether it is the word of an auditor, with a signature that the policy trusts: what an approval
 * takes.
 */
function hasStanding(one: CheckedReview, policy: TrustPolicy): boolean {
  const { name, version } = one.review
  const [counted] = countReviews(
    { name, version, license: undefined, recipe: undefined, binaries: [] },
    [{ ...one, review: { ...one.review, verdict: 'approved' } }],
    policy,
  )
  return counted?.counts === true
}

const keyOf = ({ review }: CheckedReview): string => `${versionKey(review)} ${review.auditor}`

function isLater({ review: one }: CheckedReview, { review: other }: CheckedReview): boolean {
  const difference = Date.parse(one.time) - Date.parse(other.time)
  return (
    difference > 0 ||
    (difference === 0 && one.verdict !== 'approved' && other.verdict === 'approved')
  )
}

interface Published {
  readonly key: string
  readonly reviews: readonly CheckedReview[]
  readonly license?: string | undefined
  readonly tombstone?: string | undefined
}

async function readVersion(
  index: PackageIndexClient,
  { name, version }: Version,
  { trust, ports: { host } }: GatherRequest,
): Promise<Published> {
  const key = versionKey({ name, version })
  const found = await index.version(name, version)
  if (!found) return { key, reviews: [] }
  const reviews: CheckedReview[] = []
  for (const { href } of found.reviews) {
    const bytes = href === undefined ? undefined : await index.file(name, href)
    try {
      if (bytes)
        reviews.push(
          await checkReview(
            reviewDocument.parse(JSON.parse(bytes.toString('utf8')), `${index.location}${href}`),
            trust.verifier,
          ),
        )
    } catch (error) {
      if (!(error instanceof UserError) && !(error instanceof SyntaxError)) throw error
      host.warning(`${index.location}${href} does not count: ${messageOf(error)}`)
    }
  }
  const tombstone =
    found.state === 'removed' ? (found.tombstone?.reason ?? found.reasons.join(' ')) : undefined
  return {
    key,
    license: found.license,
    tombstone,
    reviews: reviews.filter(({ review }) => versionKey(review) === key),
  }
}

async function importedReviews(
  { name, version }: Version,
  { trust, ports: { http, signal, host } }: GatherRequest,
): Promise<CheckedReview[]> {
  const { policy, verifier, root } = trust
  const all = await Promise.all(
    policy.imports.map((index) =>
      importReviews(index, name, version, { http, verifier, workspace: root, signal }),
    ),
  )
  for (const trouble of all.flatMap((one) => one.trouble)) host.warning(trouble)
  return all.flatMap(({ reviews }) => reviews)
}
