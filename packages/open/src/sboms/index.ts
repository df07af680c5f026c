export { creationTime } from './creation-time.ts'
export {
  FORMATS,
  formatsOf,
  writeSboms,
  type Format,
  type SbomSources,
  type WrittenSboms,
} from './write-sboms.ts'
