import { packageName } from '../documents/review.ts'
import { InvalidValue, shown } from '../outside/invalid-value.ts'
import { compareComponents } from '../version/component.ts'
import { parseVersion, type SpackVersion } from '../version/version.ts'

/** How a version of a requirement is compared. */
export type RequirementOperator = '<' | '<=' | '>' | '>=' | '=='

/** One bound of a requirement. */
export interface RequirementBound {
  readonly operator: RequirementOperator
  readonly version: SpackVersion
}

/**
 * What a repository needs of a package of another: all bounds must hold; none means any version.
 */
export interface Requirement {
  readonly name: string
  readonly bounds: readonly RequirementBound[]
  /** As it was written. */
  readonly text: string
}

const GRAMMAR = 'Write alpha, alpha==*, alpha==1.2.2, alpha<1.4 or alpha>=1.2,<2.'
const MAX_LENGTH = 300
const BOUND = /^(==|<=|>=|<|>)?\s*(\S+)$/

/**
 * Reads a requirement: `alpha<1.4`, `alpha==*`, `alpha==1.2.2`, `alpha>=1.2,<2`, `alpha` alone for
 * any version, and notexp's `alpha==<1.4`.
 * @throws InvalidValue for anything else.
 */
export function parseRequirement(text: string): Requirement {
  const trimmed = text.length > MAX_LENGTH ? '' : text.trim()
  const [name = ''] = /^[^\s<>=,]*/.exec(trimmed) ?? []
  if (!packageName.safeParse(name).success)
    throw new InvalidValue(`"${shown(text)}" is not a requirement.`, GRAMMAR)
  const rest = trimmed.slice(name.length).trimStart()
  // notexp wrote the bound after ==.
  const bounds = rest.replace(/^==\s*(?=[<>])/, '')
  if (bounds === '' || /^==\s*\*$/.test(bounds)) return { name, bounds: [], text: text.trim() }
  return {
    name,
    bounds: bounds.split(',').map((bound) => parseBound(bound.trim(), text)),
    text: text.trim(),
  }
}

function parseBound(bound: string, whole: string): RequirementBound {
  const [, operator, version] = BOUND.exec(bound) ?? []
  if (operator === undefined || version === undefined || !/^[A-Za-z0-9]/.test(version))
    throw new InvalidValue(`"${shown(bound)}" in "${shown(whole)}" is not a bound.`, GRAMMAR)
  return { operator: operator as RequirementOperator, version: parseVersion(version) }
}

/** How many numbers of a version a requirement looks at: what follows is a bug fix. */
const SIGNIFICANT = 2

/**
 * Whether a requirement admits a version. Only the first two numbers count: `alpha==1.2.2` admits
 * every 1.2, of which the highest is preferred, and `alpha<1.4` no 1.4.1. A version that is written
 * shorter is filled with zeros; names such as `develop` are above all numbers.
 */
export const admits = (requirement: Requirement, version: SpackVersion): boolean =>
  requirement.bounds.every((bound) => admitsBound(bound, version))

function admitsBound(
  { operator, version: wanted }: RequirementBound,
  version: SpackVersion,
): boolean {
  const order = compareSignificant(version, wanted)
  switch (operator) {
    case '<':
      return order < 0
    case '<=':
      return order <= 0
    case '>':
      return order > 0
    case '>=':
      return order >= 0
    case '==':
      return order === 0
    default:
      return operator satisfies never
  }
}

function compareSignificant(left: SpackVersion, right: SpackVersion): number {
  for (let at = 0; at < SIGNIFICANT; at++) {
    const order = compareComponents(left.release[at] ?? 0, right.release[at] ?? 0)
    if (order !== 0) return order
  }
  return 0
}

/** The bounds of a requirement as people read them: `>=1.2,<2`, or `any version`. */
export const boundsText = (requirement: Requirement): string =>
  requirement.bounds.map(({ operator, version }) => `${operator}${version.text}`).join(',') ||
  'any version'
