import type { PackageIndexClient, VersionDocument } from '@pakages/catalog'
import { NotChecked, type Ports } from '@pakages/core'
import { isSpecHash, type ConcreteSpec, type SpecHash } from '@pakages/model'
import { packagesIn } from '@pakages/oci'
import { open, type Trust } from '@pakages/open'
import { anchoredTrust, registryOfIndex } from '@pakages/open/anchored'
import { openWithLogin } from '@pakages/open/registry'
import { openTrusted } from '@pakages/open/trusted-index'
import pMap from 'p-map'
import type { ScanInputs } from './inputs.ts'
import { subjectOf, type Subject } from './subject.ts'

/** Documents of an index that are read at once. */
const CONCURRENCY = 16

/**
 * Every build that a published index lists, with its spec from the registry that the index names.
 * The index must be signed by who "trust" names, else by a signer of the policy in `pakages.json`.
 * @param location Its address, or a folder.
 * @throws UserError when it cannot be read, or is not to be trusted; NotChecked when it lists no
 * build.
 */
export async function subjectsInIndex(
  location: string,
  inputs: ScanInputs,
  ports: Ports,
): Promise<Subject[]> {
  const { client, registry } = await openPublished(location, inputs, ports)
  const { packages } = await client.packages()
  const versions = packages.flatMap(({ name, versions: all }) =>
    all.filter(({ targets }) => targets.length > 0).map(({ version }) => ({ name, version })),
  )
  if (versions.length === 0)
    throw new NotChecked(
      `The index at ${client.location} lists no build, so nothing was checked.`,
      { id: 'nothing-to-scan', fix: 'Push packages first, and publish the index again.' },
    )
  const { specs } = await packagesIn(openWithLogin(registry, inputs, ports))
  const found = await pMap(
    versions,
    async ({ name, version }) => buildsOf(await client.version(name, version), specs, location),
    { concurrency: CONCURRENCY, signal: ports.signal },
  )
  return found.flat()
}

interface Published {
  readonly client: PackageIndexClient
  readonly registry: string
}

async function openPublished(
  location: string,
  inputs: ScanInputs,
  ports: Ports,
): Promise<Published> {
  const asked = { ...inputs, index: [location] }
  const anchored = await anchoredTrust(asked, ports)
  const trust: Trust = anchored?.indexTrust ?? (await (await open(inputs, ports)).trust())
  const unsigned = anchored === undefined && inputs['unsigned-index']
  return {
    client: await openTrusted(location, { ...trust, unsigned, ports }),
    registry:
      anchored?.registry ?? (await registryOfIndex(asked, unsigned ? undefined : trust, ports))!,
  }
}

/** What the registry does not hold any more is known by what the index says of it. */
function buildsOf(
  document: VersionDocument | undefined,
  specs: ReadonlyMap<SpecHash, ConcreteSpec>,
  from: string,
): Subject[] {
  if (document === undefined) return []
  const { name, version, sources, binaries } = document
  const urls = sources.flatMap(({ url, git }) => [
    ...(url === undefined ? [] : [url]),
    ...(git === undefined ? [] : [git.endsWith('.git') ? git : `git+${git}`]),
  ])
  return binaries
    .filter(({ hash }) => isSpecHash(hash))
    .map(({ hash }): Subject => {
      const spec = specs.get(hash)
      return spec === undefined
        ? { ...NOTHING, name, version, hash, urls, from }
        : { ...subjectOf({ spec, specs }, from), urls }
    })
}

const NOTHING = {
  external: false,
  patches: [],
  patchNames: [],
  purls: [],
  cpes: [],
} as const
