import type { Ports } from '@pakages/core'
import {
  verifyArchives,
  type RecipeWork,
  type UpdateRun,
  type VerifiedArchives,
} from '@pakages/upstream'

/**
 * Looks again at the archives of versions that are there, tells what differs, and gives the results
 * by the name of the recipe.
 * @param count Versions of each recipe.
 */
export async function verifyAll(
  works: readonly RecipeWork[],
  count: number,
  run: UpdateRun,
  { host }: Ports,
): Promise<Map<string, VerifiedArchives>> {
  const verified = new Map<string, VerifiedArchives>()
  for (const { recipe } of works) {
    const result = await verifyArchives(recipe, count, run)
    verified.set(recipe.name, result)
    for (const { message } of result.findings) host.warning(message, { file: recipe.path })
    for (const reason of result.unknown) host.info(`${recipe.name}: not verified: ${reason}`)
    host.progress({
      subject: recipe.name,
      outcome: 'verified',
      done: verified.size,
      total: works.length,
      failed: result.findings.length > 0,
    })
  }
  return verified
}
