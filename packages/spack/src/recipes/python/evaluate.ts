import type { Known } from '@pakages/model'
import { joinWithin, LIMITS, sizeOfValue } from './budget.ts'
import { callArguments } from './call-arguments.ts'
import { formatString } from './format-string.ts'
import { numberValue, stringValue } from './literals.ts'
import { attributeOf, subscript } from './members.ts'
import { calculate, compare, COMPARISONS } from './operators.ts'
import type { Scope } from './scope.ts'
import {
  childrenOf,
  operandsOf,
  spanOf,
  textOf,
  type PythonSource,
  type SyntaxNode,
} from './tree.ts'
import { Callable, Dictionary, known, NotStatic, truthy, type Value } from './value.ts'

/**
 * The value of an expression, without running anything: literals, names, operators, text and
 * version methods, conditions.
 * @param node Undefined where a malformed statement lacks an expression.
 * @throws NotStatic with a reason for everything else, OverBudget where it takes too much.
 */
export function evaluate(node: SyntaxNode | undefined, scope: Scope): Value {
  if (!node) throw new NotStatic('it is not complete')
  const evaluator = EVALUATORS[node.name]
  if (!evaluator)
    throw new NotStatic(`it uses ${DESCRIPTIONS[node.name] ?? `a ${node.name}`}`, node)
  const { budget } = scope
  budget.step(node)
  const value = budget.within(node, () => evaluator(node, scope))
  if (!HANDS_ON.has(node.name)) return budget.made(value, node)
  // Whatever is done with a value takes longer for a large one.
  budget.spend(sizeOfValue(value).weight >> 4, node)
  return value
}

/** Expressions that make no value of their own. */
const HANDS_ON: ReadonlySet<string> = new Set([
  'VariableName',
  'ParenthesizedExpression',
  'ConditionalExpression',
  'Boolean',
  'None',
])

/** Like {@link evaluate}, with the reason as a value instead of an error. */
export function tryEvaluate(node: SyntaxNode | undefined, scope: Scope): Known<Value> {
  try {
    return evaluate(node, scope)
  } catch (error) {
    if (!(error instanceof NotStatic)) throw error
    const part = error.node ?? node ?? { from: 0, to: 0 }
    return { unknown: true, reason: error.message, span: spanOf(scope.source, part) }
  }
}

const DESCRIPTIONS: Readonly<Record<string, string>> = {
  ArrayComprehensionExpression: 'a comprehension',
  DictionaryComprehensionExpression: 'a comprehension',
  SetComprehensionExpression: 'a comprehension',
  ComprehensionExpression: 'a comprehension',
  LambdaExpression: 'a lambda',
  AwaitExpression: 'await',
  NamedExpression: 'an assignment in an expression',
}

type Evaluator = (node: SyntaxNode, scope: Scope) => Value

const EVALUATORS: Readonly<Record<string, Evaluator>> = {
  String: (node, { source }) => required(stringValue(textOf(source, node)), 'bytes', node),
  ContinuedString: (node, scope) =>
    joinWithin(operandsOf(node).map((part) => evaluate(part, scope) as string)),
  FormatString: (node, scope) =>
    formatString(node, scope.source, (field) => evaluate(field, scope)),
  Number: (node, { source }) => {
    if (node.to - node.from > LIMITS.digits) throw new NotStatic('it uses a very long number', node)
    return required(numberValue(textOf(source, node)), 'a number that is not real', node)
  },
  Boolean: (node, { source }) => textOf(source, node) === 'True',
  None: () => null,
  VariableName: (node, scope) => scope.lookup(textOf(scope.source, node)),
  ParenthesizedExpression: (node, scope) => evaluate(operandsOf(node)[0], scope),
  TupleExpression: items,
  ArrayExpression: items,
  SetExpression: items,
  DictionaryExpression: dictionary,
  UnaryExpression: unary,
  BinaryExpression: binary,
  ConditionalExpression: (node, scope) => {
    const [then, condition, otherwise] = operandsOf(node)
    return evaluate(truthy(evaluate(condition, scope)) ? then : otherwise, scope)
  },
  MemberExpression: member,
  CallExpression: call,
}

function required<T>(value: T | undefined, what: string, node: SyntaxNode): T {
  if (value === undefined) throw new NotStatic(`it uses ${what}`, node)
  return value
}

function items(node: SyntaxNode, scope: Scope): Known<Value>[] {
  return operandsOf(node).map((item) => tryEvaluate(item, scope))
}

function dictionary(node: SyntaxNode, scope: Scope): Dictionary {
  const parts = childrenOf(node)
  const entries: [Value, Known<Value>][] = []
  for (let at = 0; at < parts.length; at++) {
    if (parts[at]!.name === '**') {
      const spread = evaluate(parts[++at], scope)
      if (!(spread instanceof Dictionary))
        throw new NotStatic('it spreads what is no dictionary', parts[at])
      scope.budget.spend(sizeOfValue(spread).weight, node)
      for (const [key, value] of spread.entries) entries.push([key, value])
    } else if (parts[at + 1]?.name === ':') {
      entries.push([evaluate(parts[at], scope), tryEvaluate(parts[at + 2], scope)])
      at += 2
    }
  }
  return new Dictionary(entries)
}

function unary(node: SyntaxNode, scope: Scope): Value {
  const [operator, operand] = childrenOf(node)
  const value = evaluate(operand, scope)
  if (operator!.name === 'not') return !truthy(value)
  if (
    textOf(scope.source, operator!) === '-' &&
    (typeof value === 'number' || typeof value === 'bigint')
  )
    return -value
  throw new NotStatic(`it uses the operator ${textOf(scope.source, operator!)}`, node)
}

function binary(node: SyntaxNode, scope: Scope): Value {
  const { left, operator, right } = binaryParts(node, scope.source)
  if (operator === 'and' || operator === 'or') {
    const first = evaluate(left, scope)
    return truthy(first) === (operator === 'and') ? evaluate(right, scope) : first
  }
  if (!COMPARISONS.has(operator))
    return calculate(operator, evaluate(left, scope), evaluate(right, scope), scope.budget)
  // `a <= b < c` is `(a <= b) < c` in the tree, but means `a <= b and b < c`.
  if (left.name === 'BinaryExpression') {
    const inner = binaryParts(left, scope.source)
    if (COMPARISONS.has(inner.operator))
      return (
        truthy(evaluate(left, scope)) &&
        compare(operator, evaluate(inner.right, scope), evaluate(right, scope))
      )
  }
  return compare(operator, evaluate(left, scope), evaluate(right, scope))
}

function binaryParts(
  node: SyntaxNode,
  source: PythonSource,
): { left: SyntaxNode; operator: string; right: SyntaxNode } {
  const parts = childrenOf(node)
  return {
    left: parts[0]!,
    operator: parts
      .slice(1, -1)
      .map((part) => textOf(source, part))
      .join(' '),
    right: parts.at(-1)!,
  }
}

function member(node: SyntaxNode, scope: Scope): Value {
  const [object, bracket, ...rest] = childrenOf(node)
  const value = evaluate(object, scope)
  if (bracket?.name === '.' && rest[0]) return attributeOf(value, textOf(scope.source, rest[0]))
  const inside = rest.slice(0, -1)
  const colons = inside.flatMap((part, at) => (part.name === ':' ? [at] : []))
  if (inside.some((part) => part.name === ',') || colons.length > 1)
    throw new NotStatic('it uses a slice with a step', node)
  const optional = (part: SyntaxNode | undefined): Value | undefined =>
    part ? evaluate(part, scope) : undefined
  if (colons.length === 0) return subscript(value, { index: evaluate(inside[0], scope) })
  return subscript(value, {
    start: optional(inside.slice(0, colons[0])[0]),
    end: optional(inside.slice(colons[0]! + 1)[0]),
  })
}

function call(node: SyntaxNode, scope: Scope): Value {
  const [callee, list] = childrenOf(node)
  const target = evaluate(callee, scope)
  if (!(target instanceof Callable))
    throw new NotStatic(`it calls ${textOf(scope.source, callee!)}()`, node)
  const { positional, keywords, spread } = callArguments(list, scope, (part) =>
    tryEvaluate(part, scope),
  )
  if (spread) throw new NotStatic(`it calls ${target.name}() with ${spread}`, node)
  return target.call(
    positional.map(known),
    new Map([...keywords].map(([name, value]) => [name, known(value)])),
  )
}
