export { agreedExternals, externalsHere, recordedOwners } from './owners/recorded-owners.ts'
export { systemOwners } from './owners/system-owners.ts'
export { creationTime } from './creation-time.ts'
export {
  FORMATS,
  formatsOf,
  writeSboms,
  type Format,
  type SbomSources,
  type WrittenSboms,
} from './write-sboms.ts'
export { takenByPlan, takenIn } from './taken-from.ts'
