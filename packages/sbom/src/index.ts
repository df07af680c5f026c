export { cyclonedxJson } from './cyclonedx/document.ts'
export {
  takeInventory,
  type ListedDependency,
  type Inventory,
  type InventorySource,
  type Item,
  type SbomScope,
  type SbomSubject,
  type CacheOrigin,
} from './inventory.ts'
export type { SbomOrigin } from './provenance.ts'
export { purlOf } from './purl.ts'
export { spdxJson } from './spdx/document.ts'
export {
  systemPurlOf,
  type SystemBase,
  type SystemOwner,
  type SystemPackage,
} from './system-package.ts'
export {
  compareSboms,
  type SbomAspect,
  type SbomChange,
  type SbomDifference,
  type SbomSide,
} from './diff/compare-sboms.ts'
export { packagesOfLock, type ListedPackage } from './diff/listed-package.ts'
export { readListedPackages } from './diff/read-sbom.ts'
