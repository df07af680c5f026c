import { archiveAddresses, repositoryAddress } from '../claims/addresses.ts'
import type { UpstreamFacts } from '../recipe/facts.ts'
import { VersionTexts } from './version-texts.ts'

/** So many versions of a recipe, none of which is tagged, are no chance. */
const ENOUGH = 2

/** A forge lists so many tags at once; fewer are all that there are. */
const WHOLE = 50

/**
 * Whether a repository tags another product: the archives of the recipe come from another host, and
 * none of its versions is among all that the repository has.
 * @param tags How many were listed.
 * @param found The versions that they were read as. Not empty.
 */
export function tagsAnotherProduct(
  facts: UpstreamFacts,
  tags: number,
  found: readonly string[],
): boolean {
  const texts = new VersionTexts()
  const known = texts.newest(facts.versions.map(({ version }) => version))
  const repository = repositoryAddress(facts)?.hostname
  const archives = archiveAddresses(facts)
  return (
    known.length >= ENOUGH &&
    tags < WHOLE &&
    repository !== undefined &&
    archives.length > 0 &&
    archives.every(({ hostname }) => hostname !== repository) &&
    !found.some(texts.oneOf(known))
  )
}
