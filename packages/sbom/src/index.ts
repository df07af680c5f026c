export { cyclonedxJson } from './cyclonedx/document.ts'
export {
  takeInventory,
  type Edge,
  type Inventory,
  type InventorySource,
  type Item,
  type Scope,
  type Subject,
} from './inventory.ts'
export type { Provenance } from './provenance.ts'
export { purlOf } from './purl.ts'
export { spdxJson } from './spdx/document.ts'
