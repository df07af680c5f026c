import {
  isUnknown,
  parseVersion,
  sameVersion,
  textBefore,
  urlsForVersion,
  versionInUrl,
  type Recipe,
  type SpackVersion,
} from '@pakages/model'
import type { Claim } from '../datasources/datasource.ts'
import type { Release } from '../judgement/interpret.ts'
import { ownAddress } from './own-address.ts'

/** Where a recipe would fetch a version from. */
export type ArchiveAddress =
  /**
   * `own`: only a `url=` of the version itself says so, since the recipe's own rule gives another
   * address; the reason is a sentence.
   */
  | { readonly kind: 'address'; readonly url: string; readonly own?: string }
  /** Cannot be told without running the recipe; the reason is a sentence. */
  | { readonly kind: 'unknown'; readonly reason: string }

/**
 * The address that Spack would try first for a version of a recipe, by the rules of
 * {@link urlsForVersion}; unknown where it was made from that of another version and shows none.
 * @throws InvalidValue when `version` is none.
 */
export function archiveAddress(recipe: Recipe, version: string): ArchiveAddress {
  const wanted = parseVersion(version)
  const urls = urlsForVersion(recipe, wanted)
  if (isUnknown(urls))
    return { kind: 'unknown', reason: `Its address cannot be followed: ${urls.reason}.` }
  const [url] = urls
  if (url === undefined)
    return {
      kind: 'unknown',
      reason: 'It names no address from which that of another version could be told.',
    }
  if (!isGiven(url, recipe, wanted) && !url.includes(version) && versionInUrl(url) === undefined)
    return { kind: 'unknown', reason: `The address ${url} shows no version.` }
  return { kind: 'address', url }
}

/** Whether the recipe itself says it for this version; else it was made from that of another. */
const isGiven = (url: string, { urlForVersion, versions }: Recipe, wanted: SpackVersion): boolean =>
  urlForVersion?.(wanted) === url ||
  versions.some((each) => each.url === url && sameVersion(each.version, wanted))

/**
 * The address for a release, corrected by what an index publishes: projects on PyPI spell their
 * names anew (PEP 625), and distributions on CPAN change their author's folder. A recipe's own rule
 * cannot know either, nor what its newest versions have of their own (see {@link ownAddress}).
 */
export function addressOfRelease(
  recipe: Recipe,
  { datasource, key }: Claim,
  release: Release,
): ArchiveAddress {
  const own = ownAddress(recipe, release)
  if (own !== undefined) return { kind: 'address', url: own }
  const address = archiveAddress(recipe, release.version)
  if (address.kind === 'unknown') return address
  const renamed = renamedTag(address.url, datasource, release)
  if (renamed !== undefined) return renamed
  const names = release.files?.map(({ url }) => url) ?? []
  if (
    datasource === 'cpan' &&
    names.length === 1 &&
    authorPath(names[0]!) !== authorPath(address.url)
  ) {
    return {
      kind: 'address',
      url: names[0]!,
      own: `CPAN has it at ${authorPath(names[0]!)}, the recipe would look at ${authorPath(address.url)}.`,
    }
  }
  const [wanted, files] = [last(address.url), names.map(last)]
  if (datasource !== 'pypi' || files.length === 0 || files.includes(wanted)) return address
  const replaced = files.find((file) => extension(file) === extension(wanted))
  if (replaced === undefined)
    return {
      kind: 'unknown',
      reason: `PyPI has no file like ${wanted} for it, only ${files.slice(0, 3).join(', ')}.`,
    }
  return {
    kind: 'address',
    url: `https://files.pythonhosted.org/packages/source/${key.slice(0, 1)}/${key}/${replaced}`,
    own: `PyPI names the file ${replaced}, the recipe would look for ${wanted}.`,
  }
}

/** A tag in the address of an archive on GitHub or GitLab, or of a file of a release there. */
const TAG =
  /(?<=\/(?:-\/)?archive\/(?:refs\/tags\/)?)(?!refs\/)([^/?#]+?)(?=\.(?:tar\.\w+|tgz|zip)(?:$|[?#])|\/)|(?<=\/releases\/download\/)[^/?#]+(?=\/)/

/** A project that goes from `release-1.0` to `v1.1` has no archive where the recipe would look. */
function renamedTag(
  url: string,
  datasource: string,
  { name, version }: Release,
): ArchiveAddress | undefined {
  const tag = TAG.exec(url)?.[0]
  const known = datasource === 'github' || datasource === 'gitlab'
  if (!known || tag === undefined || tag === name || !tag.includes(version)) return undefined
  if (!name.includes(version) || !/^[\w.+-]+$/.test(name)) return undefined
  return {
    kind: 'address',
    url: url.replace(TAG, name),
    own: `The tag of it is ${name}, the recipe would look for ${tag}.`,
  }
}

const last = (address: string): string => textBefore(address, '?#').split('/').at(-1) ?? ''
const authorPath = (address: string): string =>
  /\/authors\/id\/([^]+)$/.exec(address)?.[1] ?? address
const extension = (file: string): string => /\.(?:tar\.\w+|tgz|zip|whl)$/.exec(file)?.[0] ?? ''
