import type { PackageInput } from '@pakages/catalog'
import { readLicence, type Configuration } from '@pakages/core'
import { staticFiles } from './static-files.ts'
import type { IndexSurroundings } from './surroundings.ts'
import { stateOfParts, versionInput, type VersionParts } from './versions.ts'

/** The repository itself is an entry of the index when it has files to serve. */
export async function withOwnEntry(
  packages: PackageInput[],
  { configuration, root, policy }: Pick<IndexSurroundings, 'configuration' | 'root' | 'policy'>,
): Promise<PackageInput[]> {
  const files = configuration ? await staticFiles(configuration, root) : []
  if (!configuration || files.length === 0) return packages
  const { name, version, license } = configuration.values
  const parts: VersionParts = {
    name,
    version,
    recipe: { licence: readLicence(license), digest: undefined, sources: [] },
    binaries: [],
    reviews: [],
    advisories: [],
    policy,
  }
  const bare = versionInput(parts, stateOfParts(parts))
  const there = packages.find((one) => one.name === name) ?? describedBy(configuration)
  const held = there.versions.find((one) => one.version === version) ?? bare
  const others = there.versions.filter((one) => one.version !== version)
  return [
    ...packages.filter((one) => one.name !== name),
    { ...there, versions: [...others, { ...held, files }] },
  ]
}

/** The entry of a repository that has no binary of its own name. */
function describedBy({ values }: Configuration): PackageInput {
  const { name, description, homepage, maintainers = [], tags = [] } = values
  return {
    name,
    maintainers,
    tags,
    versions: [],
    ...(description !== undefined && { description }),
    ...(homepage !== undefined && { homepage }),
  }
}
