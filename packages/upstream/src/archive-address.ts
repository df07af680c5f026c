import {
  textBefore,
  isUnknown,
  parseVersion,
  renderUrl,
  textAttribute,
  textsAttribute,
  versionInUrl,
  type Recipe,
} from '@pakages/model'
import type { Claim } from './datasource.ts'
import type { Release } from './judgement/interpret.ts'

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
 * The address that Spack would fetch a new version of a recipe from: `url_for_version`, else the
 * `url` of the newest version that has one of its own, else `url`, `urls` or the path of an index
 * or mirror, with the version replaced.
 */
export function archiveAddress(recipe: Recipe, version: string): ArchiveAddress {
  const custom = recipe.urlForVersion?.(parseVersion(version))
  if (typeof custom === 'string') return { kind: 'address', url: custom }
  if (isUnknown(custom))
    return { kind: 'unknown', reason: `Its url_for_version cannot be followed: ${custom.reason}.` }
  const known = template(recipe)
  if (known === undefined)
    return {
      kind: 'unknown',
      reason: 'It names no address from which that of another version could be told.',
    }
  if (!known.includes(version) && versionInUrl(known) === undefined)
    return { kind: 'unknown', reason: `The address ${known} shows no version.` }
  return { kind: 'address', url: renderUrl(known, version) }
}

/** An address of a version of the recipe, whichever. */
function template(recipe: Recipe): string | undefined {
  const [url] = [...textsAttribute(recipe, 'url'), ...textsAttribute(recipe, 'urls')]
  const own = recipe.versions.find((version) => version.url !== undefined)?.url
  const numbered =
    recipe.versions.map(({ version }) => version.text).find((version) => /^\d/.test(version)) ?? '1'
  const below = (attribute: string, prefix: (path: string) => string): string[] => {
    const path = textAttribute(recipe, attribute)
    return path === undefined ? [] : [prefix(path)]
  }
  return [
    ...(url === undefined ? [] : [url]),
    ...below(
      'pypi',
      (path) => `https://files.pythonhosted.org/packages/source/${path.slice(0, 1)}/${path}`,
    ),
    ...below(
      'cran',
      (name) => `https://cloud.r-project.org/src/contrib/${name}_${numbered}.tar.gz`,
    ),
    ...below('gnu_mirror_path', (path) => `https://ftpmirror.gnu.org/${path}`),
    ...below('sourceforge_mirror_path', (path) => `https://downloads.sourceforge.net/${path}`),
    ...below('sourceware_mirror_path', (path) => `https://sourceware.org/pub/${path}`),
    ...below('xorg_mirror_path', (path) => `https://www.x.org/archive/individual/${path}`),
    ...(own === undefined ? [] : [own]),
  ][0]
}

/**
 * The address for a release, corrected by what an index publishes: projects on PyPI spell their
 * names anew (PEP 625), and distributions on CPAN change their author's folder. A recipe's own rule
 * cannot know either.
 */
export function addressOfRelease(
  recipe: Recipe,
  { datasource, key }: Claim,
  release: Release,
): ArchiveAddress {
  const address = archiveAddress(recipe, release.version)
  if (address.kind === 'unknown') return address
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

const last = (address: string): string => textBefore(address, '?#').split('/').at(-1) ?? ''
const authorPath = (address: string): string =>
  /\/authors\/id\/([^]+)$/.exec(address)?.[1] ?? address
const extension = (file: string): string => /\.(?:tar\.\w+|tgz|zip|whl)$/.exec(file)?.[0] ?? ''
