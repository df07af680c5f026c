import { reviewDocument } from '@pakages/core'
import type { VersionState } from '@pakages/model'
import type { BinaryDocument, VersionDocument } from '../documents.ts'
import type { BinaryInput } from '../binary-input.ts'
import type { CatalogInput, PackageInput, ReviewInput, VersionInput } from '../input.ts'
import { byText } from '../order.ts'
import { filePath } from '../site/paths.ts'
import { STATES } from '../state.ts'
import { imageNameOf, installLines, statesForBinary } from './install-lines.ts'
import type { Links } from './links.ts'

/** The document of one version. */
export function versionEntry(
  input: CatalogInput,
  links: Links,
  owner: PackageInput,
  version: VersionInput,
): VersionDocument {
  const roots = version.binaries.map(({ hash }) => hash)
  const concerns = links.below.concerns(roots)
  const allow = statesToAllow(version.state, links.below.states(roots))
  return {
    name: owner.name,
    version: version.version,
    state: version.state,
    ...(allow.length > 0 && { allow }),
    reasons: [...version.reasons],
    missing: [...version.missing],
    ...(version.tombstone && { tombstone: { ...version.tombstone } }),
    ...(version.license !== undefined && { license: version.license }),
    ...(version.licenseAccepted !== undefined && { licenseAccepted: version.licenseAccepted }),
    maintainers: [...owner.maintainers],
    ...(version.recipeSha256 !== undefined && { recipeSha256: version.recipeSha256 }),
    ...(version.recipeChange && { recipeChange: { ...version.recipeChange } }),
    ...(version.requires && { requires: [...version.requires] }),
    sources: version.sources.map((source) => ({ ...source })),
    reviews: version.reviews
      .map(reviewEntry)
      .sort((a, b) => byText(b.time, a.time) || byText(a.auditor, b.auditor)),
    binaries: sortedBinaries(version).map((binary) =>
      binaryEntry(input, links, { name: owner.name, version, allow }, binary),
    ),
    advisories: version.advisories
      .map(({ fixed, ...advisory }) => ({ ...advisory, ...(fixed && { fixed: [...fixed] }) }))
      .sort((a, b) => byText(a.id, b.id) || byText(a.component, b.component)),
    ...(concerns.length > 0 && {
      concerns: concerns.map((one) => ({ ...one, advisories: [...one.advisories] })),
    }),
    ...(version.checked && { checked: { ...version.checked } }),
    files: version.files
      .map(({ path, digest, size }) => ({
        path,
        href: filePath(owner.name, version.version, path),
        digest,
        size,
      }))
      .sort((a, b) => byText(a.path, b.path)),
  }
}

function reviewEntry({ file, ...review }: ReviewInput): VersionDocument['reviews'][number] {
  return {
    ...review,
    criteria: [...review.criteria],
    remarks: [...review.remarks],
    ...(file && { file: { schema: reviewDocument.schema, ...file } }),
  }
}

const sortedBinaries = (version: VersionInput): BinaryInput[] =>
  version.binaries.toSorted(
    (a, b) =>
      byText(a.target, b.target) ||
      byText(a.os, b.os) ||
      byText(a.hash, b.hash) ||
      byText(a.manifest, b.manifest),
  )

/** What a binary is one of. */
interface Owner {
  readonly name: string
  readonly version: VersionInput
  readonly allow: readonly VersionState[]
}

/** What is not approved of a version and what it needs to run. */
const statesToAllow = (own: VersionState, below: readonly VersionState[]): VersionState[] =>
  STATES.filter((state) => state !== 'approved' && (state === own || below.includes(state)))

function binaryEntry(
  input: CatalogInput,
  links: Links,
  { name, version, allow }: Owner,
  binary: BinaryInput,
): BinaryDocument {
  const { sboms, attestations, unmatched, variants, built, ...rest } = binary
  return {
    ...rest,
    ...(variants && { variants: [...variants] }),
    ...(built && { built: { ...built } }),
    ...(unmatched && { unmatched: [...unmatched] }),
    image: imageNameOf(input.site.registry),
    sboms: sboms
      .map((sbom) => ({ ...sbom }))
      .sort((a, b) => byText(a.format, b.format) || byText(a.manifest, b.manifest)),
    attestations: attestations
      .map((attestation) => ({ ...attestation }))
      .sort((a, b) => byText(a.predicateType, b.predicateType) || byText(a.manifest, b.manifest)),
    install: installLines(
      input.site,
      {
        name,
        version: version.version,
        allow: statesForBinary(version.state, allow, binary),
        binaries: version.binaries.length,
      },
      binary,
    ),
    dependencies: links.graphs.below(binary.hash),
  }
}
