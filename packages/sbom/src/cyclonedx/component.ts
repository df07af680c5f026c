import type { Licence, RecipePatch, RecipeSource } from '@pakages/core'
import { hexOf, isExternal } from '@pakages/model'
import {
  ComponentScope,
  ComponentType,
  ExternalReferenceType,
  HashAlgorithm,
  LicenseAcknowledgement,
} from '@cyclonedx/cyclonedx-library/Enums'
import {
  Component,
  ExternalReference,
  ExternalReferenceRepository,
  HashDictionary,
  LicenseExpression,
  LicenseRepository,
  NamedLicense,
  OrganizationalEntity,
  Property,
  PropertyRepository,
  SpdxLicense,
  type License,
} from '@cyclonedx/cyclonedx-library/Models'
import { isSupportedSpdxId } from '@cyclonedx/cyclonedx-library/SPDX'
import type { Item } from '../inventory.ts'
import { fileNameInUrl, publicUrl } from '../links.ts'
import { purlOf } from '../purl.ts'
import { dependencyProperties, spackProperties, type SpackProperty } from '../spack-properties.ts'
import { systemProperties, systemPurlOf } from '../system-package.ts'
import { upstreamOwner } from '../upstream-owner.ts'

/**
 * The component of a package. Its `bom-ref` is the spec's hash; its dependencies are not set yet.
 * @param supplier Who built it; what the system has was built by others.
 */
export function componentOf(item: Item, supplier?: string): Component {
  const { spec, facts, owner } = item
  const publisher = upstreamOwner(facts)
  const handedOn = isExternal(spec) ? owner?.package.supplier : supplier
  return new Component(typeOf(item), spec.name, {
    bomRef: spec.hash,
    group: spec.namespace,
    version: spec.version,
    purl: owner ? systemPurlOf(owner.package, owner.distribution) : purlOf(spec),
    description: owner?.package.summary ?? facts?.description,
    ...(handedOn && { supplier: new OrganizationalEntity({ name: handedOn }) }),
    ...(publisher && { publisher }),
    cpe: item.identities.find((one) => one.startsWith('cpe:')),
    scope: item.atRuntime ? ComponentScope.Required : ComponentScope.Excluded,
    hashes: sha256(item.tarball && hexOf(item.tarball)),
    licenses: declaredLicenses(item.licence),
    externalReferences: new ExternalReferenceRepository(referencesOf(item)),
    properties: new PropertyRepository(
      [
        ...spackProperties(item),
        ...(owner ? systemProperties(owner.package) : []),
        ...withoutAddress(item),
        ...dependencyProperties(item),
      ].map(([name, value]) => new Property(name, value)),
    ),
  })
}

/**
 * What something links to is a library. Spack does not say what the rest is; the specification asks
 * for `application` where no more specific type can be determined.
 */
const typeOf = (item: Item): ComponentType =>
  item.linkedTo ? ComponentType.Library : ComponentType.Application

const sha256 = (hex: string | undefined): HashDictionary =>
  new HashDictionary(hex === undefined ? [] : [[HashAlgorithm['SHA-256'], hex]])

/**
 * An identifier of CycloneDX's own list, the text of a licence that has none, or an expression: the
 * format does not mix them.
 */
export function declaredLicenses(licence: Licence): LicenseRepository {
  if (licence.kind === 'unknown') return new LicenseRepository()
  const { expression, references } = licence
  const text = references.find(({ id }) => id === expression)?.text ?? expression
  if (isSupportedSpdxId(expression))
    return new LicenseRepository([declared(new SpdxLicense(expression))])
  return new LicenseRepository([
    declared(text === expression ? new LicenseExpression(expression) : new NamedLicense(text)),
  ])
}

/** Nobody but the recipe has been asked. */
function declared<L extends License>(license: L): L {
  license.acknowledgement = LicenseAcknowledgement.Declared
  return license
}

function referencesOf({ facts, owner, patches, identities }: Item): ExternalReference[] {
  const homepage = publicUrl(owner?.package.homepage ?? facts?.homepage)
  return [
    ...(homepage === undefined
      ? []
      : [new ExternalReference(homepage, ExternalReferenceType.Website)]),
    ...(facts?.sources ?? []).flatMap(sourceReference),
    ...patches.flatMap(patchReference),
    ...identities
      .filter((one) => one.startsWith('pkg:'))
      .map(
        (purl) =>
          new ExternalReference(purl, ExternalReferenceType.Other, { comment: 'upstream purl' }),
      ),
  ]
}

/**
 * What a source can be found under. One beside its recipe has no public address: its file name
 * stands for it, where it is known.
 */
const addressOf = (source: RecipeSource): string | undefined =>
  publicUrl(source.git) ?? publicUrl(source.url) ?? fileNameInUrl(source.url)

/** A reference needs an address: of sources that have none the checksum is kept. */
const withoutAddress = ({ facts }: Item): SpackProperty[] =>
  (facts?.sources ?? []).flatMap((source) =>
    source.sha256 !== undefined && addressOf(source) === undefined
      ? [['spack:source', `sha256:${source.sha256}`]]
      : [],
  )

function sourceReference(source: RecipeSource): ExternalReference[] {
  const comment = source.resource === undefined ? undefined : `resource ${source.resource}`
  const address = addressOf(source)
  if (address === undefined) return []
  if (source.git === undefined)
    return [
      new ExternalReference(address, ExternalReferenceType.SourceDistribution, {
        hashes: sha256(source.sha256),
        comment,
      }),
    ]
  const version = source.commit ?? source.ref
  return [
    new ExternalReference(address, ExternalReferenceType.VCS, {
      comment: [comment, version].filter((text) => text !== undefined).join(', ') || undefined,
    }),
  ]
}

/** Not in `pedigree`: that wants to know who made a patch and why, which recipes do not say. */
function patchReference({ url, file, sha256: digest }: RecipePatch): ExternalReference[] {
  const address = publicUrl(url) ?? file
  return address === undefined
    ? []
    : [
        new ExternalReference(address, ExternalReferenceType.Other, {
          hashes: sha256(digest),
          comment: 'patch',
        }),
      ]
}
