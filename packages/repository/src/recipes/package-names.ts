/**
 * The name of the package that a folder holds from package API 2.0 on: `py_numpy` is `py-numpy`,
 * `_7zip` is `7zip`. Before, folders are named like their packages.
 */
export const packageOfFolder = (folder: string): string =>
  folder.replace(/^_+/, '').replaceAll('_', '-')

// Names that Python keeps for itself; Spack puts an underscore before folders of these names.
const RESERVED: ReadonlySet<string> = new Set(
  'and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(
    ' ',
  ),
)

/**
 * The folder of a package from package API 2.0 on: `py-numpy` lies in `py_numpy`, `7zip` in
 * `_7zip`.
 */
export function folderOfPackage(name: string): string {
  const folder = name.replaceAll('-', '_')
  return /^[0-9]/.test(folder) || RESERVED.has(folder) ? `_${folder}` : folder
}

/**
 * Whether Spack takes a folder of this name for a recipe's, as `spack.util.naming` decides.
 * @param before2 Whether the repository is of a package API before 2.0.
 */
export function isRecipeFolder(folder: string, before2: boolean): boolean {
  if (before2) return /^\w[\w-]*$/.test(folder)
  if (!/^[a-z_][a-z0-9_]*$/.test(folder) || folder.includes('__')) return false
  return folder.startsWith('_')
    ? RESERVED.has(folder.slice(1)) || /^_[0-9]/.test(folder)
    : !RESERVED.has(folder)
}
