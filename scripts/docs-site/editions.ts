import type { VersionLink } from './stage.ts'

/** One version of the documentation, and where it lies on the site. */
export interface Edition {
  /** The tag that it is built from; undefined for the checkout at hand. */
  readonly tag: string | undefined
  /** What sources are linked at. */
  readonly ref: string
  readonly version: string
  /** The folder of the site: empty, `next` or `v1.2`. */
  readonly path: string
  /** The path below the host. */
  readonly base: string
  /** All versions, as the menu offers them: with the host, since each has a base of its own. */
  readonly versions: readonly VersionLink[]
}

const RELEASE = /^v(\d+)\.(\d+)\.(\d+)$/

/** Whether a tag is that of a release. */
export const isRelease = (tag: string): boolean => RELEASE.test(tag)

/** Of each minor release the newest, the highest first. @throws Error for what is no release. */
function newestOfEach(tags: readonly string[]): string[] {
  const releases = tags.map((tag) => {
    const numbers = RELEASE.exec(tag)?.slice(1).map(Number)
    if (!numbers) throw new Error(`"${tag}" is no release: they are called vX.Y.Z.`)
    return { tag, numbers }
  })
  const newest = new Map<string, (typeof releases)[number]>()
  for (const one of releases.sort((a, b) => byNumbers(a.numbers, b.numbers)))
    newest.set(one.numbers.slice(0, 2).join('.'), one)
  return [...newest.values()].reverse().map(({ tag }) => tag)
}

function byNumbers(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((number, index) => number !== b[index])
  return at === -1 ? 0 : a[at]! - b[at]!
}

/**
 * Which versions the site has: of every minor release the newest, in a folder that stays, the highest
 * of all as the first page too, and this checkout as `next`; without a release this checkout alone.
 * @param tags Releases: `vX.Y.Z`.
 * @param url Where the site will be, with a slash at its end.
 * @throws Error for a tag that is no release, or an address that is none.
 */
export function planSite(tags: readonly string[], url: string): Edition[] {
  const top = new URL(url)
  const releases = newestOfEach(tags).map((tag) => ({ tag, path: minorOf(tag) }))
  const first = releases[0] && { ...releases[0], path: '' }
  const places = [
    ...(first ? [first, ...releases] : []),
    { tag: undefined, path: tags.length === 0 ? '' : 'next' },
  ]
  const named = places.map(({ tag, path }) => ({
    tag,
    path,
    version: tag ?? 'next',
    ref: tag ?? 'main',
    address: new URL(path === '' ? '' : `${path}/`, top),
  }))
  const versions =
    named.length === 1
      ? []
      : named
          .filter(({ version }, at) => at === 0 || version !== named[0]!.version)
          .map(({ version, address }) => ({ text: version, link: address.href }))
  return named.map(({ address, ...edition }) => ({
    ...edition,
    base: address.pathname,
    versions,
  }))
}

/** `v1.2` of `v1.2.3`. */
const minorOf = (tag: string): string => tag.slice(0, tag.lastIndexOf('.'))
