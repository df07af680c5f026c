import {
  ComponentScope,
  ComponentType,
  ExternalReferenceType,
} from '@cyclonedx/cyclonedx-library/Enums'
import {
  Component,
  ExternalReference,
  ExternalReferenceRepository,
  OrganizationalEntity,
  Property,
  PropertyRepository,
} from '@cyclonedx/cyclonedx-library/Models'
import { publicUrl } from '../links.ts'
import {
  baseTitle,
  systemProperties,
  systemPurlOf,
  type SystemBase,
  type SystemPackage,
} from '../system-package.ts'
import { declaredLicenses } from './component.ts'

/** The base of an image: the system as one component, which depends on those of its packages. */
export interface BaseComponents {
  readonly system: Component
  readonly packages: readonly Component[]
  /** What an SBOM says of itself: which part of the base it does not list. */
  readonly properties: readonly Property[]
}

/** Lists the base of an image. */
export function baseComponent(base: SystemBase): BaseComponents {
  const { distribution, name, unread } = base
  const packages = base.packages.map((one) => packageComponent(one, base))
  const system = new Component(ComponentType.OperatingSystem, distribution.id, {
    bomRef: 'base',
    version: distribution.version,
    description: baseTitle(base),
    scope: ComponentScope.Required,
    properties: new PropertyRepository([new Property('system:base', name)]),
  })
  for (const { bomRef } of packages) system.dependencies.add(bomRef)
  return { system, packages, properties: unread.map((why) => new Property('system:unread', why)) }
}

function packageComponent(one: SystemPackage, { distribution }: SystemBase): Component {
  const purl = systemPurlOf(one, distribution)
  const homepage = publicUrl(one.homepage)
  return new Component(ComponentType.Library, one.name, {
    bomRef: purl,
    version: one.version,
    purl,
    description: one.summary,
    scope: ComponentScope.Required,
    supplier:
      one.supplier === undefined ? undefined : new OrganizationalEntity({ name: one.supplier }),
    licenses: declaredLicenses(one.licence),
    externalReferences: new ExternalReferenceRepository(
      homepage === undefined
        ? []
        : [new ExternalReference(homepage, ExternalReferenceType.Website)],
    ),
    properties: new PropertyRepository(
      systemProperties(one).map(([name, value]) => new Property(name, value)),
    ),
  })
}
