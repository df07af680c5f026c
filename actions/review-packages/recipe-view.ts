import { licenceOfVersion } from '@pakages/core'
import { isUnknown, type Known, type ResourceDirective } from '@pakages/model'
import type { RecipeView } from '@pakages/trust'
import type { FoundRecipe } from './recipe.ts'

/**
 * What a recipe says that matters for a version. Directives whose conditions may hold are in, with
 * the condition.
 */
export function viewOf({ reviewed, recipe }: FoundRecipe, version: string): RecipeView {
  const own = recipe.versions.find((one) => one.version.text === version)
  const sources = [
    own?.url,
    own?.git,
    own?.commit && `commit ${own.commit}`,
    own?.sha256 && `sha256 ${own.sha256}`,
  ].filter((one) => one !== undefined && one !== '') as string[]
  const shared = ['url', 'git', 'list_url'].flatMap((key) => {
    const value = recipe.attributes.get(key)
    return typeof value === 'string' ? [value] : []
  })
  const { expression } = licenceOfVersion(recipe, version)
  return {
    files: reviewed.files,
    sources: [...shared, ...sources.filter((one) => URL.canParse(one) || one.startsWith('git@'))],
    patches: recipe.patches.map(
      ({ source, sha256, when }) => said(source, when) + (sha256 ? ` sha256 ${sha256}` : ''),
    ),
    resources: recipe.resources.map(resourceInWords),
    dependencies: recipe.dependencies.map(({ spec, when }) => said(spec, when)),
    licenses: expression === undefined ? [] : [expression],
    unknown: recipe.unknowns.map(
      ({ reason, span }) =>
        `Line ${span.line} cannot be known without running the recipe: ${reason}.`,
    ),
  }
}

/** What says of a resource which bytes it is. */
const IDENTITY = ['sha256', 'commit', 'tag', 'branch'] as const

function resourceInWords({ keywords, when }: ResourceDirective): string {
  const of = (key: string): string | undefined => {
    const value = keywords.get(key)
    return typeof value === 'string' ? value : undefined
  }
  const place = of('url') ?? of('git') ?? UNKNOWN
  const identity = IDENTITY.flatMap((key) => (of(key) === undefined ? [] : [`${key} ${of(key)}`]))
  return [said(place, when), ...identity].join(' ')
}

const UNKNOWN = '(not known without running it)'

function said(text: Known<string>, when: readonly Known<string>[]): string {
  const conditions = when.map((one) => (isUnknown(one) ? '?' : one))
  return `${isUnknown(text) ? UNKNOWN : text}${conditions.length > 0 ? ` when ${conditions.join(' and ')}` : ''}`
}
