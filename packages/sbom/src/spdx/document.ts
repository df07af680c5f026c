import type { RecipePatch } from '@pakages/core'
import type { DependencyKind } from '@pakages/model'
import { contentUuid } from '../content-uuid.ts'
import type { Inventory, Item } from '../inventory.ts'
import type { SystemBase } from '../system-package.ts'
import { timestampOf, type SbomOrigin } from '../provenance.ts'
import type { SpdxDocument, SpdxPackage, SpdxRelationship } from './document-shape.ts'
import { extractedLicenses } from './licenses.ts'
import { basePackage, BASE_ID, systemId, systemPackage } from './system-packages.ts'
import { packageId, packageOf, patchId, patchPackage, sourceId, sourcePackage } from './packages.ts'

/**
 * An inventory as SPDX 2.3 JSON, with a line end. Its namespace is made of its content: only the
 * time stamp differs between two runs.
 */
export function spdxJson(inventory: Inventory, provenance: SbomOrigin): string {
  const document = documentOf(inventory, provenance)
  const uuid = contentUuid(JSON.stringify(document))
  document.documentNamespace = `https://spdx.org/spdxdocs/${encodeURIComponent(document.name)}-${uuid}`
  document.creationInfo.created = timestampOf(provenance)
  return `${JSON.stringify(document, null, 2)}\n`
}

function documentOf(inventory: Inventory, provenance: SbomOrigin): SpdxDocument {
  const { items, roots, base } = inventory
  const licenses = new Map(
    [
      ...(base?.packages ?? []).flatMap(({ licence }) => extractedLicenses(licence, 'package')),
      ...items.flatMap(({ licence }) => extractedLicenses(licence, 'recipe')),
    ].map((license) => [license.licenseId, license]),
  )
  return {
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: 'SPDXRef-DOCUMENT',
    name:
      inventory.subject.kind === 'lock'
        ? 'spack.lock'
        : roots.map(({ spec }) => `${spec.name}-${spec.version}`).join(),
    documentNamespace: '',
    creationInfo: {
      created: '',
      creators: [
        `Tool: pakages-${provenance.version}`,
        ...(provenance.supplier === undefined ? [] : [`Organization: ${provenance.supplier}`]),
      ],
      ...originOf(provenance),
    },
    ...(licenses.size > 0 && { hasExtractedLicensingInfos: [...licenses.values()] }),
    packages: [
      ...items.map((item) => packageOf(item, provenance.supplier)),
      ...sourcePackages(items),
      ...patchesOf(items).map(patchPackage),
      ...(base ? [basePackage(base), ...base.packages.map((one) => systemPackage(one, base))] : []),
    ],
    relationships: [
      ...roots.map(({ spec }) => relation('SPDXRef-DOCUMENT', 'DESCRIBES', packageId(spec))),
      ...items.flatMap(dependencies),
      ...items.flatMap(origins),
      ...(base ? contents(base) : []),
    ],
  }
}

/** The base is described beside the packages, and contains its own. */
const contents = (base: SystemBase): SpdxRelationship[] => [
  relation('SPDXRef-DOCUMENT', 'DESCRIBES', BASE_ID),
  ...base.packages.map((one) => relation(BASE_ID, 'CONTAINS', systemId(one))),
]

function originOf({ spack, recipes }: SbomOrigin): { comment?: string } {
  const lines = [
    ...(spack ? [`Spack ${spack.version}${spack.commit ? ` (${spack.commit})` : ''}`] : []),
    ...recipes.flatMap(({ namespace, commit }) =>
      commit ? [`recipes ${namespace} (${commit})`] : [],
    ),
  ]
  return lines.length === 0 ? {} : { comment: lines.join('\n') }
}

const relation = (
  spdxElementId: string,
  relationshipType: SpdxRelationship['relationshipType'],
  relatedSpdxElement: string,
  comment?: string,
): SpdxRelationship => ({
  spdxElementId,
  relationshipType,
  relatedSpdxElement,
  ...(comment && { comment }),
})

/**
 * Spack does not say whether a library is linked statically or dynamically, so that neither of
 * those types fits a link dependency.
 */
const DEPENDENCY_TYPES: Readonly<Record<DependencyKind, SpdxRelationship['relationshipType']>> = {
  build: 'BUILD_DEPENDENCY_OF',
  link: 'DEPENDENCY_OF',
  run: 'RUNTIME_DEPENDENCY_OF',
  test: 'TEST_DEPENDENCY_OF',
}

/** Both ways: readers that follow a package to what it needs look for `DEPENDS_ON` alone. */
const dependencies = ({ spec, edges }: Item): SpdxRelationship[] =>
  edges.flatMap(({ to, kinds }) => [
    relation(packageId(spec), 'DEPENDS_ON', packageId(to)),
    ...kinds.map((kind) =>
      relation(
        packageId(to),
        DEPENDENCY_TYPES[kind],
        packageId(spec),
        kind === 'link' ? 'link' : undefined,
      ),
    ),
  ])

const sourcePackages = (items: readonly Item[]): SpdxPackage[] =>
  items.flatMap(({ spec, facts }) =>
    (facts?.sources ?? []).map((source, index) => sourcePackage(spec, source, index)),
  )

/** Each patch once, the first description of it. */
function patchesOf(items: readonly Item[]): RecipePatch[] {
  const patches = new Map<string, RecipePatch>()
  for (const patch of items.flatMap((item) => item.patches))
    if (!patches.has(patch.sha256)) patches.set(patch.sha256, patch)
  return [...patches.values()]
}

/** What a package was made of: its sources and the patches applied to them. */
function origins({ spec, facts, patches }: Item): SpdxRelationship[] {
  return [
    ...(facts?.sources ?? []).map((_, index) =>
      relation(packageId(spec), 'GENERATED_FROM', sourceId(spec, index)),
    ),
    ...patches.map(({ sha256 }) => relation(patchId(sha256), 'PATCH_APPLIED', packageId(spec))),
  ]
}
