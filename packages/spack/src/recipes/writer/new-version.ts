import {
  compareVersions,
  isInfinity,
  recipeSources,
  type Recipe,
  type VersionDirective,
  type VersionForm,
} from '@pakages/model'

/**
 * How the newest release of a recipe names its source. Without a release yet, or with one that says
 * nothing of it: an archive, or a tag with its commit where the recipe knows its repository alone.
 */
export function versionForm(recipe: Recipe): VersionForm {
  const newest = newestRelease(recipe)
  if (!newest || saysNothing(newest))
    return hasRepositoryAlone(recipe) ? { source: 'git', tag: '' } : { source: 'archive' }
  const { commit, tag, url } = newest
  return {
    source: commit !== undefined || tag !== undefined ? 'git' : 'archive',
    ...(tag !== undefined && { tag }),
    ...(url !== undefined && { url }),
  }
}

/** Whether a version names neither an archive nor what of the repository it is: `version("3.0.0")`. */
const saysNothing = ({ sha256, commit, tag, url, keywords }: VersionDirective): boolean =>
  [sha256, commit, tag, url, keywords.get('checksum')].every((each) => each === undefined)

function hasRepositoryAlone(recipe: Recipe): boolean {
  const { git, url, urls } = recipeSources(recipe)
  const archived = url !== undefined && !isRepository(url, git)
  return git !== undefined && !archived && urls.length === 0 && !recipe.urlForVersion
}

/** Whether `url` names the repository itself, as that of 26 recipes of Spack does: it has no archive. */
const isRepository = (url: string, git: string | undefined): boolean =>
  git !== undefined && withoutEnd(url) === withoutEnd(git)

const withoutEnd = (address: string): string => address.toLowerCase().replace(/(?:\.git)?\/?$/, '')

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
