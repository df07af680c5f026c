import { claim } from '../claims/claim.ts'
import { newestVersions } from '../judgement/spelling.ts'
import type { LocalRecipe } from '../recipe/local-repository.ts'
import type { UpdateRun } from './work.ts'

/**
 * A recipe that says nowhere where it comes from, with the address of its newest version as running
 * it tells: that shows where to look. Every other recipe as it is, and all where none may be run.
 */
export async function withPlace(
  recipe: LocalRecipe,
  { runRecipe }: Pick<UpdateRun, 'runRecipe'>,
): Promise<LocalRecipe> {
  const { facts } = recipe
  const archives = facts.versions.filter(({ sha256 }) => sha256 !== undefined)
  const [newest] = newestVersions(archives.map(({ version }) => version))
  if (!runRecipe || newest === undefined || facts.manualDownload || hasPlace(recipe)) return recipe
  const address = await runRecipe(recipe, newest)
  return address.kind === 'address'
    ? { ...recipe, facts: { ...facts, urls: [...facts.urls, address.url] } }
    : recipe
}

const hasPlace = ({ facts }: LocalRecipe): boolean =>
  facts.urls.length > 0 || claim(facts).kind === 'claimed'
