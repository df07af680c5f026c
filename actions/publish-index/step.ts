import {
  writeSite,
  type AdvisoryInput,
  type CatalogInput,
  type PackageInput,
  type SpecInput,
  type StaticFileInput,
  type VersionInput,
  type WrittenSite,
} from '@pakages/catalog'
import {
  licenceOfVersion,
  requirePublishing,
  readLicence,
  type Configuration,
  type Ports,
  type Registry,
  type Signer,
  type Verifier,
} from '@pakages/core'
import { digestOf } from '@pakages/image'
import { isExternal, type ConcreteSpec, type TrustPolicy } from '@pakages/model'
import { open } from '@pakages/open'
import {
  importReviews,
  indexStatement,
  type CheckedReview,
  type ReviewsFound,
} from '@pakages/trust'
import { resolve } from 'node:path'
import pMap from 'p-map'
import { binariesInRegistry, type FoundBinaries, type IndexedBinary } from './binaries.ts'
import type { IndexInputs } from './inputs.ts'
import { homepageOf, readRecipes, sourcesOf, recipeTags, type KnownRecipe } from './recipes.ts'
import { siteSettings } from './site-settings.ts'
import { staticFiles } from './static-files.ts'
import { versionInput } from './versions.ts'
import { readVulnerabilities } from './vulnerabilities.ts'

/** What came of it. */
export interface PublishedIndex {
  /** Absolute. */
  readonly folder: string
  readonly site: WrittenSite
  readonly input: CatalogInput
  /** Who signed the checksums; undefined when nobody did. */
  readonly signer: string | undefined
  readonly seconds: number
}

/** What all parts need. */
interface Surroundings {
  readonly inputs: IndexInputs
  readonly ports: Ports
  readonly configuration: Configuration | undefined
  /** The folder of the configuration. */
  readonly root: string
  readonly policy: TrustPolicy
  readonly verifier: Verifier
  /** The repository's own reviews. */
  readonly ownReviews: () => Promise<ReviewsFound>
  readonly registry: Registry
}

/**
 * Reads the registry, the reviews and the recipes, and writes the site. @throws UserError when one
 * of them cannot be read.
 */
export async function publishIndex(inputs: IndexInputs, ports: Ports): Promise<PublishedIndex> {
  const started = ports.clock.now()
  requirePublishing('an index', ports.host, inputs['publish-from'])
  const { configuration, root, ...opened } = await open(inputs, ports)
  const registry = opened.registry()
  const around = {
    inputs,
    ports,
    configuration,
    root,
    registry,
    ownReviews: opened.reviews,
    ...(await opened.trust()),
  }
  ports.host.info(`Reading ${around.registry.reference}`)
  const found = await binariesInRegistry({
    ...around,
    signers: around.policy.signers,
    concurrency: inputs.concurrency,
  })
  const { signer } = await opened.signer()
  if (!signer)
    ports.host.warning(
      'Nobody signs this index: "install" and "resolve" refuse it by default. Give the job "id-token: write", or a key as "signing-key".',
    )
  const input = await catalogInput(found, signer, around)
  const folder = resolve(ports.host.workspace, inputs.output)
  const site = await writeSite(folder, input, {
    fresh: inputs.fresh,
    signal: ports.signal,
    ...(signer && { sign: (bytes: Uint8Array) => sign(bytes, input, signer) }),
  })
  return {
    folder,
    site,
    input,
    signer: signer?.identity,
    seconds: (ports.clock.now() - started) / 1000,
  }
}

/**
 * The checksums name when they were issued: an index that did not change keeps its date and is not
 * signed anew.
 */
async function sign(bytes: Uint8Array, input: CatalogInput, signer: Signer): Promise<string> {
  const { issued } = JSON.parse(Buffer.from(bytes).toString('utf8')) as { issued: string }
  const statement = indexStatement(
    { name: 'v1/checksums.json', digest: digestOf(bytes) },
    { issued, entries: input.packages.length },
  )
  return `${JSON.stringify(await signer.sign(statement))}\n`
}

const keyOf = (of: { readonly name: string; readonly version: string }): string =>
  `${of.name}@${of.version}`

async function catalogInput(
  found: FoundBinaries,
  signer: Signer | undefined,
  around: Surroundings,
): Promise<CatalogInput> {
  const { inputs, ports, configuration, root } = around
  const own = await around.ownReviews()
  for (const { file, reason } of own.unreadable)
    ports.host.warning(`${file} does not count: ${reason}`, { file })
  const versions = new Map(
    [...found.binaries.map(({ spec }) => spec), ...own.reviews.map(({ review }) => review)].map(
      ({ name, version }) => [keyOf({ name, version }), { name, version }],
    ),
  )
  const reviews = Map.groupBy(
    [...own.reviews, ...(await imported([...versions.values()], around))],
    ({ review }) => keyOf(review),
  )
  const repositories = [
    ...(configuration?.values.repository === undefined
      ? []
      : [resolve(root, configuration.values.repository)]),
    ...inputs.recipes.map((folder) => resolve(ports.host.workspace, folder)),
  ]
  const sources: Sources = {
    around,
    reviews,
    recipes: await readRecipes(
      repositories,
      new Set([...versions.values()].map(({ name }) => name)),
      ports.host,
    ),
    binaries: Map.groupBy(found.binaries, ({ spec }) => keyOf(spec)),
    advisories: await readVulnerabilities(
      inputs.vulnerabilities.map((file) => resolve(ports.host.workspace, file)),
    ),
  }
  const packages = [...Map.groupBy(versions.values(), ({ name }) => name)].map(([name, all]) =>
    packageInput(
      name,
      all.map(({ version }) => version),
      sources,
    ),
  )
  const site = siteSettings({ ...around, signer: signer?.identity })
  return {
    site,
    packages: await withStaticFiles(packages, around),
    specs: new Map([...found.specs].map(([hash, spec]) => [hash, specInput(spec)])),
    issued: issuedAt(ports),
  }
}

interface Sources {
  readonly around: Surroundings
  readonly reviews: ReadonlyMap<string, readonly CheckedReview[]>
  readonly recipes: ReadonlyMap<string, KnownRecipe>
  readonly binaries: ReadonlyMap<string, readonly IndexedBinary[]>
  readonly advisories: ReadonlyMap<string, readonly AdvisoryInput[]>
}

async function imported(
  versions: readonly { name: string; version: string }[],
  { policy, ports, verifier, root, inputs }: Surroundings,
): Promise<CheckedReview[]> {
  const wanted = policy.imports.flatMap((index) => versions.map((one) => ({ index, ...one })))
  const found = await pMap(
    wanted,
    ({ index, name, version }) =>
      importReviews(index, name, version, {
        http: ports.http,
        verifier,
        workspace: root,
        signal: ports.signal,
      }),
    { concurrency: inputs.concurrency },
  )
  for (const trouble of new Set(found.flatMap((one) => one.trouble))) ports.host.warning(trouble)
  return found.flatMap((one) => one.reviews)
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
  { around, reviews, recipes, binaries, advisories }: Sources,
): VersionInput {
  const known = recipes.get(name)
  const key = keyOf({ name, version })
  const recipe = {
    licence: known ? licenceOfVersion(known.recipe, version) : readLicence(undefined),
    digest: known?.digest,
    sources: known ? sourcesOf(known, version) : [],
  }
  return versionInput({
    name,
    version,
    recipe,
    binaries: binaries.get(key) ?? [],
    reviews: reviews.get(key) ?? [],
    advisories: advisories.get(key) ?? [],
    policy: around.policy,
  })
}

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

/** The repository itself is an entry of the index when it has files to serve. */
async function withStaticFiles(
  packages: PackageInput[],
  { configuration, root, policy }: Surroundings,
): Promise<PackageInput[]> {
  const files = configuration ? await staticFiles(configuration, root) : []
  if (!configuration || files.length === 0) return packages
  const {
    name,
    version,
    license,
    description,
    homepage,
    maintainers = [],
    tags = [],
  } = configuration.values
  const bare = versionInput({
    name,
    version,
    recipe: { licence: readLicence(license), digest: undefined, sources: [] },
    binaries: [],
    reviews: [],
    advisories: [],
    policy,
  })
  const there = packages.find((one) => one.name === name) ?? {
    name,
    maintainers,
    tags,
    versions: [],
    ...(description !== undefined && { description }),
    ...(homepage !== undefined && { homepage }),
  }
  const held = there.versions.find((one) => one.version === version) ?? bare
  return [
    ...packages.filter((one) => one.name !== name),
    {
      ...there,
      versions: [
        ...there.versions.filter((one) => one.version !== version),
        { ...held, files: files satisfies StaticFileInput[] },
      ],
    },
  ]
}

/** https://reproducible-builds.org/specs/source-date-epoch/ fixes the date. */
function issuedAt({ host, clock }: Ports): string {
  const epoch = host.env['SOURCE_DATE_EPOCH']
  return new Date(
    epoch !== undefined && /^\d{1,12}$/.test(epoch) ? Number(epoch) * 1000 : clock.now(),
  ).toISOString()
}
