import { NewestOf } from '../entries/newest-of.ts'
import { firstBuilt, lastSaid } from '../entries/version-times.ts'
import type { PackageInput, VersionInput } from '../input.ts'
import { affecting, byText } from '../order.ts'
import { segment } from '../site/paths.ts'

/** How many of a kind are told: readers look more often than so much happens. */
export const MOST_NEWS = 100

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
 * rejections, and known vulnerabilities, as far as their times are known. Of each kind the newest
 * {@link MOST_NEWS}.
 */
export function newsOf(packages: readonly PackageInput[]): News[] {
  const newest = new Newest()
  for (const owner of packages)
    for (const version of owner.versions) takeVersion(newest, owner, version)
  return newest.all()
}

/** As Atom needs them: https://www.rfc-editor.org/rfc/rfc3339#section-5.6. */
const isTime = (text: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text) &&
  !Number.isNaN(Date.parse(text))

const newestFirst = (a: News, b: News): number =>
  byText(b.time, a.time) || byText(a.path, b.path) || byText(a.key, b.key)

/** What is told of something, once it is known that it is among the newest. */
type Words = () => Pick<News, 'title' | 'summary' | 'path'> & { readonly key?: string }

/** The newest of each kind: of what is older nothing but its time is looked at. */
class Newest {
  readonly #kinds = new Map(
    NEWS_KINDS.map((kind) => [kind, new NewestOf<News>(MOST_NEWS, newestFirst)]),
  )

  take(kind: NewsKind, time: string | undefined, words: Words): void {
    const found = this.#kinds.get(kind)!
    if (time === undefined || time < (found.last?.time ?? '') || !isTime(time)) return
    found.take({ kind, time, key: kind, ...words() })
  }

  all(): News[] {
    return [...this.#kinds.values()].flatMap((one) => one.all()).sort(newestFirst)
  }
}

function takeVersion(
  newest: Newest,
  { name, description }: PackageInput,
  version: VersionInput,
): void {
  const { tombstone, reasons, state } = version
  const what = `${name} ${version.version}`
  const told = (title: string, summary: string, key?: string): ReturnType<Words> => ({
    ...{ title, summary, path: `packages/${segment(name)}/#v-${segment(version.version)}` },
    ...(key !== undefined && { key }),
  })
  newest.take('versions', firstBuilt(version), () =>
    told(what, description ?? `${what} was built.`),
  )
  if (state === 'approved')
    newest.take('approvals', lastSaid(version, 'approved'), () =>
      told(`${what} is approved`, reasons.join(' ')),
    )
  newest.take('removals', tombstone?.time, () =>
    told(`${what} was removed`, tombstone?.reason ?? ''),
  )
  if (state === 'rejected')
    newest.take('removals', lastSaid(version, 'rejected'), () =>
      told(`${what} was rejected`, reasons.join(' '), 'rejection'),
    )
  for (const { id, since, severity, title } of affecting(version))
    newest.take('vulnerabilities', since, () =>
      told(
        `${id} in ${what}`,
        [severity, title].filter(Boolean).join(': '),
        `vulnerabilities-${id}`,
      ),
    )
}
