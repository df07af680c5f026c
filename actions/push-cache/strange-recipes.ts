import { parseInputs, UserError, type Ports } from '@pakages/core'
import { InvalidValue, parseJson, type Solution } from '@pakages/model'
import { contentIdentity, gitOf, repositoriesIn, type RepositoryFolder } from '@pakages/repository'
import { configurationOf, spackInputs, spackSettings, withConfiguration } from '@pakages/spack'

type Here = Pick<Ports, 'host' | 'processes' | 'signal'>

/**
 * The repositories of whose recipes a lock says that it follows, and that hold something else here.
 * The job that solved ran recipes, which can write any key beside any lock: one for the recipes as
 * they were before, or will be again, would be taken by runs that have none of theirs.
 * @param repositories Folders as given; none: those of `pakages.json`, else the workspace.
 * @returns Namespaces; none where this job has no recipes to compare with.
 */
export async function strangeRecipes(
  { from }: Pick<Solution, 'from'>,
  repositories: readonly string[],
  ports: Here,
): Promise<readonly string[]> {
  const git = gitOf(ports)
  const said = new Set(recipesIn(from))
  const others: string[] = []
  for (const { namespace, folder } of await ownRepositories(repositories, ports))
    if (!said.has(`${namespace} ${await contentIdentity(git, folder)}`)) others.push(namespace)
  return others
}

/** `NAMESPACE CONTENT` of each repository, as `solveKey` writes them. */
function recipesIn({ 'the recipes': recipes = '' }: Solution['from']): unknown[] {
  try {
    const list = parseJson(recipes, 'the recipes that a lock follows from')
    return Array.isArray(list) ? list : []
  } catch (error) {
    if (error instanceof InvalidValue) return []
    throw error
  }
}

async function ownRepositories(
  given: readonly string[],
  { host }: Here,
): Promise<readonly RepositoryFolder[]> {
  const inputs = { ...parseInputs(spackInputs, () => undefined), repository: given }
  const configured = withConfiguration(inputs, await configurationOf(host), host)
  const found: RepositoryFolder[] = []
  for (const folder of spackSettings(configured, host).repositories)
    try {
      found.push(...(await repositoriesIn(folder, 'repository')))
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      host.debug(`No recipes to compare a lock with: ${error.message}`)
    }
  return found
}
