import type { Recipe, VersionDirective } from '@pakages/model'
import { compareVersions, isInfinity } from '@pakages/model'

/** A version to be added to a recipe, with what is known of its source. */
export interface NewVersion {
  readonly version: string
  /** The checksum of its archive, 64 hex digits. */
  readonly sha256?: string
  /** The commit, 40 hex digits, and the tag, for recipes that name these. */
  readonly commit?: string
  readonly tag?: string
  /** The archive's URL, for recipes that give each version one. */
  readonly url?: string
}

/** What a recipe says about each of its versions, so that a new one must say it too. */
export interface VersionForm {
  /** `archive`: a checksum. `git`: a commit. */
  readonly source: 'archive' | 'git'
  /** Whether its newest release names a tag, and has a URL of its own. */
  readonly tag?: string
  readonly url?: string
}

/** How the newest release of a recipe names its source; an archive when there is no release yet. */
export function versionForm(recipe: Recipe): VersionForm {
  const newest = newestRelease(recipe)
  if (!newest) return { source: 'archive' }
  const { commit, tag, url } = newest
  return {
    source: commit !== undefined || tag !== undefined ? 'git' : 'archive',
    ...(tag !== undefined && { tag }),
    ...(url !== undefined && { url }),
  }
}

/**
 * The highest version that is no branch and not deprecated; of a recipe with deprecated ones only,
 * the highest of these.
 */
function newestRelease(recipe: Recipe): VersionDirective | undefined {
  const releases = recipe.versions.filter(
    (directive) => !isInfinity(directive.version) && directive.branch === undefined,
  )
  const current = releases.filter((directive) => !directive.deprecated)
  return (current.length > 0 ? current : releases).reduce<VersionDirective | undefined>(
    (best, next) => (best && compareVersions(best.version, next.version) >= 0 ? best : next),
    undefined,
  )
}
