import { isUnknown, type Recipe } from './recipe.ts'
import { parseVersionRange, satisfies } from './version/range.ts'
import { parseVersion } from './version/version.ts'

/**
 * The licences that the recipe gives for a version, all of them together; undefined when it gives
 * none, or that is not known without running it.
 */
export function licenseOf({ licenses }: Recipe, version: string): string | undefined {
  const applying = licenses.filter(({ when }) =>
    when.every((condition) => !isUnknown(condition) && mayHold(condition, version)),
  )
  const known = applying.flatMap(({ license }) =>
    isUnknown(license) || license === 'UNKNOWN' ? [] : [license],
  )
  if (known.length === 0 || known.length < applying.length) return undefined
  return known.length === 1 ? known[0] : known.map((one) => `(${one})`).join(' AND ')
}

/**
 * Whether a condition such as `@1.2:` can hold for a version; one on variants may hold for some
 * build.
 */
function mayHold(condition: string, version: string): boolean {
  const range = /^@([^\s+~%^ ]+)/.exec(condition.trim())?.[1]
  return range === undefined || satisfies(parseVersion(version), parseVersionRange(range))
}
