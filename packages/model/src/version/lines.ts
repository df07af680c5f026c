import { compareVersions, isInfinity, type SpackVersion } from './version.ts'

/**
 * Whether a version that is not the newest goes on with a line that others keep beside it (1.32.8
 * beside 1.33.4, 15.3 beside 16.1): it is above all known versions with the same first number, or
 * the same first two, three and so on, and there are such. A version that was left out between
 * known ones goes on with nothing.
 */
export function continuesLine(version: SpackVersion, known: readonly SpackVersion[]): boolean {
  const releases = known.filter((each) => !isInfinity(each) && !isVariant(each, version))
  return version.release.slice(1).some((_, at) => {
    const count = at + 1
    const line = releases.filter((each) => sharesStart(each, version, count))
    return line.length > 0 && line.every((each) => compareVersions(each, version) < 0)
  })
}

/** Whether one is the other with words behind it: 2.7.4-rocm-enhanced is no later 2.7.4. */
const isVariant = (each: SpackVersion, version: SpackVersion): boolean =>
  sharesStart(each, version, version.release.length) &&
  typeof (each.release[version.release.length] ?? 0) !== 'number'

const sharesStart = (left: SpackVersion, right: SpackVersion, count: number): boolean =>
  left.release.length >= count &&
  left.release.slice(0, count).every((part, at) => part === right.release[at])
