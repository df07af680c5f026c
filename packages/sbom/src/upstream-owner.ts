import type { RecipeFacts } from '@pakages/core'

/** Hosts of which the first part of a path is whose the project is. */
const FORGE =
  /^(?:https?|git):\/\/(?:www\.)?(?:github\.com|gitlab\.com|codeberg\.org|bitbucket\.org)\/([\w.-]+)\/[\w.-]+/

/**
 * Who wrote a package: the owner of the project that its sources come from, or that its homepage is.
 * Undefined where no address says so: nothing is taken for a name that only looks like one.
 */
export function upstreamOwner(
  facts: Pick<RecipeFacts, 'sources' | 'homepage'> | undefined,
): string | undefined {
  const own = facts?.sources.filter(({ resource }) => resource === undefined) ?? []
  return projectOwner([...own.flatMap(({ git, url }) => [git, url]), facts?.homepage])
}

/** Whose project the first of some addresses is in that is in one. */
export const projectOwner = (addresses: readonly (string | undefined)[]): string | undefined =>
  addresses.map((address) => FORGE.exec(address ?? '')?.[1]).find((owner) => owner !== undefined)
