import {
  knownVersionOfName,
  textAttribute,
  textsAttribute,
  versionOfName,
  type Recipe,
  type VersionDirective,
} from '@pakages/model'
import type { UpstreamFacts, RecipeVersion } from './facts.ts'

/**
 * What a recipe that was read says about its upstream. What only running it would tell is left out.
 */
export function upstreamFactsOf(recipe: Recipe): UpstreamFacts {
  const text = <K extends string>(key: K, attribute: string): { [P in K]?: string } => {
    const value = textAttribute(recipe, attribute)
    return (value === undefined ? {} : { [key]: value }) as { [P in K]?: string }
  }
  const depth = recipe.attributes.get('list_depth')
  const urls = [
    ...textsAttribute(recipe, 'url'),
    ...textsAttribute(recipe, 'urls'),
    ...recipe.versions.flatMap(({ url }) => url ?? []),
    ...fromMethod(recipe),
    ...fromSourceware(recipe),
  ]
  return {
    name: recipe.name,
    bases: recipe.bases,
    urls: [...new Set(urls)],
    versions: recipe.versions.map(knownVersion),
    ...text('homepage', 'homepage'),
    ...gitOf(recipe),
    ...text('listUrl', 'list_url'),
    ...text('pypi', 'pypi'),
    ...text('cran', 'cran'),
    ...text('bioc', 'bioc'),
    ...text('gnuMirrorPath', 'gnu_mirror_path'),
    ...text('sourceforgeMirrorPath', 'sourceforge_mirror_path'),
    ...text('sourcewareMirrorPath', 'sourceware_mirror_path'),
    ...text('xorgMirrorPath', 'xorg_mirror_path'),
    ...(typeof depth === 'number' && depth > 0 && depth < 5 && { listDepth: depth }),
    versionOfName: versionOfName(recipe),
    knownVersionOfName: knownVersionOfName(recipe),
    ...(recipe.attributes.get('manual_download') === true && { manualDownload: true }),
  }
}

/** The recipe's repository, else the one that a version names. */
function gitOf(recipe: Recipe): { git?: string } {
  const git =
    textAttribute(recipe, 'git') ??
    recipe.versions.find((version) => version.git !== undefined)?.git
  return git === undefined ? {} : { git }
}

/**
 * The address that `url_for_version` gives for the newest version, for recipes that have no `url`.
 */
function fromMethod(recipe: Recipe): string[] {
  const newest = recipe.versions.find(({ sha256 }) => sha256 !== undefined)
  const url = newest && recipe.urlForVersion?.(newest.version)
  return typeof url === 'string' ? [url] : []
}

/** Its own server; what the recipe has is a path below it and its mirrors. */
function fromSourceware(recipe: Recipe): string[] {
  const path = textAttribute(recipe, 'sourceware_mirror_path')
  return path === undefined ? [] : [`https://sourceware.org/pub/${path}`]
}

function knownVersion({
  version,
  sha256,
  tag,
  commit,
  branch,
  url,
  deprecated,
  conditional,
  keywords,
}: VersionDirective): RecipeVersion {
  return {
    version: version.text,
    ...(sha256 && { sha256 }),
    ...(tag && { tag }),
    ...(commit && { commit }),
    ...(branch && { branch }),
    ...(url && { url }),
    ...(deprecated && { deprecated }),
    ...(conditional !== undefined && { conditional: true }),
    ...(['svn', 'hg', 'cvs'].some((each) => keywords.has(each)) && { elsewhere: true }),
  }
}
