import * as pep440 from '@renovatebot/pep440'
import * as gems from '@renovatebot/ruby-semver'
import { compareVersions, InvalidValue, parsePlainVersion, type SpackVersion } from '@pakages/model'
import semver from 'semver'

/** Whose rules order versions. `distribution` is Spack's order without the revision of a package. */
export type VersionOrder = 'pep440' | 'semver' | 'gem' | 'r' | 'spack' | 'distribution'

/** Negative, zero or positive; undefined when the order does not know one of them. */
export type Comparison = number | undefined

/** Compares two versions by the rules of an ecosystem. */
export function compareIn(order: VersionOrder, left: string, right: string): Comparison {
  switch (order) {
    case 'pep440': {
      const [one, other] = [pep440.valid(left), pep440.valid(right)]
      return one === null || other === null ? undefined : pep440.compare(one, other)
    }
    case 'semver':
      return compareSemver(left, right)
    case 'gem':
      if (gems.valid(left) === null || gems.valid(right) === null) return undefined
      return gems.gt(left, right) ? 1 : gems.lt(left, right) ? -1 : 0
    case 'r':
      return compareR(left, right)
    case 'spack':
      return compareSpack(left, right)
    case 'distribution':
      return compareSpack(withoutRevision(left), withoutRevision(right))
    default:
      return order satisfies never
  }
}

/** Semantic versions with up to two numbers left out, as recipes and records write them. */
function compareSemver(left: string, right: string): Comparison {
  const [one, other] = [wholeSemver(left), wholeSemver(right)]
  return one === null || other === null ? undefined : semver.compare(one, other)
}

function wholeSemver(text: string): semver.SemVer | null {
  const whole = /^v?(\d+)(\.\d+)?(\.\d+)?((?:-|\+).*)?$/.exec(text.slice(0, 256))
  return whole && semver.parse(`${whole[1]}${whole[2] ?? '.0'}${whole[3] ?? '.0'}${whole[4] ?? ''}`)
}

/** `package_version` of R: numbers with dots or dashes between them. */
function compareR(left: string, right: string): Comparison {
  if (![left, right].every((text) => /^\d+([.-]\d+)*$/.test(text))) return undefined
  const [one, other] = [left, right].map((text) => text.split(/[.-]/).map(BigInt))
  for (let at = 0; at < Math.max(one!.length, other!.length); at++) {
    const [a, b] = [one![at], other![at]]
    if (a !== b) return a === undefined ? -1 : b === undefined ? 1 : a < b ? -1 : 1
  }
  return 0
}

/** Nobody releases 1.2 and 1.2.0 as two things: records and recipes write the one or the other. */
function compareSpack(left: string, right: string): Comparison {
  const [one, other] = [readSpack(left), readSpack(right)]
  const found = one && other && compareVersions(one, other)
  if (found === undefined || found === 0) return found
  return withoutZeros(left) === withoutZeros(right) ? 0 : found
}

function withoutZeros(text: string): string {
  const plain = text.replace(/^v(?=\d)/i, '')
  if (!plain.endsWith('0')) return plain
  const parts = plain.split('.')
  while (parts.length > 1 && /^0+$/.test(parts.at(-1)!)) parts.pop()
  return parts.join('.')
}

/** Whether a version has a place among releases: a name such as `develop`, or a commit, has none. */
export const isAmongReleases = (text: string): boolean =>
  /^v?\d/i.test(text) && !/^[0-9a-f]{40}$/i.test(text)

/** What is no number in front, such as `develop` or a commit, has no place among releases. */
function readSpack(text: string): SpackVersion | undefined {
  const plain = text
    .replace(/^v(?=\d)/i, '')
    .replaceAll('+', '-')
    // The end of a series is behind all of its numbers, as Spack's names without a number are.
    .replace(/\.\*$/, '.develop')
  if (!isAmongReleases(plain)) return undefined
  try {
    return parsePlainVersion(plain)
  } catch (error) {
    if (error instanceof InvalidValue) return undefined
    throw error
  }
}

/** `1.2.3-r4` and Homebrew's `1.2.3_4` are the release 1.2.3. */
export const withoutRevision = (text: string): string => text.replace(/(?:-r|_)\d+$/, '')
