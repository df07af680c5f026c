export { systemFolders } from './elf/system-folders.ts'
export * from './installed/installed-hashes.ts'
export * from './installed/unresolved-libraries.ts'
export {
  inspectPackage,
  PackagePass,
  RefusedPackage,
  type PackagePassOptions,
  type PackageVerdict,
} from './package/package-pass.ts'
export { recipeFolder, writeRecipes, type RecipeFile } from './package/recipe-files.ts'
