import { join } from 'node:path'
import { updateRulesFor } from '@pakages/core'
import { InvalidValue } from '@pakages/model'
import type { Finding } from '../evidence/evidence.ts'
import { followUpstream, type FollowedRecipe } from '../follow/follow.ts'
import { RecipeHistory } from '../follow/recipe-history.ts'
import { upstreamFactsOf } from '../recipe/facts-of.ts'
import type { LocalRecipe } from '../recipe/local-repository.ts'
import type { RecipeLanguage } from '../recipe/recipe-language.ts'
import { survey, type Surveyed } from '../survey/survey.ts'
import { withPlace } from './run-for-place.ts'
import type { RecipeWork, UpdateRun } from './work.ts'

/**
 * Looks at every recipe: merges what Spack changed where that is asked for, then looks for
 * releases.
 * @param upstream Whether all recipes follow Spack's own, whatever the rules say.
 * @throws UserError when the history of Spack's recipes cannot be had, or a rule is malformed.
 */
export async function lookAll(
  recipes: readonly LocalRecipe[],
  upstream: boolean,
  run: UpdateRun,
): Promise<RecipeWork[]> {
  const ruled = recipes.map((recipe) => ({
    recipe,
    rules: updateRulesFor(run.section, recipe.name),
  }))
  const following = ruled.filter(({ rules }) => rules.enabled && (upstream || rules.upstream))
  const followed = await followAll(
    following.map(({ recipe }) => recipe),
    run,
  )
  const subjects = []
  for (const { recipe, rules } of ruled) {
    const own = followed.get(recipe.name)
    const { effective, trouble } = effectiveOf(recipe, own, run.language)
    // What lies in the checkout is what would be run.
    const runs = rules.enabled && rules.datasource === undefined && effective === recipe
    const placed = runs ? await withPlace(effective, run) : effective
    subjects.push({ recipe, rules, followed: own, effective: placed, trouble })
  }
  const surveyed = await survey(
    subjects.map(({ effective, rules }) => ({ facts: effective.facts, rules })),
    run.access,
    run.now,
  )
  return subjects.map((subject, at) => {
    const found = surveyed[at]!
    // Nothing can be added to a recipe that cannot be read, such as one with conflict markers.
    const readable =
      subject.followed?.kind !== 'merged' || subject.effective.text === subject.followed.text
    return {
      ...subject,
      surveyed: found,
      candidates: found.kind === 'looked' && readable ? found.judgement.candidates : [],
      findings: [...subject.trouble, ...findingsOf(subject.effective, found)],
    }
  })
}

async function followAll(
  recipes: readonly LocalRecipe[],
  { access, section, cache }: UpdateRun,
): Promise<Map<string, FollowedRecipe>> {
  if (recipes.length === 0) return new Map()
  const source = {
    repository: 'https://github.com/spack/spack-packages.git',
    ref: 'develop',
    path: 'repos/spack_repo/builtin',
    ...section['upstream-source'],
  }
  const folder = join(
    cache,
    'recipe-history',
    `${source.repository}@${source.ref}`.replaceAll(/[^\w.@-]+/g, '-'),
  )
  const history = await RecipeHistory.open(source, folder, access)
  const found = new Map<string, FollowedRecipe>()
  for (const { name, folder: own, text, origin } of recipes)
    found.set(name, await followUpstream(own, text, origin?.trim(), history))
  return found
}

/** The recipe with Spack's changes in it, where they merged without conflict; else as it is. */
function effectiveOf(
  recipe: LocalRecipe,
  followed: FollowedRecipe | undefined,
  language: RecipeLanguage,
): { readonly effective: LocalRecipe; readonly trouble: readonly Finding[] } {
  if (followed?.kind !== 'merged' || followed.merged.conflicts > 0)
    return { effective: recipe, trouble: [] }
  try {
    const read = language.read(followed.text, recipe.name)
    return {
      effective: { ...recipe, text: followed.text, recipe: read, facts: upstreamFactsOf(read) },
      trouble: [],
    }
  } catch (error) {
    if (!(error instanceof InvalidValue)) throw error
    return {
      effective: recipe,
      trouble: [
        {
          kind: 'conflict',
          message: `With Spack's changes merged in, the recipe cannot be read: ${error.message}`,
        },
      ],
    }
  }
}

function findingsOf({ facts, name }: LocalRecipe, surveyed: Surveyed): Finding[] {
  if (surveyed.kind !== 'looked') return []
  const moved =
    surveyed.movedTo === undefined
      ? []
      : [
          {
            kind: 'moved-project' as const,
            message: `The project ${surveyed.claim.key} is called ${surveyed.movedTo} now: update the addresses of ${name}.`,
          },
        ]
  const tags = facts.versions.flatMap(({ version, tag, commit }) => {
    const release =
      tag === undefined || commit === undefined
        ? undefined
        : surveyed.releases.find(({ name: found }) => found === tag)
    if (!release?.commit || release.commit === commit) return []
    return [
      {
        kind: 'tag-moved' as const,
        message: `The tag ${tag} of version ${version} points to ${release.commit} now, but the recipe has ${commit}.`,
      },
    ]
  })
  return [...moved, ...tags]
}
