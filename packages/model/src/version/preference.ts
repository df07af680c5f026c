import { compareVersions, isInfinity, isPrereleaseVersion, type SpackVersion } from './version.ts'

/** What a recipe says about a version, as far as it decides which one Spack takes. */
export interface VersionRank {
  readonly version: SpackVersion
  /** `preferred=True`. */
  readonly preferred?: boolean
  /** `deprecated=True`. */
  readonly deprecated?: boolean
  /** Where Spack itself said whether the version stands above all numbers; else its text does. */
  readonly infinity?: boolean
}

/**
 * Orders the versions of a recipe by Spack's liking, the best last: not deprecated, preferred,
 * without a git reference, numbered rather than `develop`, final rather than a pre-release, then
 * the higher (`concretization_version_order` in `package_base.py`).
 */
export function comparePreference(left: VersionRank, right: VersionRank): number {
  const [a, b] = [key(left), key(right)]
  const at = a.findIndex((flag, index) => flag !== b[index])
  return at < 0 ? compareVersions(left.version, right.version) : Number(a[at]) - Number(b[at])
}

const key = ({ version, preferred, deprecated, infinity }: VersionRank): boolean[] => [
  !deprecated,
  preferred === true,
  version.gitRef === undefined,
  !(infinity ?? isInfinity(version)),
  !isPrereleaseVersion(version),
]
