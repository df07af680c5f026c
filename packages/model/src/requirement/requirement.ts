import { packageName } from '../documents/review.ts'
import { InvalidValue, shown } from '../outside/invalid-value.ts'
import type { VersionComponent } from '../version/component.ts'
import { parseVersion, type SpackVersion } from '../version/version.ts'
import {
  ANY_VERSION,
  isInRange,
  intersection,
  rangeOf,
  SIGNIFICANT,
  type RequiredRange,
  type RequirementOperator,
} from './required-range.ts'

/**
 * What a repository needs of a package of another: one range, whatever it was written as.
 */
export interface Requirement {
  readonly name: string
  readonly range: RequiredRange
  /** The bounds as they were written, such as `>=1.2,<2`; empty for any version. */
  readonly bounds: string
  /** All of it as it was written, without a comment. */
  readonly text: string
}

const GRAMMAR =
  'Write alpha, alpha==*, alpha==1, alpha==1.*, alpha==1.2.2, alpha<1.4 or alpha>=1.2,<2.'
const MAX_LENGTH = 300
const BOUND = /^(==?|<=|>=|<|>)\s*([A-Za-z0-9.*]\S*)$/

/**
 * Reads a requirement, in the language of the Python package `package_versions`: a name, and
 * bounds between commas (`alpha>=1.2,<2`); `#` begins a comment. `alpha` alone admits any version.
 * @throws InvalidValue for anything else, and where no version can be within all bounds.
 */
export function parseRequirement(text: string): Requirement {
  if (text.length > MAX_LENGTH)
    throw new InvalidValue(
      `A requirement of ${text.length} characters is too long: "${shown(text)}".`,
      { id: 'requirement-malformed', fix: `Write at most ${MAX_LENGTH}.` },
    )
  const [first = ''] = text.split('#', 1)
  const trimmed = first.trim()
  const [written = ''] = /^[^\s<>=,]*/.exec(trimmed) ?? []
  const name = written.toLowerCase()
  if (!packageName.safeParse(name).success)
    throw new InvalidValue(`"${shown(text)}" is not a requirement.`, {
      id: 'requirement-malformed',
      fix: GRAMMAR,
    })
  const bounds = boundsIn(trimmed.slice(written.length).trimStart())
  const range = bounds.map((bound) => parseBound(bound, text)).reduce(within(text), ANY_VERSION)
  return { name, range, bounds: bounds.join(','), text: trimmed }
}

/** A comma may stand at the end; notexp wrote a bound after `==`. */
function boundsIn(text: string): string[] {
  if (text === '') return []
  return text
    .replace(/^==\s*(?=[<>])/, '')
    .replace(/,$/, '')
    .split(',')
    .map((bound) => bound.trim())
}

const within =
  (text: string) =>
  (before: RequiredRange, next: RequiredRange): RequiredRange => {
    const { range, disjoint } = intersection(before, next)
    if (!disjoint) return range
    throw new InvalidValue(
      `"${shown(text)}" is not a requirement: no version can be within all of its bounds.`,
      { id: 'requirement-malformed', fix: 'Loosen one of them.' },
    )
  }

function parseBound(bound: string, whole: string): RequiredRange {
  const lowestFirst = bound.endsWith('_')
  const [, sign, version] = BOUND.exec(lowestFirst ? bound.slice(0, -1) : bound) ?? []
  const operator = (sign === '=' ? '==' : sign) as RequirementOperator
  if (version === undefined) throw notABound(bound, whole)
  if (version === '*') {
    if (operator === '<' || operator === '>') throw notABound(bound, whole)
    return { ...ANY_VERSION, lowestFirst }
  }
  if (version.endsWith('*') && operator !== '==')
    throw new InvalidValue(
      `"${shown(bound)}" in "${shown(whole)}" is not a bound: a star stands for a range already.`,
      {
        id: 'requirement-malformed',
        fix: `Write ==${version}, or ${operator}${version.slice(0, -2)}.`,
      },
    )
  return { ...rangeOf(operator, startOf(version, bound, whole)), lowestFirst }
}

/** `1.2.2` → 1.2, `1`, `1.` and `1.*` → 1, `.5` → 0.5, `.` → 0. */
function startOf(version: string, bound: string, whole: string): VersionComponent[] {
  const open = version.startsWith('.') ? `0${version}` : version
  const closed = open.endsWith('.*') ? open.slice(0, -1) : open
  if (closed.includes('*')) throw notABound(bound, whole)
  return parseVersion(closed).release.slice(0, SIGNIFICANT)
}

const notABound = (bound: string, whole: string): InvalidValue =>
  new InvalidValue(`"${shown(bound)}" in "${shown(whole)}" is not a bound.`, {
    id: 'requirement-malformed',
    fix: GRAMMAR,
  })

/**
 * Whether a requirement admits a version. Names such as `develop` are above all numbers, and a
 * pre-release is one of its version: `2.0-rc1` is a 2.0.
 */
export const admits = ({ range }: Requirement, version: SpackVersion): boolean =>
  isInRange(range, version)
