export * from './archive/docker-archive.ts'
export * from './base/base-image.ts'
export * from './base/platform.ts'
export * from './base/read-base-image.ts'
export {
  DECLARED_LICENCE,
  fileName,
  LICENCES_FOLDER,
  licenceFolder,
} from './content/licence-place.ts'
export * from './content/text-entry.ts'
export * from './content/view.ts'
export * from './image/compose-container.ts'
export * from './image/container-layer.ts'
export * from './layer/group-layers.ts'
export * from './layer/layer-entry.ts'
export * from './layer/pack-layer.ts'
export * from './layer/write-tar.ts'
export { readBase, type BaseContents } from './base-files/base-contents.ts'
export type { BasePlaces } from './base-files/base-places.ts'
export type { BaseLayer } from './base-files/read-base-files.ts'
export { decideLibc, type LibcBase, type LibcReason } from './libc/decide-libc.ts'
export {
  LibcNeedsReader,
  type LibcNeeds,
  type NeedsByAbi,
  type NeedyFile,
} from './libc/libc-needs.ts'
export * from './publish/people-tags.ts'
export * from './publish/publish-container.ts'
export type { KeptTag } from './publish/tag-move.ts'
export { diffImages, type ImageDifference, type PackageDifference } from './diff/diff-images.ts'
export { readImageContent, type ContainedLayer, type ImageContent } from './diff/image-content.ts'
export { unpackArchive } from './diff/unpack-archive.ts'
export { readApkInstalled } from './base-packages/apk.ts'
export { readCopyright } from './base-packages/copyright.ts'
export { readDpkgStatus, type ReadDatabase } from './base-packages/dpkg.ts'
export { rpmPackage, type RpmFields } from './base-packages/rpm-header.ts'
export { paragraphs } from './base-packages/stanzas.ts'
