/**
 * The name of the package that a folder of a repository holds: `py_numpy` is `py-numpy`, `_7zip` is `7zip` from package API 2.0 on; before,
 * folders were named like their packages.
 */
export const packageOfFolder = (folder: string): string => folder.replace(/^_+/, '').replaceAll('_', '-')

/** The name of the class that Spack looks for: `py-numpy` → `PyNumpy`, `7zip` → `_7zip` (`spack.util.naming`). */
export function classOfPackage(name: string): string {
  const words = name.split(/[-_]+/).map((word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase())
  const joined = words.join('')
  return /^[0-9]/.test(joined) || ['False', 'None', 'True'].includes(joined) ? `_${joined}` : joined
}
