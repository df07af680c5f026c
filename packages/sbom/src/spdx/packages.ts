import type { RecipePatch, RecipeSource } from '@pakages/core'
import { hexOf, isExternal, type ConcreteSpec } from '@pakages/model'
import type { Item } from '../inventory.ts'
import { fileNameInUrl, publicUrl } from '../links.ts'
import { purlOf } from '../purl.ts'
import { spackProperties } from '../spack-properties.ts'
import { systemProperties, systemPurlOf } from '../system-package.ts'
import { projectOwner, upstreamOwner } from '../upstream-owner.ts'
import type { SpdxPackage } from './document-shape.ts'
import { supplierText } from './system-packages.ts'

/** The identifier of a package inside its document. */
export const packageId = (spec: ConcreteSpec): string =>
  `SPDXRef-Package-${idText(spec.name)}-${spec.hash}`

/** The identifier of a package's source; `index` counts its sources. */
export const sourceId = (spec: ConcreteSpec, index: number): string =>
  `SPDXRef-Source-${idText(spec.name)}-${spec.hash}-${index}`

/** The identifier of a patch, the same for everything it is applied to. */
export const patchId = (sha256: string): string => `SPDXRef-Patch-${sha256}`

const idText = (text: string): string => text.replace(/[^A-Za-z0-9.-]+/g, '-')

/**
 * The built package. Where it can be downloaded is not known when it is built.
 * @param supplier Who built it; what the system has was built by others.
 */
export function packageOf(item: Item, supplier?: string): SpdxPackage {
  const { spec, facts, owner } = item
  const handedOn = supplierOf(item, supplier)
  const originator = upstreamOwner(facts)
  const licenseDeclared = item.licence.expression
  return {
    SPDXID: packageId(spec),
    name: spec.name,
    versionInfo: spec.version,
    downloadLocation: 'NOASSERTION',
    filesAnalyzed: false,
    ...(handedOn !== undefined && { supplier: handedOn }),
    ...(originator && { originator: `Organization: ${originator}` }),
    ...checksums(item.tarball && hexOf(item.tarball)),
    ...described(item),
    ...(spec.namespace && { sourceInfo: `Spack recipe ${spec.namespace}.${spec.name}` }),
    ...(licenseDeclared && { licenseDeclared }),
    comment: [...spackProperties(item), ...(owner ? systemProperties(owner.package) : [])]
      .map(([name, value]) => `${name}=${value}`)
      .join('\n'),
    externalRefs: [
      ...(owner ? [systemPurlOf(owner.package, owner.distribution)] : []),
      purlOf(spec),
      ...item.identities,
    ].map(identityReference),
    ...(item.linkedTo && { primaryPackagePurpose: 'LIBRARY' }),
  }
}

function described({ facts, owner }: Item): Pick<SpdxPackage, 'homepage' | 'description'> {
  const homepage = publicUrl(owner?.package.homepage ?? facts?.homepage)
  const description = owner?.package.summary ?? facts?.description
  return { ...(homepage && { homepage }), ...(description && { description }) }
}

/** Who hands it on: of an external its distribution, of what was built whoever built it. */
function supplierOf({ spec, owner }: Item, builder: string | undefined): string | undefined {
  if (isExternal(spec)) return owner?.package.supplier && supplierText(owner.package.supplier)
  return builder && `Organization: ${builder}`
}

/** One source that a package was built from; its supplier is whose project its address is in. */
export function sourcePackage(
  spec: ConcreteSpec,
  source: RecipeSource,
  index: number,
): SpdxPackage {
  const packageFileName = fileNameInUrl(source.url)
  const supplier = projectOwner([source.git, source.url])
  return {
    SPDXID: sourceId(spec, index),
    name: source.resource ?? spec.name,
    ...(source.resource === undefined && { versionInfo: spec.version }),
    ...(packageFileName && { packageFileName }),
    downloadLocation: locationOf(source) ?? 'NOASSERTION',
    filesAnalyzed: false,
    ...(supplier !== undefined && { supplier: `Organization: ${supplier}` }),
    ...checksums(source.sha256),
    ...pinned(source),
    primaryPackagePurpose: 'SOURCE',
  }
}

/** Whoever looks for a checksum is told why there is none, and what holds in its place. */
function pinned({ git, sha256, commit, ref }: RecipeSource): Pick<SpdxPackage, 'comment'> {
  if (git === undefined || sha256 !== undefined) return {}
  return {
    comment:
      commit !== undefined
        ? 'It has no checksum: the recipe takes it from git, where the commit binds every file.'
        : `It has no checksum: the recipe takes ${ref === undefined ? 'the default branch' : `"${ref}"`} from git and names no commit, so that nothing binds its files.`,
  }
}

/** The notation of SPDX for version control: `git+https://HOST/PATH@COMMIT`. */
function locationOf({ url, git, commit, ref }: RecipeSource): string | undefined {
  const repository = publicUrl(git)
  if (repository === undefined) return publicUrl(url)
  const version = commit ?? ref
  return `git+${repository}${version === undefined ? '' : `@${encodeURIComponent(version)}`}`
}

/** A patch that was applied to a source. */
export function patchPackage({ sha256, url, file }: RecipePatch): SpdxPackage {
  const name = file ?? fileNameInUrl(url)
  return {
    SPDXID: patchId(sha256),
    name: name ?? `patch ${sha256.slice(0, 12)}`,
    ...(name && { packageFileName: name }),
    downloadLocation: publicUrl(url) ?? 'NOASSERTION',
    filesAnalyzed: false,
    ...checksums(sha256),
    primaryPackagePurpose: 'SOURCE',
  }
}

const checksums = (sha256: string | undefined): Pick<SpdxPackage, 'checksums'> =>
  sha256 === undefined ? {} : { checksums: [{ algorithm: 'SHA256', checksumValue: sha256 }] }

const identityReference = (
  referenceLocator: string,
): NonNullable<SpdxPackage['externalRefs']>[number] =>
  referenceLocator.startsWith('cpe:')
    ? { referenceCategory: 'SECURITY', referenceType: 'cpe23Type', referenceLocator }
    : { referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator }
