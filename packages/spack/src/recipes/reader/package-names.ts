/**
 * The name of the package that a folder of a repository holds: `py_numpy` is `py-numpy`, `_7zip` is
 * `7zip` from package API 2.0 on; before, folders were named like their packages.
 */
export const packageOfFolder = (folder: string): string =>
  folder.replace(/^_+/, '').replaceAll('_', '-')

/**
 * The name of the class that Spack looks for: `py-numpy` → `PyNumpy`, `7zip` → `_7zip`
 * (`spack.util.naming`).
 */
export function classOfPackage(name: string): string {
  const words = name
    .split(/[-_]+/)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase())
  const joined = words.join('')
  return /^[0-9]/.test(joined) || ['False', 'None', 'True'].includes(joined) ? `_${joined}` : joined
}

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
