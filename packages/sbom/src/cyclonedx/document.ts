import { hexOf, type SpecHash } from '@pakages/model'
import {
  ComponentType,
  ExternalReferenceType,
  HashAlgorithm,
  LifecyclePhase,
} from '@cyclonedx/cyclonedx-library/Enums'
import {
  Bom,
  Component,
  ComponentRepository,
  ExternalReference,
  ExternalReferenceRepository,
  HashDictionary,
  LicenseRepository,
  LifecycleRepository,
  Metadata,
  OrganizationalEntity,
  Property,
  PropertyRepository,
  SpdxLicense,
  Tools,
} from '@cyclonedx/cyclonedx-library/Models'
import { JSON as Json, JsonSerializer } from '@cyclonedx/cyclonedx-library/Serialize'
import { Spec1dot6 } from '@cyclonedx/cyclonedx-library/Spec'
import { contentUuid } from '../content-uuid.ts'
import type { Inventory, Item } from '../inventory.ts'
import { TOOL_URL, type SbomOrigin } from '../provenance.ts'
import { componentOf } from './component.ts'
import { baseComponent } from './system-component.ts'

/**
 * An inventory as CycloneDX 1.6 JSON, with a line end. Its serial number is made of its content:
 * only the time stamp differs between two runs.
 */
export function cyclonedxJson(inventory: Inventory, provenance: SbomOrigin): string {
  const serializer = new JsonSerializer(new Json.Normalize.Factory(Spec1dot6))
  const bom = bomOf(inventory, provenance)
  bom.serialNumber = `urn:uuid:${contentUuid(serializer.serialize(bom))}`
  bom.metadata.timestamp = new Date(Math.floor(provenance.created.getTime() / 1000) * 1000)
  return `${serializer.serialize(bom, { space: 2 })}\n`
}

function bomOf(inventory: Inventory, provenance: SbomOrigin): Bom {
  const components = connected(inventory.items, provenance.supplier)
  const { subject } = inventory
  const component =
    subject.kind === 'spec'
      ? components.get(subject.hash)!
      : lockComponent(
          hexOf(subject.digest),
          inventory.roots.map((root) => components.get(root.spec.hash)!),
        )
  const base = inventory.base && baseComponent(inventory.base)
  if (base) component.dependencies.add(base.system.bomRef)
  const metadata = new Metadata({
    component,
    lifecycles: new LifecycleRepository([
      provenance.built ? LifecyclePhase.Build : LifecyclePhase.PreBuild,
    ]),
    ...handedOnBy(provenance),
    licenses: new LicenseRepository([new SpdxLicense('CC0-1.0')]),
    tools: new Tools({ components: new ComponentRepository([toolOf(provenance)]) }),
    properties: new PropertyRepository([...originOf(provenance), ...(base?.properties ?? [])]),
  })
  return new Bom({
    metadata,
    components: new ComponentRepository([
      ...[...components.values()].filter((other) => other !== component),
      ...(base ? [base.system, ...base.packages] : []),
    ]),
  })
}

/** Who supplies what is described; what the system has names its own supplier. */
const handedOnBy = ({ supplier }: SbomOrigin): Pick<Metadata, 'supplier'> =>
  supplier === undefined ? {} : { supplier: new OrganizationalEntity({ name: supplier }) }

/** The components of all items, each with its dependencies. */
function connected(items: readonly Item[], supplier: string | undefined): Map<SpecHash, Component> {
  const components = new Map(items.map((item) => [item.spec.hash, componentOf(item, supplier)]))
  for (const { spec, edges } of items) {
    for (const { to } of edges)
      components.get(spec.hash)!.dependencies.add(components.get(to.hash)!.bomRef)
  }
  return components
}

/** A lock has several roots and no name of its own: the file itself stands for it. */
function lockComponent(sha256: string, roots: readonly Component[]): Component {
  const lock = new Component(ComponentType.File, 'spack.lock', {
    bomRef: 'spack.lock',
    hashes: new HashDictionary([[HashAlgorithm['SHA-256'], sha256]]),
  })
  for (const root of roots) lock.dependencies.add(root.bomRef)
  return lock
}

function toolOf({ version }: SbomOrigin): Component {
  const website = new ExternalReference(TOOL_URL, ExternalReferenceType.Website)
  return new Component(ComponentType.Application, 'pakages', {
    version,
    externalReferences: new ExternalReferenceRepository([website]),
  })
}

function originOf({ spack, recipes }: SbomOrigin): Property[] {
  return [
    ...(spack ? [new Property('spack:version', spack.version)] : []),
    ...(spack?.commit ? [new Property('spack:commit', spack.commit)] : []),
    ...recipes.flatMap(({ namespace, commit }) =>
      commit ? [new Property(`spack:recipes:${namespace}`, commit)] : [],
    ),
  ]
}
