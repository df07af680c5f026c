export { systemFolders } from './elf/system-folders.ts'
export * from './installed/installed-hashes.ts'
export * from './installed/unresolved-libraries.ts'
export {
  PackagePass,
  RefusedPackage,
  type PackagePassOptions,
  type PackageVerdict,
} from './package/package-pass.ts'
export { recipeFolder, writeRecipes, type TravellingRecipe } from './package/recipe-files.ts'
