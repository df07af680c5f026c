import { compareVersions, InvalidValue, parseVersion, type ScanFinding } from '@pakages/model'

/** What mends the findings of one version of a recipe. */
export type Remedy =
  /** A version of the same line is to be added: `atLeast` or above, the lowest that there is. */
  | { readonly kind: 'add'; readonly atLeast: string }
  /** Nothing is to be added: it is to be deprecated, for the reason that completes "since …". */
  | { readonly kind: 'deprecate'; readonly why: string }

/**
 * What mends a version: the lowest version of the same line in which all of its findings are fixed,
 * where the recipe lacks one. Pure.
 * @param known The versions of the recipe.
 */
export function remedyFor(
  version: string,
  findings: readonly ScanFinding[],
  known: readonly string[],
): Remedy {
  const fixes = findings.map(({ fixed }) =>
    fixed
      .filter((one) => isVersion(one) && isAbove(one, version) && isSameLine(one, version))
      .sort(byVersion)
      .at(0),
  )
  const target = fixes.every((one) => one !== undefined)
    ? fixes.toSorted(byVersion).at(-1)
    : undefined
  if (target === undefined)
    return { kind: 'deprecate', why: `no version of the line of ${version} is known to be fixed` }
  const own = known
    .filter((one) => isSameLine(one, version) && !isAbove(target, one))
    .sort(byVersion)
    .at(0)
  return own === undefined
    ? { kind: 'add', atLeast: target }
    : { kind: 'deprecate', why: `the recipe has ${own}, in which it is fixed` }
}

/** Of the versions that could be added, the lowest of the line that is fixed. */
export const lowestFixed = (
  version: string,
  atLeast: string,
  offered: readonly string[],
): string | undefined =>
  offered
    .filter((one) => isSameLine(one, version) && !isAbove(atLeast, one))
    .sort(byVersion)
    .at(0)

/** Databases name as fixed what they like. */
function isVersion(text: string): boolean {
  try {
    parseVersion(text)
    return true
  } catch (error) {
    if (error instanceof InvalidValue) return false
    throw error
  }
}

const byVersion = (a: string | undefined, b: string | undefined): number =>
  compareVersions(parseVersion(a!), parseVersion(b!))

const isAbove = (one: string, other: string): boolean => byVersion(one, other) > 0

/** Versions with the same first number go on with one another. */
const isSameLine = (one: string, other: string): boolean =>
  parseVersion(one).release[0] === parseVersion(other).release[0]
