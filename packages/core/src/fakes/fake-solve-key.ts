import { createHash } from 'node:crypto'
import type { ConcretizeRequest, SolveKey } from '../ports/spack-requests.ts'
import type { FakeRecipe } from './fake-recipe.ts'

/** What a solve of small recipes follows from: the recipes themselves, the target, the request. */
export function fakeSolveKey(
  recipes: readonly FakeRecipe[],
  target: string,
  { specs, environment, tests, offered = [] }: ConcretizeRequest,
): SolveKey {
  if (environment !== undefined || specs === undefined)
    return { kind: 'unknown', why: 'this Spack reads no environments' }
  const from = {
    request: JSON.stringify([specs, tests]),
    recipes: JSON.stringify(recipes),
    target,
    ...(offered.length > 0 && {
      'what public caches offer': JSON.stringify(offered.map(({ from, digest }) => [from, digest])),
    }),
  }
  const key = createHash('sha256').update(JSON.stringify(from)).digest('hex')
  const externals = recipes.flatMap(({ name, version = '1.0.0', external }) =>
    external ? [{ name, version, prefix: '/usr', attributes: {} }] : [],
  )
  return { kind: 'known', key, from, externals, asked: specs }
}
