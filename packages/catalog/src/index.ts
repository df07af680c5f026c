export * from './checksums-documents.ts'
export * from './documents.ts'
export * from './registry-readings.ts'
export * from './releases.ts'
export { reviewingDocument, type WaitingVersion } from './reviewing.ts'
export * from './trust-document.ts'
export * from './input.ts'
export * from './binary-input.ts'
export type { LicenceInput } from './licences/licence-input.ts'
export { licencesIn } from './licences/ids.ts'
export { imageNameOf, installLine } from './entries/install-lines.ts'
export { newestFirst } from './order.ts'
export { STATES } from './state.ts'
export { buildIndex, type PreviousIndex } from './site/build-index.ts'
export * from './site/paths.ts'
export type { SiteFile } from './site/site-file.ts'
export * from './site/write-site.ts'
export {
  openIndex,
  readPublishedTrust,
  type IndexOptions,
  type PackageIndexClient,
} from './client/open-index.ts'
export { readPublishedIndex } from './client/published-index.ts'
export type { ServedIndex } from './site/exchanged-documents.ts'
