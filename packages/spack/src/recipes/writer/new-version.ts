import {
  compareVersions,
  isInfinity,
  type Recipe,
  type VersionDirective,
  type VersionForm,
} from '@pakages/model'

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
