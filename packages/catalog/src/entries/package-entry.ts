import type { PackageDocument, PackagesDocument } from '../documents.ts'
import type { CatalogInput, PackageInput, VersionInput } from '../input.ts'
import { affecting, byText, preferredOf, targetsOf } from '../order.ts'

/** The document of one package without the details of its versions. */
export type PackageSummary = Omit<PackageDocument, 'details'>

/**
 * What the document of one package lists. @param owner Its versions newest first. @param usedBy Names of the
 * packages that need it, sorted.
 */
export function packageEntry(owner: PackageInput, usedBy: readonly string[]): PackageSummary {
  const { versions } = owner
  const preferred = preferredOf(versions)
  return {
    name: owner.name,
    ...(owner.description !== undefined && { description: owner.description }),
    ...(owner.homepage !== undefined && { homepage: owner.homepage }),
    maintainers: [...owner.maintainers],
    tags: owner.tags.toSorted(byText),
    ...(owner.recipe !== undefined && { recipe: owner.recipe }),
    ...(preferred && { preferred: preferred.version }),
    versions: versions.map((version) => ({
      ...listed(version),
      ...(version.license !== undefined && { license: version.license }),
      binaries: version.binaries
        .map(({ hash, target, manifest }) => ({ hash, target, manifest }))
        .sort((a, b) => byText(a.target, b.target) || byText(a.hash, b.hash)),
      advisories: affecting(version).length,
      ...(version.requires && { requires: [...version.requires] }),
    })),
    usedBy: [...usedBy],
  }
}

/** The document that lists all packages. */
export function packagesEntry(
  input: CatalogInput,
  sorted: readonly PackageInput[],
): PackagesDocument {
  const { title, repository, registry } = input.site
  return {
    title,
    ...(repository !== undefined && { repository }),
    registry,
    packages: sorted.map(listedPackage),
  }
}

function listedPackage(owner: PackageInput): PackagesDocument['packages'][number] {
  const { versions } = owner
  const preferred = preferredOf(versions)
  return {
    name: owner.name,
    ...(owner.description !== undefined && { description: firstSentence(owner.description) }),
    ...(preferred?.license !== undefined && { license: preferred.license }),
    tags: owner.tags.toSorted(byText),
    ...(preferred && { preferred: preferred.version }),
    versions: versions.map(listed),
  }
}

const listed = (
  version: VersionInput,
): { version: string; state: VersionInput['state']; targets: string[] } => ({
  version: version.version,
  state: version.state,
  targets: targetsOf(version),
})

/** What a list shows of a description: its first sentence, at most 160 characters. */
export function firstSentence(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  const sentence = /^.{20,}?[.!?](?= |$)/u.exec(plain)?.[0] ?? plain
  return sentence.length <= 160 ? sentence : `${sentence.slice(0, 159).trimEnd()}…`
}
