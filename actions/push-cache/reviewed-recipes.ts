import { parseInputs, recipeFactsReport, type Host, type WorkFolder } from '@pakages/core'
import type { Digest, PushReport, SpecHash } from '@pakages/model'
import {
  readRecipeFolder,
  recipeOf,
  repositoriesIn,
  UnreadableRecipe,
  type RepositoryFolder,
} from '@pakages/repository'
import { configurationOf, spackInputs, spackSettings, withConfiguration } from '@pakages/spack'
import { recipeAsBuilt } from '@pakages/trust'
import { existsSync } from 'node:fs'

type Pushed = Pick<PushReport['specs'][number], 'name' | 'hash'>

/**
 * The recipes that packages were built from, as reviews name them; without those that were changed
 * since the build.
 * @param repositories Folders as given; none: those of `setup`, else that of `pakages.json`, else the
 *   workspace.
 * @returns Digests by the hash of the package: two of one name may be of two recipes.
 */
export async function reviewedRecipes(
  packages: readonly Pushed[],
  repositories: readonly string[],
  work: WorkFolder,
  host: Host,
): Promise<ReadonlyMap<SpecHash, Digest>> {
  const inputs = { ...parseInputs(spackInputs, () => undefined), repository: repositories }
  const configured = withConfiguration(inputs, await configurationOf(host), host)
  const settings = spackSettings(configured, host)
  const folders = (
    await Promise.all(settings.repositories.map((folder) => repositoriesIn(folder, 'repository')))
  ).flat()
  const built = await builtFrom(work)
  const found = new Map<SpecHash, Digest>()
  for (const { name, hash } of packages) {
    const expected = built.get(hash)
    if (expected === undefined) continue
    const digest = await recipeDigest(name, expected, folders, host)
    if (digest) found.set(hash, digest)
  }
  return found
}

/** The sha256 of each spec's `package.py` when it was built, where the build could say. */
async function builtFrom({
  facts,
}: WorkFolder): Promise<ReadonlyMap<SpecHash, string | undefined>> {
  if (!existsSync(facts)) return new Map()
  const { specs } = await recipeFactsReport.read(facts)
  return new Map(specs.map(({ hash, recipeSha256 }) => [hash, recipeSha256]))
}

async function recipeDigest(
  name: string,
  expected: string,
  repositories: readonly RepositoryFolder[],
  host: Pick<Host, 'warning'>,
): Promise<Digest | undefined> {
  for (const repository of repositories) {
    const place = await recipeOf(repository, name)
    if (!place) continue
    try {
      const digest = recipeAsBuilt(await readRecipeFolder(place), expected)
      if (digest !== undefined) return digest
    } catch (error) {
      if (!(error instanceof UnreadableRecipe)) throw error
      host.warning(`${error.message} Reviews of it do not hold for what was built.`)
    }
  }
  return undefined
}
