import { InvalidValue, shown } from '../outside/invalid-value.ts'
import { INFINITY_NAMES, nextComponent } from './component.ts'
import {
  compareVersions,
  isGitVersion,
  parsePlainVersion,
  parseVersion,
  sameVersion,
  type SpackVersion,
} from './version.ts'

/** One item of a version constraint. */
export type VersionConstraint =
  /** `=1.2.3`: that version and no other. */
  | { readonly kind: 'exact'; readonly version: SpackVersion }
  /**
   * `1.2:1.4`, `1.2:`, `:1.4`, or `1.2` alone, which takes in every 1.2.x. From `from` on, and
   * below `below`.
   */
  | { readonly kind: 'range'; readonly from: SpackVersion; readonly below: SpackVersion }

/**
 * What stands after `@` in a spec: a version satisfies it when it satisfies one of the constraints.
 */
export interface VersionRange {
  readonly text: string
  readonly constraints: readonly VersionConstraint[]
}

// Below every version: even `alpha` of nothing is not less.
const LOWEST: SpackVersion = {
  text: '',
  release: [],
  prerelease: { name: 'alpha' },
  separators: [''],
}
const HIGHEST: SpackVersion = {
  text: 'infinity',
  release: [{ infinity: INFINITY_NAMES.length }],
  prerelease: { name: 'final' },
  separators: [''],
}

/**
 * Reads a version constraint as Spack writes it after `@`: `1.2`, `=1.2.3`, `1.2:1.4`, `:1.4`,
 * `1.2:`, or several with commas.
 * @throws InvalidValue when it is malformed, or a range ends before it begins.
 */
export function parseVersionRange(text: string): VersionRange {
  const constraints = text
    .replaceAll(' ', '')
    .split(',')
    .map((item) => parseConstraint(item, text))
  return { text, constraints }
}

function parseConstraint(item: string, whole: string): VersionConstraint {
  const [from, to, more] = item.split(':')
  if (item === '' || more !== undefined) throw malformed(whole)
  if (to !== undefined)
    return closed(
      from === '' ? LOWEST : parsePlainVersion(from!),
      to === '' ? HIGHEST : parsePlainVersion(to),
      whole,
    )
  if (item.startsWith('=')) return { kind: 'exact', version: parseVersion(item.slice(1)) }
  const version = parseVersion(item)
  return isGitVersion(item) ? { kind: 'exact', version } : closed(version, version, whole)
}

function closed(from: SpackVersion, to: SpackVersion, whole: string): VersionConstraint {
  const below = nextVersion(to)
  if (compareVersions(below, from) < 0)
    throw new InvalidValue(`The version range "${shown(whole)}" is empty.`, {
      id: 'version-range-malformed',
      fix: 'Write the lower version first.',
    })
  return { kind: 'range', from, below }
}

const malformed = (text: string): InvalidValue =>
  new InvalidValue(`"${shown(text)}" is not a version range.`, {
    id: 'version-range-malformed',
    fix: 'Write 1.2, =1.2.3, 1.2:1.4, 1.2: or :1.4, several with commas.',
  })

/**
 * The smallest version above all that `version` is a prefix of: what a range that ends with it
 * stays below. Its text is only for people (`after 1.2`).
 */
function nextVersion(version: SpackVersion): SpackVersion {
  const { release, prerelease, separators } = version
  const text = `after ${version.text}`
  if (prerelease.name !== 'final') {
    const number =
      prerelease.number === undefined ? 0 : (nextComponent(prerelease.number) as number | bigint)
    return { text, release, prerelease: { ...prerelease, number }, separators }
  }
  const last = release.at(-1)
  const next = last === undefined ? ['A'] : [...release.slice(0, -1), nextComponent(last)]
  return { text, release: next, prerelease: { name: 'final' }, separators }
}

/**
 * Whether a version lies in a range, as Spack decides it: `1.2.7` satisfies `1.2`, `1.20` does not,
 * nor does the earlier `1.2-rc1` (but it satisfies `:1.2`); `develop` satisfies `1.2:`. A version
 * with a git reference satisfies the ranges that its version satisfies, and `=` only with the same
 * reference.
 */
export const satisfies = (version: SpackVersion, range: VersionRange): boolean =>
  range.constraints.some((constraint) => satisfiesOne(version, constraint))

function satisfiesOne(version: SpackVersion, constraint: VersionConstraint): boolean {
  if (constraint.kind === 'exact')
    return version.gitRef === constraint.version.gitRef && sameVersion(version, constraint.version)
  const { gitRef: _, ...plain } = version
  return (
    compareVersions(constraint.from, plain) <= 0 && compareVersions(plain, constraint.below) < 0
  )
}

/** Whether a version can be in both ranges. */
export const overlap = (left: VersionRange, right: VersionRange): boolean =>
  left.constraints.some((a) => right.constraints.some((b) => overlapOne(a, b)))

function overlapOne(left: VersionConstraint, right: VersionConstraint): boolean {
  if (left.kind === 'exact') return satisfiesOne(left.version, right)
  if (right.kind === 'exact') return satisfiesOne(right.version, left)
  return compareVersions(left.from, right.below) < 0 && compareVersions(right.from, left.below) < 0
}

/** Whether `version` begins with the components of `prefix`: what Spack means by `@prefix`. */
export const hasPrefix = (version: SpackVersion, prefix: SpackVersion): boolean =>
  satisfiesOne(version, closed(prefix, prefix, prefix.text))
