import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { OfferedIndex, RecipeRepository, SpackSettings } from '@pakages/core'
import { atLeast, type SpackRelease } from './version.ts'

/** What a scope is written from. */
export interface ScopeSettings {
  readonly settings: SpackSettings
  readonly version: SpackRelease
  readonly recipes: readonly RecipeRepository[]
  /** Undefined where nothing is concretized or built. */
  readonly target: string | undefined
}

/** The name of the mirror that built packages are pushed to. */
const OWN_MIRROR = 'pakages'

/**
 * The configuration scope of a run, section by section, as Spack reads it from `SECTION.yaml`.
 * Section names that end in a colon replace what other scopes say instead of adding to it.
 */
export function scopeSections(scope: ScopeSettings): Record<string, unknown> {
  const { settings, recipes, target } = scope
  return {
    config: config(scope),
    // The hash of a package must follow from recipes and configuration alone, not from what
    // happens to be installed.
    concretizer: { reuse: false },
    // A preference, not a requirement: a spec or recipe that names a target keeps it, and externals
    // are left alone.
    ...(target !== undefined && {
      packages: { all: { target: [target] }, ...preferred(settings.compiler) },
    }),
    'repos:': Object.fromEntries(recipes.map(({ namespace, folder }) => [namespace, folder])),
    mirrors: mirrors(settings),
  }
}

/**
 * What is put on top of it while something is solved that may take packages of caches: they alone are
 * looked at, through mirrors that hold their lists and nothing to install. What was built on another
 * Linux may be taken: whether it runs with the C library of this one is what Spack looks at besides.
 * @param platform Such as `linux-debian12`.
 */
export function offeringSections(
  offered: readonly OfferedIndex[],
  platform: string,
): Record<string, unknown> {
  const own = /^linux-(.+)$/.exec(platform)?.[1]
  const others = new Set(offered.flatMap(({ systems = [] }) => systems))
  if (own !== undefined) others.delete(own)
  return {
    concretizer: {
      reuse: { roots: true, from: [{ type: 'buildcache' }] },
      ...(own !== undefined && others.size > 0 && { os_compatible: { [own]: [...others].sort() } }),
    },
    'mirrors:': Object.fromEntries(
      offered.map(({ mirror }, at) => [
        `offered-${at + 1}`,
        { url: fileUrl(mirror), signed: false, source: false, binary: true },
      ]),
    ),
  }
}

/** The languages that a compiler brings; Spack prefers it in each that it has. */
const LANGUAGES = ['c', 'cxx', 'fortran']

const preferred = (compiler: string | undefined): Record<string, unknown> =>
  compiler === undefined
    ? {}
    : Object.fromEntries(LANGUAGES.map((language) => [language, { prefer: [compiler] }]))

function config({ settings, version }: ScopeSettings): Record<string, unknown> {
  const { installRoot, paddedLength, cacheFolder, jobs } = settings
  return {
    install_tree: {
      root: installRoot,
      ...(paddedLength > 0 && { padded_length: paddedLength }),
    },
    // Not in the workspace and not in Spack's own folder: stages must have no space in their
    // path, and Spack stays untouched.
    build_stage: [join(cacheFolder, 'stage')],
    source_cache: join(cacheFolder, 'sources'),
    test_stage: join(cacheFolder, 'test'),
    ...(jobs !== undefined && { build_jobs: jobs }),
    // The new installer knows neither --fail-fast nor tests nor JUnit, and finds binaries only
    // through an index (seen in 1.2.0.dev0).
    ...(atLeast(version, 1, 1) && { installer: 'old' }),
  }
}

function mirrors({ buildCache, mirrors: others }: SpackSettings): Record<string, unknown> {
  const own = buildCache !== undefined && {
    [OWN_MIRROR]: {
      url: fileUrl(buildCache),
      autopush: true,
      signed: false,
      source: false,
      binary: true,
    },
  }
  // One address for both ways: Spack's own "mirror list" fails on a mirror that has none to
  // push to. Nothing is pushed unless asked for.
  const fetched = others.map(({ name, url }): [string, unknown] => [
    name,
    { url: url.startsWith('/') ? fileUrl(url) : url, signed: false },
  ])
  return { ...own, ...Object.fromEntries(fetched) }
}

const fileUrl = (folder: string): string => pathToFileURL(folder).href
