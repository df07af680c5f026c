import type {
  AdvisoryInput,
  CatalogInput,
  PackageInput,
  SiteSettings,
  SpecInput,
  VersionInput,
} from '@pakages/catalog'
import {
  licenceOfVersion,
  readLicence,
  type Configuration,
  type Ports,
  type Signer,
} from '@pakages/core'
import {
  isExternal,
  KnownVulnerabilities,
  type ConcreteSpec,
  type VulnerabilitiesRecord,
} from '@pakages/model'
import {
  dependentsOf,
  queueOf,
  type CheckedReview,
  type QueuedVersion,
  type QueueFacts,
} from '@pakages/trust'
import { resolve } from 'node:path'
import type { FoundBinaries, IndexedBinary } from './binaries.ts'
import { importedReviews } from './imported-reviews.ts'
import { versionAdvisories } from './known-advisories.ts'
import { knownLicences } from './licence-texts.ts'
import { withOwnEntry } from './own-entry.ts'
import { publishedTrust } from './published-trust.ts'
import { homepageOf, readRecipes, recipeTags, sourcesOf, type KnownRecipe } from './recipes.ts'
import { withRecipeHistory } from './recipe-history.ts'
import { readmeOf } from './readme.ts'
import { recipePlaces } from './recipe-places.ts'
import { releasesOf } from './releases.ts'
import type { IndexSurroundings } from './surroundings.ts'
import { stateOfParts, versionInput, type VersionParts } from './versions.ts'
import { readVulnerabilities } from './vulnerabilities.ts'

interface NamedVersion {
  readonly name: string
  readonly version: string
}

/** What the index says as a whole, and who signs it. */
export interface PublishedBy {
  readonly site: SiteSettings
  readonly signer: Signer | undefined
  /** Undefined: nobody has ever looked. */
  readonly vulnerabilities: VulnerabilitiesRecord | undefined
}

/** What is known of all versions, by {@link keyOf} of each; recipes by name. */
interface Sources {
  readonly around: IndexSurroundings
  readonly reviews: ReadonlyMap<string, readonly CheckedReview[]>
  readonly recipes: ReadonlyMap<string, KnownRecipe>
  readonly binaries: ReadonlyMap<string, readonly IndexedBinary[]>
  readonly advisories: ReadonlyMap<string, readonly AdvisoryInput[]>
  readonly known: KnownVulnerabilities | undefined
  /** How many other packages need a version. */
  readonly dependents: ReadonlyMap<string, number>
  /** The state of each version that was told, for the queue. */
  readonly reviewed: QueueFacts[]
}

const keyOf = ({ name, version }: NamedVersion): string => `${name}@${version}`

/**
 * Everything that the index tells: of each version that has a binary or a review.
 * @throws UserError when a review index, a recipe folder or a file of advisories cannot be read.
 */
export const catalogInput = (
  found: FoundBinaries,
  by: PublishedBy,
  around: IndexSurroundings,
): Promise<CatalogInput> =>
  around.ports.host.group('Gathering recipes and reviews', () => gathered(found, by, around))

async function gathered(
  found: FoundBinaries,
  { site, signer, vulnerabilities }: PublishedBy,
  around: IndexSurroundings,
): Promise<CatalogInput> {
  const { ports } = around
  const own = await around.ownReviews()
  for (const { file, reason } of own.unreadable)
    ports.host.warning(`${file} does not count: ${reason}`, { file })
  const named = [...found.binaries.map(({ spec }) => spec), ...own.reviews.map((one) => one.review)]
  const versions = [
    ...new Map(named.map(({ name, version }) => [keyOf({ name, version }), { name, version }])),
  ].map(([, one]) => one)
  const reviews = [...own.reviews, ...(await importedReviews(versions, site.url, around))]
  const sources = {
    ...(await sourcesFor(versions, found, reviews, around)),
    known: vulnerabilities && new KnownVulnerabilities(vulnerabilities),
    dependents: dependentsOf(
      found.binaries.map(({ spec }) => spec.hash),
      found.specs,
    ),
    reviewed: [],
  }
  const known = [...Map.groupBy(versions, ({ name }) => name)].map(([name, all]) =>
    packageInput(
      name,
      all.map(({ version }) => version),
      sources,
    ),
  )
  const packages = await withRecipeHistory(known, sources.recipes, site.repository, around)
  const readme = await readmeOf(around.root)
  const listed = await withOwnEntry(packages, around)
  const releases = await releasesOf(around, packages, vulnerabilities)
  return {
    site: { ...site, ...(await recipePlaces(around)) },
    packages: requiring(listed, around.configuration),
    specs: new Map([...found.specs].map(([hash, spec]) => [hash, specInput(spec)])),
    issued: issuedAt(ports),
    lifetimeDays: around.inputs['expires-after'],
    trust: publishedTrust(signer, around),
    queue: queueOf(sources.reviewed, around.policy).map(waitingVersion),
    ...(vulnerabilities && { vulnerabilities }),
    ...(releases.length > 0 && { releases }),
    ...(readme !== undefined && { readme }),
    licences: await knownLicences(listed, sources.recipes, around.root),
    readings: found.readings,
  }
}

/** What the repository needs of others, every version of it needs. */
function requiring(
  packages: PackageInput[],
  configuration: Configuration | undefined,
): PackageInput[] {
  const requires = configuration?.values.requires
  if (requires === undefined) return packages
  return packages.map((one) => ({
    ...one,
    versions: one.versions.map((version) => ({ ...version, requires })),
  }))
}

async function sourcesFor(
  versions: readonly NamedVersion[],
  { binaries }: FoundBinaries,
  reviews: readonly CheckedReview[],
  around: IndexSurroundings,
): Promise<Omit<Sources, 'known' | 'dependents' | 'reviewed'>> {
  const { inputs, ports, configuration, root } = around
  const own = configuration?.values.repository
  const repositories = [
    ...(own === undefined ? [] : [resolve(root, own)]),
    ...inputs.recipes.map((folder) => resolve(ports.host.workspace, folder)),
  ]
  const names = new Set(versions.map(({ name }) => name))
  return {
    around,
    reviews: Map.groupBy(reviews, ({ review }) => keyOf(review)),
    recipes: await readRecipes(repositories, names, ports.host),
    binaries: Map.groupBy(binaries, ({ spec }) => keyOf(spec)),
    advisories: await readVulnerabilities(
      inputs.vulnerabilities.map((file) => resolve(ports.host.workspace, file)),
    ),
  }
}

function packageInput(name: string, versions: readonly string[], sources: Sources): PackageInput {
  const known = sources.recipes.get(name)
  const homepage = known && homepageOf(known)
  return {
    name,
    maintainers: known?.recipe.maintainers ?? [],
    tags: known ? recipeTags(known) : [],
    versions: versions.map((version) => oneVersion(name, version, sources)),
    ...(known?.description !== undefined && { description: known.description }),
    ...(homepage !== undefined && { homepage }),
  }
}

function oneVersion(
  name: string,
  version: string,
  { around, reviews, recipes, binaries, advisories, known, dependents, reviewed }: Sources,
): VersionInput {
  const found = recipes.get(name)
  const key = keyOf({ name, version })
  const recipe: VersionParts['recipe'] = {
    licence: found ? licenceOfVersion(found.recipe, version) : readLicence(undefined),
    digest: found?.digest,
    sources: found ? sourcesOf(found, version) : [],
  }
  const parts: VersionParts = {
    name,
    version,
    recipe,
    binaries: binaries.get(key) ?? [],
    reviews: reviews.get(key) ?? [],
    ...versionAdvisories(name, version, known, advisories.get(key) ?? []),
    policy: around.policy,
  }
  const state = stateOfParts(parts)
  const built = parts.binaries.flatMap(({ shown }) => shown.built?.time ?? [])
  reviewed.push({
    state,
    binaries: parts.binaries.map(({ facts }) => facts),
    since: built.sort()[0],
    dependents: dependents.get(key) ?? 0,
  })
  return versionInput(parts, state)
}

/** A version that waits, as the index tells it. */
const waitingVersion = ({
  reviewedBy: _,
  since,
  ...one
}: QueuedVersion): NonNullable<CatalogInput['queue']>[number] => ({
  ...one,
  ...(since !== undefined && { since }),
})

const specInput = (spec: ConcreteSpec): SpecInput => ({
  hash: spec.hash,
  name: spec.name,
  version: spec.version,
  external: isExternal(spec),
  dependencies: spec.dependencies.map(({ hash, parameters }) => ({
    hash,
    kinds: parameters.deptypes,
  })),
})

/** https://reproducible-builds.org/specs/source-date-epoch/ fixes the date. */
function issuedAt({ host, clock }: Ports): string {
  const epoch = host.env['SOURCE_DATE_EPOCH']
  return new Date(
    epoch !== undefined && /^\d{1,12}$/.test(epoch) ? Number(epoch) * 1000 : clock.now(),
  ).toISOString()
}
