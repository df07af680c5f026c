import { InvalidValue, shown } from '../outside/invalid-value.ts'
import {
  compareComponents,
  compareLists,
  isInfinite,
  parseComponent,
  type VersionComponent,
} from './component.ts'
import { stripped } from './white-space.ts'

/**
 * Pre-releases that Spack knows, in order; `final` stands for none. Other letters (`1.0rc1` as well
 * as `1.0b2`) are plain components.
 */
const PRERELEASES = ['alpha', 'beta', 'rc', 'final'] as const

/** A pre-release word of the end of a version. */
export type PrereleaseName = (typeof PRERELEASES)[number]

/**
 * A version as Spack understands it (`spack.version.StandardVersion`, or `GitVersion` where
 * `gitRef` is there).
 */
export interface SpackVersion {
  /** As it was written. */
  readonly text: string
  /** The components before a pre-release word. */
  readonly release: readonly VersionComponent[]
  /** The pre-release word and its number. */
  readonly prerelease: { readonly name: PrereleaseName; readonly number?: number | bigint }
  /** What stands after each component, one for each, also those of the pre-release. */
  readonly separators: readonly string[]
  /**
   * The git reference of `REF=VERSION`, `git.REF` or a bare commit. Without `=VERSION`, Spack looks
   * the version up in the git history; here it counts as 0, which is what Spack falls back to.
   */
  readonly gitRef?: string
}

const VALID = /^[A-Za-z0-9_.-][=A-Za-z0-9_.-]*$/
const SEGMENT = /([0-9]+|[a-zA-Z]+)([_.-]*)/g
const MAX_LENGTH = 500

/**
 * Whether Spack takes the text for a git reference: `git.REF`, a 40-digit commit, or `REF=VERSION`.
 */
export const isGitVersion = (text: string): boolean =>
  text.startsWith('git.') || /^[0-9a-f]{40}$/i.test(text) || text.indexOf('=', 1) > 0

/**
 * Reads a version.
 * @throws InvalidValue for characters that Spack does not allow in versions, and for more than 500
 * characters.
 */
export function parseVersion(text: string): SpackVersion {
  if (!isGitVersion(text)) return parsePlainVersion(text)
  const plain = text.startsWith('git.') ? text.slice(4) : text
  const [gitRef, version, more] = plain.split('=')
  if (!gitRef || (version !== undefined && stripped(version) === '') || more !== undefined)
    throw invalid(text)
  return { ...parsePlainVersion(version ?? '0'), text, gitRef }
}

/**
 * Reads a version that is no git reference, whatever it looks like: the ends of a range are none.
 * @throws InvalidValue as {@link parseVersion}.
 */
export function parsePlainVersion(text: string): SpackVersion {
  const trimmed = stripped(text)
  if ((trimmed !== '' && !VALID.test(trimmed)) || trimmed.length > MAX_LENGTH) throw invalid(text)
  const segments = [...trimmed.matchAll(SEGMENT)].map((match) => ({
    text: match[1]!,
    separator: match[2]!,
  }))
  const { kept, prerelease } = splitPrerelease(segments.map((segment) => segment.text))
  return {
    text,
    release: kept.map(parseComponent),
    prerelease,
    separators: segments.map((segment) => segment.separator),
  }
}

function splitPrerelease(segments: string[]): {
  kept: string[]
  prerelease: SpackVersion['prerelease']
} {
  const [word, last] = [segments.at(-2), segments.at(-1)]
  if (segments.length >= 3 && isPrerelease(word) && /^[0-9]/.test(last!)) {
    return {
      kept: segments.slice(0, -2),
      prerelease: { name: word, number: parseComponent(last!) as number | bigint },
    }
  }
  if (segments.length >= 2 && isPrerelease(last))
    return { kept: segments.slice(0, -1), prerelease: { name: last } }
  return { kept: segments, prerelease: { name: 'final' } }
}

const isPrerelease = (text: string | undefined): text is PrereleaseName =>
  (PRERELEASES as readonly (string | undefined)[]).includes(text)

const invalid = (text: string): InvalidValue =>
  new InvalidValue(`"${shown(text)}" is not a version.`, {
    id: 'version-malformed',
    fix: 'Use letters, digits, dots, dashes and underscores, such as 1.2.3, 2.0-rc1 or develop.',
  })

/**
 * Negative, zero or positive, as Spack orders versions. Of equal versions, one with a git reference
 * is greater.
 */
export function compareVersions(left: SpackVersion, right: SpackVersion): number {
  const order =
    compareLists(left.release, right.release, compareComponents) || comparePrereleases(left, right)
  if (order !== 0 || left.gitRef === right.gitRef) return order
  return (left.gitRef ?? '') < (right.gitRef ?? '') ? -1 : 1
}

function comparePrereleases(
  { prerelease: left }: SpackVersion,
  { prerelease: right }: SpackVersion,
): number {
  const names = PRERELEASES.indexOf(left.name) - PRERELEASES.indexOf(right.name)
  if (names !== 0) return names
  // Without a number comes before with one, as a shorter Python tuple does.
  return compareLists(
    left.number === undefined ? [] : [left.number],
    right.number === undefined ? [] : [right.number],
    compareComponents,
  )
}

/**
 * Whether Spack takes both for the same version: `1.01` equals `1.1`, and separators do not count.
 */
export const sameVersion = (left: SpackVersion, right: SpackVersion): boolean =>
  compareVersions(left, right) === 0

/**
 * Whether the version has an infinity name such as `develop` or `main` in it; Spack prefers
 * numbered versions over these.
 */
export const isInfinity = (version: SpackVersion): boolean => version.release.some(isInfinite)

/**
 * Whether Spack itself takes the version for a pre-release (`alpha`, `beta` or `rc` at the end). It
 * prefers final ones over these.
 */
export const isPrereleaseVersion = (version: SpackVersion): boolean =>
  version.prerelease.name !== 'final'
