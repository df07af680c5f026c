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
