import {
  isInfinity,
  isUnknown,
  parseVersion,
  recipeSources,
  renderUrl,
  urlsForVersion,
  type Recipe,
} from '@pakages/model'
import { claim, datasources, upstreamFactsOf, type Claimed } from '@pakages/upstream'
import type { Listed, NameKind } from '@pakages/upstream'
import type { Change } from './history.ts'

/** What a datasource of the recipe would list on the day of the change. */
export interface Listing {
  /** Where a run looks. */
  readonly place: Claimed
  readonly names: NameKind
  readonly listed: readonly Listed[]
}

/**
 * The listing of a simulated upstream: every version that the recipe knows and those that people
 * added, named like the project names them, and noise beside them: pre-releases, versions that
 * people left out on their way, older ones, names that are no versions.
 * @param after The recipe as people left it, since its URLs are what the project published.
 */
export function simulateUpstream(before: Recipe, after: Recipe, change: Change): Listing {
  const known = before.versions
    .map((directive) => directive.version)
    .filter((version) => !isInfinity(version))
    .map((version) => version.text)
  const versions = [...new Set([...change.added.map((each) => each.version), ...known])]
  const place = claim(upstreamFactsOf(before))
  const names = nameKind(place, after, change)
  const naming = (version: string): string => nameOf(names, after, change, version)
  const noise = [...preReleases(versions[0]!), ...olderOnes(known), ...leftOut(known, versions)]
  const words = names === 'version' ? [] : ['nightly-build', 'docs-update', 'LATEST']
  const listed = [...versions, ...noise].map(naming).concat(words)
  // A server lists in an order of its own.
  const links = place.kind === 'claimed' && place.datasource === 'listing' ? linksIn(after) : []
  return {
    place,
    names,
    listed: [...new Set(listed)].toSorted().map((name) => ({
      name,
      ...(links.some((url) => fileIn(url) === name) && {
        files: [{ url: links.find((url) => fileIn(url) === name)! }],
      }),
    })),
  }
}

/** Where pages link to: the addresses that single versions have. */
const linksIn = ({ versions }: Recipe): string[] => versions.flatMap(({ url }) => url ?? [])

/**
 * Registries list versions, forges list tags, servers list files. Where a run looks nowhere, as the
 * address suggests.
 */
function nameKind(place: Claimed, recipe: Recipe, change: Change): NameKind {
  if (place.kind === 'claimed')
    return datasources.find(({ name }) => name === place.datasource)!.names
  if (['pypi', 'cran', 'bioc'].some((attribute) => recipe.attributes.has(attribute)))
    return 'version'
  const url = archiveUrl(recipe, change.added[0]!.version)
  return url === undefined || /github\.com|gitlab|bitbucket\.org/.test(url) ? 'tag' : 'file'
}

function nameOf(names: NameKind, recipe: Recipe, change: Change, version: string): string {
  if (names === 'version') return version
  const tag =
    change.added.find((each) => each.version === version)?.tag ??
    recipe.versions.find((directive) => directive.version.text === version)?.tag
  const url = archiveUrl(recipe, version)
  if (names === 'tag') {
    const part = tag ?? (url === undefined ? undefined : tagIn(url))
    // An upload or a page says nothing of tags.
    return part !== undefined && /\d/.test(part) ? part : `v${version}`
  }
  return url === undefined ? version : fileIn(url)
}

/** The tag in the address of an archive of GitHub, GitLab or Bitbucket. */
function tagIn(url: string): string {
  // Tags may hold slashes, which end the path of an archive but not that of a file of a release.
  const part =
    /\/(?<!-\/)archive\/(?:refs\/tags\/)?([^?#]+)/.exec(url)?.[1] ??
    /[?&;]h=refs\/tags\/([^;&]+)/.exec(url)?.[1] ??
    /\/(?:releases\/download|-\/archive|-\/releases|tarball|get)\/([^/?#]+)/.exec(url)?.[1] ??
    url.split('/').at(-1)!
  return decodeURIComponent(part).replace(/\.(?:tar\.(?:gz|bz2|xz)|tgz|zip)$/, '')
}

/** The name of the file at an address, also where a query names it. */
function fileIn(url: string): string {
  const address = new URL(url)
  const named = [...address.searchParams.values()].find((value) =>
    /\.(?:tar\.\w+|tgz|zip)$/.test(value),
  )
  return (
    named ??
    address.pathname
      .replace(/\/download$/, '')
      .split('/')
      .at(-1)!
  )
}

function archiveUrl(recipe: Recipe, version: string): string | undefined {
  const urls = urlsForVersion(recipe, parseVersion(version))
  if (!isUnknown(urls)) return urls[0]
  // What only running the recipe would tell is named much as its `url` is.
  const sources = recipeSources(recipe)
  const shown = sources.url ?? sources.urls[0]
  return shown === undefined ? undefined : renderUrl(shown, version)
}

/** Candidates of the next version, as projects publish them before it. */
const preReleases = (newest: string): string[] => [
  `${newest}rc1`,
  `${newest}-rc2`,
  `${newest}-beta1`,
  `${newest}.dev0`,
]

/** Versions before the oldest that the recipe has: people left these out long ago. */
function olderOnes(known: readonly string[]): string[] {
  const first = known
    .map((version) => parseVersion(version).release[0])
    .filter((part) => typeof part === 'number')
  const lowest = Math.min(...first)
  return lowest > 0 && lowest < Infinity ? [`${lowest - 1}.9.1`, `${lowest - 1}.2`] : ['0.0.0']
}

/** Patch releases just before known ones that the recipe does not have. */
function leftOut(known: readonly string[], taken: readonly string[]): string[] {
  const before = known.flatMap((version) => {
    const last = /^(.*\.)([1-9]\d?)$/.exec(version)
    return last ? [`${last[1]}${Number(last[2]) - 1}`] : []
  })
  return before.filter((version) => !taken.includes(version)).slice(0, 5)
}
