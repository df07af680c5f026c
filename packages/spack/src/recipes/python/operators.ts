import { joinWithin, LIMITS, OverBudget, type Budget } from './budget.ts'
import { formatPercent } from './format.ts'
import {
  Dictionary,
  equal,
  known,
  needle,
  NotStatic,
  ObjectValue,
  VersionValue,
  type Value,
} from './value.ts'
import { compareVersionValues } from './versions.ts'

const COMPARE: Readonly<Record<string, (left: Value, right: Value) => boolean>> = {
  '==': equal,
  '!=': (left, right) => !equal(left, right),
  is: equal,
  'is not': (left, right) => !equal(left, right),
  in: (left, right) => contains(right, left),
  'not in': (left, right) => !contains(right, left),
  '<': (left, right) => order(left, right) < 0,
  '<=': (left, right) => order(left, right) <= 0,
  '>': (left, right) => order(left, right) > 0,
  '>=': (left, right) => order(left, right) >= 0,
}

/** The operators that compare, and so may stand in a chain such as `a <= b < c`. */
export const COMPARISONS: ReadonlySet<string> = new Set(Object.keys(COMPARE))

/**
 * Whether `left OPERATOR right` holds. @throws NotStatic when Python would refuse, or for what
 * recipes do not compare.
 */
export function compare(operator: string, left: Value, right: Value): boolean {
  if (!COMPARISONS.has(operator)) throw new NotStatic(`it uses the operator ${operator}`)
  return COMPARE[operator]!(left, right)
}

function order(left: Value, right: Value): number {
  if (left instanceof VersionValue || right instanceof VersionValue)
    return compareVersionValues(left, right)
  const comparable =
    (typeof left === 'number' && typeof right === 'number') ||
    (typeof left === 'string' && typeof right === 'string')
  if (!comparable) throw new NotStatic('it compares values of different kinds')
  return left < right ? -1 : left > right ? 1 : 0
}

function contains(container: Value, item: Value): boolean {
  if (typeof container === 'string' && typeof item === 'string')
    return container.includes(needle(item))
  if (container instanceof Dictionary) return container.get(item) !== undefined
  if (container instanceof ObjectValue) return container.contains(item)
  if (container instanceof Array)
    return container.some((candidate) => equal(known(candidate), item))
  throw new NotStatic('it looks for something in a value that holds nothing')
}

/**
 * `left OPERATOR right` of arithmetic and text. @throws NotStatic for what recipes do not
 * calculate, OverBudget for what would be too large.
 */
export const calculate = (operator: string, left: Value, right: Value, budget: Budget): Value =>
  budget.made(calculated(operator, left, right))

function calculated(operator: string, left: Value, right: Value): Value {
  if (typeof left === 'number' && typeof right === 'number') return ofNumbers(operator, left, right)
  const made = ofTextsAndLists(operator, left, right)
  if (made === undefined)
    throw new NotStatic(`it uses the operator ${operator} on values that do not fit it`)
  return made
}

function ofTextsAndLists(operator: string, left: Value, right: Value): Value | undefined {
  if (operator === '%' && typeof left === 'string') return formatPercent(left, right)
  if (operator === '+') {
    if (typeof left === 'string' && typeof right === 'string') return joinWithin([left, right])
    if (left instanceof Array && right instanceof Array) return [...left, ...right]
  }
  if (operator === '*') {
    if (typeof left === 'string' && typeof right === 'number') return repeated(left, right)
    if (typeof left === 'number' && typeof right === 'string') return repeated(right, left)
  }
  return undefined
}

function repeated(text: string, times: number): string {
  if (text.length * times > LIMITS.text)
    throw new OverBudget(`it makes a text of more than ${LIMITS.text} characters`)
  return text.repeat(Math.max(0, times))
}

const ARITHMETIC: Readonly<Record<string, (left: number, right: number) => number>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '//': (left, right) => Math.floor(left / right),
  '%': (left, right) => ((left % right) + right) % right,
}

function ofNumbers(operator: string, left: number, right: number): number {
  const result = Object.hasOwn(ARITHMETIC, operator) ? ARITHMETIC[operator]!(left, right) : NaN
  if (!Number.isSafeInteger(result))
    throw new NotStatic(`it calculates with the operator ${operator}`)
  return result
}
