import type { Verdict } from '@pakages/model'
import type { PackageInput, VersionInput } from '../input.ts'
import { affecting, byText } from '../order.ts'
import { segment } from '../site/paths.ts'

/** What happened to a version. */
export const NEWS_KINDS = ['versions', 'approvals', 'removals', 'vulnerabilities'] as const
/** One of {@link NEWS_KINDS}. */
export type NewsKind = (typeof NEWS_KINDS)[number]

/** Something that happened to one version of a package. */
export interface News {
  readonly kind: NewsKind
  /** RFC 3339. */
  readonly time: string
  readonly title: string
  readonly summary: string
  /** The address of the version's place, from the root of the site. */
  readonly path: string
  /** Tells two things apart that happened to one version. */
  readonly key: string
}

/**
 * What happened to the versions of packages, newest first: builds, approvals, removals with
 * rejections, and known vulnerabilities, as far as their times are known.
 */
export const newsOf = (packages: readonly PackageInput[]): News[] =>
  packages
    .flatMap((owner) => owner.versions.flatMap((version) => newsOfVersion(owner, version)))
    .filter(({ time }) => isTime(time))
    .sort((a, b) => byText(b.time, a.time) || byText(a.path, b.path) || byText(a.key, b.key))

/** As Atom needs them: https://www.rfc-editor.org/rfc/rfc3339#section-5.6. */
const isTime = (text: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text) &&
  !Number.isNaN(Date.parse(text))

function newsOfVersion({ name, description }: PackageInput, version: VersionInput): News[] {
  const what = `${name} ${version.version}`
  const path = `packages/${segment(name)}/#v-${segment(version.version)}`
  const news = (
    kind: NewsKind,
    time: string | undefined,
    title: string,
    summary: string,
  ): News[] => (time === undefined ? [] : [{ kind, time, title, summary, path, key: kind }])
  const built = version.binaries.flatMap((one) => one.built?.time ?? []).sort(byText)[0]
  return [
    ...news('versions', built, what, description ?? `${what} was built.`),
    ...news(
      'approvals',
      version.state === 'approved' ? lastSaid(version, 'approved') : undefined,
      `${what} is approved`,
      version.reasons.join(' '),
    ),
    ...news(
      'removals',
      version.tombstone?.time,
      `${what} was removed`,
      version.tombstone?.reason ?? '',
    ),
    ...news(
      'removals',
      version.state === 'rejected' ? lastSaid(version, 'rejected') : undefined,
      `${what} was rejected`,
      version.reasons.join(' '),
    ).map((one) => ({ ...one, key: 'rejection' })),
    ...affecting(version).flatMap(({ id, since, severity, title }) =>
      news(
        'vulnerabilities',
        since,
        `${id} in ${what}`,
        [severity, title].filter(Boolean).join(': '),
      ).map((one) => ({ ...one, key: `vulnerabilities-${id}` })),
    ),
  ]
}

/** When a verdict that counts was last given. */
const lastSaid = ({ reviews }: VersionInput, verdict: Verdict): string | undefined =>
  reviews
    .filter((one) => one.verdict === verdict && one.counts)
    .map(({ time }) => time)
    .sort(byText)
    .at(-1)
