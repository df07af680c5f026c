import { resolve } from 'node:path'
import { hashOfTag } from '@pakages/image'
import { licenceOfVersion } from '@pakages/core'
import { compareVersions, isInfinity, parseVersion, type ConcreteSpec } from '@pakages/model'
import { packagesIn, type PackagesIn } from '@pakages/oci'
import { recipesIn, repositoriesIn } from '@pakages/repository'
import { dependentsOf, queueOf, stateOf, type QueuedVersion, type QueueFacts } from '@pakages/trust'
import pMap from 'p-map'
import { binaryAt, type FoundBinary } from './binaries.ts'
import { findRecipe, type FoundRecipe } from './recipe.ts'
import { reviewsOf, type ReviewSurroundings } from './surroundings.ts'

/** A version of a package, and the tags of its binaries. */
interface KnownVersion {
  readonly version: string
  readonly tags: readonly string[]
}

/** Packages that are looked at at the same time. */
const AT_ONCE = 8

/**
 * The versions that wait for a review: those that the registry holds or somebody spoke of, and
 * those of the recipes that are newer. Of packages that nobody built nor spoke of the highest
 * version, where there is no registry.
 * @throws UserError when the registry or a recipe cannot be read.
 */
export async function reviewQueue(around: ReviewSurroundings): Promise<QueuedVersion[]> {
  const { registry, policy } = around
  const held: PackagesIn = registry
    ? await packagesIn(registry)
    : { specs: new Map(), tags: new Map() }
  const dependents = dependentsOf(held.tags.keys(), held.specs)
  const names = await namesToLookAt(held, around)
  const facts = await pMap(names, (name) => factsOfPackage(name, held, dependents, around), {
    concurrency: AT_ONCE,
    signal: around.ports.signal,
  })
  return queueOf(facts.flat(), policy)
}

async function namesToLookAt(held: PackagesIn, around: ReviewSurroundings): Promise<string[]> {
  const spoken = (await around.ownReviews()).reviews.map(({ review }) => review.name)
  const built = [...held.tags.keys()].map((hash) => held.specs.get(hash)!.name)
  const recipes = around.registry ? [] : await ownRecipes(around)
  return [...new Set([...spoken, ...built, ...recipes])].sort()
}

async function ownRecipes({ configuration, root }: ReviewSurroundings): Promise<string[]> {
  const repository = configuration?.values.repository
  if (repository === undefined) return []
  const all = await repositoriesIn(resolve(root, repository), 'config')
  return (await Promise.all(all.map(recipesIn))).flat().map(({ name }) => name)
}

async function factsOfPackage(
  name: string,
  held: PackagesIn,
  dependents: ReadonlyMap<string, number>,
  around: ReviewSurroundings,
): Promise<QueueFacts[]> {
  const found = await recipeOrNone(name, around)
  const versions = await versionsOf(name, found, held, around)
  const one = async ({ version, tags }: KnownVersion): Promise<QueueFacts> => {
    const own = await binariesOf({ name, version, tags }, around, found !== undefined)
    const binaries = own.map(({ facts }) => facts)
    const facts = {
      name,
      version,
      license: found && licenceOfVersion(found.recipe, version).expression,
      recipe: found?.reviewed.digest,
      binaries,
    }
    return {
      state: stateOf(facts, await reviewsOf(name, version, around), around.policy),
      binaries,
      since: own.flatMap(({ built }) => built ?? []).sort()[0],
      dependents: dependents.get(`${name}@${version}`) ?? 0,
    }
  }
  return pMap(versions, one, { concurrency: 2, signal: around.ports.signal })
}

/** A recipe that cannot be read keeps nobody from what else waits. */
async function recipeOrNone(
  name: string,
  around: ReviewSurroundings,
): Promise<FoundRecipe | undefined> {
  try {
    return await findRecipe(name, '', undefined, around)
  } catch (error) {
    around.ports.signal.throwIfAborted()
    around.ports.host.warning(
      `The recipe of ${name} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    )
    return undefined
  }
}

async function versionsOf(
  name: string,
  found: FoundRecipe | undefined,
  held: PackagesIn,
  around: ReviewSurroundings,
): Promise<KnownVersion[]> {
  const tags = new Map<string, string[]>()
  for (const [hash, tag] of held.tags) {
    const spec: ConcreteSpec = held.specs.get(hash)!
    if (spec.name === name) tags.set(spec.version, [...(tags.get(spec.version) ?? []), tag])
  }
  const spoken = (await around.ownReviews()).reviews
    .filter(({ review }) => review.name === name)
    .map(({ review }) => review.version)
  const known = new Set([...tags.keys(), ...spoken])
  const newer = newerThan(known, found?.recipe.versions ?? [])
  return [...new Set([...known, ...newer])].map((version) => ({
    version,
    tags: tags.get(version) ?? [],
  }))
}

/** The releases of a recipe above all that are known; its highest where none is. */
function newerThan(known: ReadonlySet<string>, versions: FoundRecipe['recipe']['versions']) {
  const ordered = versions
    .filter(({ version, deprecated }) => !isInfinity(version) && !deprecated)
    .toSorted((a, b) => compareVersions(b.version, a.version))
    .map(({ version }) => version.text)
  if (known.size === 0) return ordered.slice(0, 1)
  const highest = [...known].map(parseVersion).toSorted((a, b) => compareVersions(b, a))[0]!
  return ordered.filter((text) => compareVersions(parseVersion(text), highest) > 0)
}

/**
 * The binaries of a version. Where the approvals name all that there are, they say enough of them:
 * a registry of thousands need not be read for what is settled.
 * @param hasRecipe Whether its recipe is at hand: else its licence is that of its binaries.
 */
async function binariesOf(
  { name, version, tags }: KnownVersion & { readonly name: string },
  around: ReviewSurroundings,
  hasRecipe: boolean,
): Promise<Pick<FoundBinary, 'facts' | 'built'>[]> {
  const { reviews } = await around.ownReviews()
  const seen = new Map(
    reviews
      .filter(({ review }) => review.name === name && review.version === version)
      .flatMap(({ review }) => (review.verdict === 'approved' ? review.binaries : []))
      .map((binary) => [binary.hash, binary]),
  )
  const known = tags.flatMap((tag) => seen.get(hashOfTag(tag)!) ?? [])
  if (hasRecipe && known.length === tags.length)
    return known.map(({ manifest, packageHash }) => ({
      facts: { manifest, packageHash, publishers: [], publisherKeys: [], provenance: false },
      built: undefined,
    }))
  const found = await pMap(tags, (tag) => binaryAt(tag, name, version, around), { concurrency: 4 })
  return found.filter((one) => one !== undefined)
}
