import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { RecipeRepository, SpackSettings } from '@pakages/core'
import { stringify } from 'yaml'
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
export const OWN_MIRROR = 'pakages'

/**
 * The configuration scope of a run, section by section, as Spack reads it from `SECTION.yaml`.
 * Section names that end in a colon replace what other scopes say instead of adding to it.
 */
export function scopeSections({
  settings,
  version,
  recipes,
  target,
}: ScopeSettings): Record<string, unknown> {
  return {
    config: {
      install_tree: {
        root: settings.installRoot,
        ...(settings.paddedLength > 0 && { padded_length: settings.paddedLength }),
      },
      // Not in the workspace and not in Spack's own folder: stages must have no space in their
      // path, and Spack stays untouched.
      build_stage: [join(settings.cacheFolder, 'stage')],
      source_cache: join(settings.cacheFolder, 'sources'),
      test_stage: join(settings.cacheFolder, 'test'),
      ...(settings.jobs !== undefined && { build_jobs: settings.jobs }),
      // The new installer knows neither --fail-fast nor tests nor JUnit, and finds binaries only
      // through an index (seen in 1.2.0.dev0).
      ...(atLeast(version, 1, 1) && { installer: 'old' }),
    },
    concretizer: {
      // The hash of a package must follow from recipes and configuration alone, not from what
      // happens to be installed.
      reuse: false,
    },
    // A preference, not a requirement: a spec or recipe that names a target keeps it, and externals
    // are left alone.
    ...(target !== undefined && { packages: { all: { target: [target] } } }),
    'repos:': Object.fromEntries(recipes.map(({ namespace, folder }) => [namespace, folder])),
    mirrors: Object.fromEntries([
      ...(settings.buildCache === undefined
        ? []
        : [
            [
              OWN_MIRROR,
              {
                url: fileUrl(settings.buildCache),
                autopush: true,
                signed: false,
                source: false,
                binary: true,
              },
            ],
          ]),
      // One address for both ways: Spack's own "mirror list" fails on a mirror that has none to
      // push to. Nothing is pushed unless asked for.
      ...settings.mirrors.map(({ name, url }) => [
        name,
        { url: url.startsWith('/') ? fileUrl(url) : url, signed: false },
      ]),
    ]),
  }
}

/** Writes a scope anew: nothing of an earlier run stays. */
export async function writeScope(folder: string, scope: ScopeSettings): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  for (const [section, content] of Object.entries(scopeSections(scope))) {
    await writeFile(
      join(folder, `${section.replace(':', '')}.yaml`),
      stringify({ [section]: content }),
    )
  }
}

const fileUrl = (folder: string): string => pathToFileURL(folder).href
