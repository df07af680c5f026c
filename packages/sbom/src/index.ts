export { cyclonedxJson } from './cyclonedx/document.ts'
export {
  takeInventory,
  type ListedDependency,
  type Inventory,
  type InventorySource,
  type Item,
  type SbomScope,
  type SbomSubject,
} from './inventory.ts'
export type { SbomOrigin } from './provenance.ts'
export { purlOf } from './purl.ts'
export { spdxJson } from './spdx/document.ts'
export {
  systemPurlOf,
  type Distribution,
  type SystemBase,
  type SystemPackage,
} from './system-package.ts'
