import { parseVersion, splitLike } from '@pakages/model'

/** A name with a single number, taken apart there. */
const LONE = /^(\D{0,100})(\d{2,30})(\D{0,100})$/

/**
 * Reads names that hold a version without separators, such as `v124` for 1.2.4, as those show that
 * hold versions which the recipe knows.
 * @returns Undefined when fewer than two of them show it.
 */
export function joinedReader(
  names: readonly string[],
  known: readonly string[],
): ((name: string) => string | undefined) | undefined {
  const versions = known.filter((version) => /^\d+(?:\.\d+)+$/.test(version))
  const owners = new Map(versions.map((version) => [version.replaceAll('.', ''), version]))
  const shown = names.map(partsOf).filter((parts) => parts && owners.has(parts.digits))
  const forms = Map.groupBy(shown, (parts) => parts!.form)
  const form = [...forms].find(([, all]) => new Set(all.map((parts) => parts!.digits)).size >= 2)
  if (form === undefined) return undefined
  const parsed = versions.map((version) => parseVersion(version))
  return (name) => {
    const parts = partsOf(name)
    if (parts?.form !== form[0]) return undefined
    return owners.get(parts.digits) ?? splitLike(parsed, parts.digits)[0]
  }
}

function partsOf(name: string): { readonly form: string; readonly digits: string } | undefined {
  const [, before, digits, after] = LONE.exec(name) ?? []
  return digits === undefined ? undefined : { form: `${before}#${after}`, digits }
}
