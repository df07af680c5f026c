export { bytesOf, bytesOfFile, type Bytes } from './elf/bytes.ts'
export { readSymbolVersions, type LoadedElf, type VersionNeed } from './elf/symbol-versions.ts'
export { systemFolders } from './elf/system-folders.ts'
export * from './installed/installed-hashes.ts'
export * from './installed/unresolved-libraries.ts'
export {
  announcedPlace,
  buildAnnotations,
  buildDocument,
  parseAnnounced,
  type AnnouncedBuild,
} from './package/announced-build.ts'
export { expectedPackage } from './package/expected-package.ts'
export type { PackageExpectation } from './package/package-inspection.ts'
export {
  PackagePass,
  RefusedPackage,
  type PackagePassOptions,
  type PackageVisitor,
  type PackageVerdict,
} from './package/package-pass.ts'
export { refusedTarball } from './package/refused-tarball.ts'
export { UnreadableTar, type TarMember } from './tar/tar-member.ts'
export { TarReader, type ContentSink, type TarVisitor } from './tar/tar-reader.ts'
export { recipeFolder, writeRecipes, type TravellingRecipe } from './package/recipe-files.ts'
export * from './relocate/index.ts'
export * from './database/store-database.ts'
export { StoreLayout } from './layout/store-layout.ts'
export { NativeInstall } from './install/native-install.ts'
export { RefusedTarball } from './unpack/unpack-package.ts'
export { mayGrow, reasonsForSpack } from './install/supported.ts'
export {
  claimRoot,
  originsIn,
  otherRoot,
  ownerOf,
  type PackageOrigin,
  type RootOwner,
} from './root/store-record.ts'
export * from './installed/installed-dag.ts'
export * from './installed/removal.ts'
export * from './installed/remove-packages.ts'
export * from './installed/verify-package.ts'
export { UnreadableBuildInfo, type BuildInfo } from './package/build-info.ts'
export * from './environment/change.ts'
export * from './environment/image-environment.ts'
export * from './environment/load-environment.ts'
export * from './environment/recorded.ts'
export * from './environment/root-environment.ts'
export * from './environment/shell-script.ts'
export * from './environment/shell-variables.ts'
export * from './installed/installed-packages.ts'
export { holdRoot } from './root/hold-root.ts'
export * from './environment/module-file.ts'
export * from './staged/look-into-package.ts'
export * from './staged/stage-package.ts'
export { UnrelocatableFile } from './unpack/unrelocatable-file.ts'
export * from './view/make-view.ts'
