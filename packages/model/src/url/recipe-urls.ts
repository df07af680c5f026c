import { isUnknown, type Known, type Recipe, type Unknown } from '../recipe/recipe.ts'
import { compareVersions, sameVersion, type SpackVersion } from '../version/version.ts'
import { recipeSources, unknownSource } from './recipe-sources.ts'
import { renderUrl } from './render.ts'
import { versionInUrl } from './version-in-url.ts'

/**
 * The URLs at which Spack looks for a version's archive, the first it tries first
 * (`all_urls_for_version`): the version's own `url`, what `url_for_version` gives, then `url`,
 * `urls` and `list_url` with the version put in. Empty when the recipe has no URL. Unknown when the
 * first one can only be known by running the recipe.
 */
export function urlsForVersion(recipe: Recipe, version: SpackVersion): Known<readonly string[]> {
  const own = recipe.versions.findLast((directive) => sameVersion(directive.version, version))
  const urls = ownUrl(own)
  const doubt = doubtAbout(recipe, own)
  if (isUnknown(urls) || doubt) return isUnknown(urls) ? urls : doubt!
  if (recipe.urlForVersion) {
    const custom = recipe.urlForVersion(version)
    if (isUnknown(custom) && urls.length === 0) return custom
    if (!isUnknown(custom) && custom !== null && !urls.includes(custom)) urls.push(custom)
  }
  return extrapolated(recipe, version, urls)
}

/**
 * Why even Spack's own rules would not do: the recipe changes them, or has the version only under
 * some condition.
 */
function doubtAbout(
  recipe: Recipe,
  own: Recipe['versions'][number] | undefined,
): Unknown | undefined {
  if (own?.conditional !== undefined)
    return { unknown: true, reason: own.conditional, span: own.span }
  const changed = recipe.methods.get('url_version')
  return (
    changed && {
      unknown: true,
      reason: 'its url_version() changes how versions are written in URLs',
      span: changed,
    }
  )
}

function ownUrl(own: Recipe['versions'][number] | undefined): Known<string[]> {
  const url = own?.keywords.get('url')
  if (isUnknown(url)) return url
  return typeof url === 'string' ? [url] : []
}

function extrapolated(
  recipe: Recipe,
  version: SpackVersion,
  urls: readonly string[],
): Known<readonly string[]> {
  const sources = recipeSources(recipe)
  const bases = [sources.url, ...sources.urls, sources.listUrl].filter((url) => url !== undefined)
  const all = [
    ...urls,
    ...bases
      .filter((url) => versionInUrl(url) !== undefined)
      .map((url) => renderUrl(url, version.text)),
  ]
  const missing = unknownSource(recipe)
  if (urls.length === 0 && missing) return recipe.attributes.get(missing) as Unknown
  if (all.length > 0) return all
  const raw = sources.url ?? sources.urls[0] ?? nearestUrl(recipe, version)
  return raw === undefined
    ? (uncertainUrl(recipe) ?? recipe.unknowns[0] ?? [])
    : [renderUrl(raw, version.text)]
}

/**
 * Why a recipe may have URLs after all: a version has one, but under a condition or of a value that
 * is not known.
 */
function uncertainUrl(recipe: Recipe): Unknown | undefined {
  const directive = recipe.versions.find(({ keywords }) => keywords.has('url'))
  const url = directive?.keywords.get('url')
  if (!directive || isUnknown(url)) return url as Unknown | undefined
  return directive.conditional === undefined
    ? undefined
    : { unknown: true, reason: directive.conditional, span: directive.span }
}

/**
 * The `url` of the version nearest below, else of the one nearest above, among those that have one
 * of their own (`nearest_url`).
 */
function nearestUrl(recipe: Recipe, version: SpackVersion): string | undefined {
  const withUrl = recipe.versions
    .filter((directive) => directive.url !== undefined && directive.conditional === undefined)
    .toSorted((a, b) => compareVersions(a.version, b.version))
  const below = withUrl.findLast((directive) => compareVersions(directive.version, version) <= 0)
  return (below ?? withUrl[0])?.url
}
