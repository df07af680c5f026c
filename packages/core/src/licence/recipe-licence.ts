import {
  InvalidValue,
  isUnknown,
  parseVersion,
  parseVersionRange,
  satisfies,
  type Known,
  type Recipe,
} from '@pakages/model'
import { readLicence, type Licence } from './licence.ts'

/**
 * The licence of a version, whatever is chosen to build it: of all `license()` directives that may
 * apply. Spack takes exactly one for a spec (it refuses directives whose conditions can meet), so
 * that several here are those of different variants, and whoever accepts the version accepts each.
 */
export function licenceOfVersion({ licenses }: Recipe, version: string): Licence {
  const texts = licenses
    .filter(({ when }) => when.every((condition) => mayHold(condition, version)))
    .map(({ license }) => (isUnknown(license) ? undefined : license))
  return texts.includes(undefined) ? readLicence(undefined) : readLicence(texts as string[])
}

/**
 * Whether a condition such as `@1.2:` can hold for a version. One on variants holds for some build,
 * and one that cannot be read may hold as well.
 */
function mayHold(condition: Known<string>, version: string): boolean {
  const range = isUnknown(condition) ? undefined : /^@([^\s+~%^]+)/.exec(condition.trim())?.[1]
  if (range === undefined) return true
  try {
    return satisfies(parseVersion(version), parseVersionRange(range))
  } catch (error) {
    if (error instanceof InvalidValue) return true
    throw error
  }
}
