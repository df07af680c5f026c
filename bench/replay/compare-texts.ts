import { compareVersions, parseVersion, sameVersion } from '@pakages/model'

/** Whether Spack takes two texts for one version. */
export const same = (left: string, right: string): boolean =>
  sameVersion(parseVersion(left), parseVersion(right))

/** Negative, zero or positive, as Spack orders them. */
export const compare = (left: string, right: string): number =>
  compareVersions(parseVersion(left), parseVersion(right))
