import type { Known } from '@pakages/model'
import { formatValue } from './format.ts'
import { numberValue, splitStringLiteral, decodeEscapes, stringValue } from './literals.ts'
import { attributeOf, subscript } from './members.ts'
import { calculate, compare, COMPARISONS } from './operators.ts'
import {
  childrenOf,
  operandsOf,
  spanOf,
  textOf,
  type PythonSource,
  type SyntaxNode,
} from './tree.ts'
import {
  Callable,
  Dictionary,
  known,
  NotStatic,
  textOfValue,
  truthy,
  VersionValue,
  type Value,
} from './value.ts'
import { versionComponents } from './versions.ts'

/** Where names get their values while an expression is looked at. */
export interface Scope {
  readonly source: PythonSource
  /** @throws NotStatic for a name that is not known. */
  lookup(name: string): Value
}

/**
 * The value of an expression, without running anything: literals, names, operators, text and
 * version methods, conditions.
 * @throws NotStatic with a reason for everything else.
 */
export function evaluate(node: SyntaxNode, scope: Scope): Value {
  const evaluator = EVALUATORS[node.name]
  if (!evaluator)
    throw new NotStatic(`it uses ${DESCRIPTIONS[node.name] ?? `a ${node.name}`}`, node)
  return evaluator(node, scope)
}

/** Like {@link evaluate}, with the reason as a value instead of an error. */
export function tryEvaluate(node: SyntaxNode, scope: Scope): Known<Value> {
  try {
    return evaluate(node, scope)
  } catch (error) {
    if (!(error instanceof NotStatic)) throw error
    return { unknown: true, reason: error.message, span: spanOf(scope.source, error.node ?? node) }
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
    operandsOf(node)
      .map((part) => evaluate(part, scope) as string)
      .join(''),
  FormatString: formatString,
  Number: (node, { source }) =>
    required(numberValue(textOf(source, node)), 'a number that is not real', node),
  Boolean: (node, { source }) => textOf(source, node) === 'True',
  None: () => null,
  VariableName: (node, scope) => scope.lookup(textOf(scope.source, node)),
  ParenthesizedExpression: (node, scope) => evaluate(operandsOf(node)[0]!, scope),
  TupleExpression: items,
  ArrayExpression: items,
  SetExpression: items,
  DictionaryExpression: dictionary,
  UnaryExpression: unary,
  BinaryExpression: binary,
  ConditionalExpression: (node, scope) => {
    const [then, condition, otherwise] = operandsOf(node)
    return evaluate(truthy(evaluate(condition!, scope)) ? then! : otherwise!, scope)
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
      const spread = evaluate(parts[++at]!, scope)
      if (!(spread instanceof Dictionary))
        throw new NotStatic('it spreads what is no dictionary', parts[at])
      entries.push(...spread.entries.map(([key, value]): [Value, Known<Value>] => [key, value]))
    } else if (parts[at + 1]?.name === ':') {
      entries.push([evaluate(parts[at]!, scope), tryEvaluate(parts[at + 2]!, scope)])
      at += 2
    }
  }
  return new Dictionary(entries)
}

function unary(node: SyntaxNode, scope: Scope): Value {
  const [operator, operand] = childrenOf(node)
  const value = evaluate(operand!, scope)
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
    return calculate(operator, evaluate(left, scope), evaluate(right, scope))
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
  const value = evaluate(object!, scope)
  if (bracket!.name === '.') return attributeOf(value, textOf(scope.source, rest[0]!))
  const inside = rest.slice(0, -1)
  const colons = inside.flatMap((part, at) => (part.name === ':' ? [at] : []))
  if (inside.some((part) => part.name === ',') || colons.length > 1)
    throw new NotStatic('it uses a slice with a step', node)
  const optional = (part: SyntaxNode | undefined): Value | undefined =>
    part ? evaluate(part, scope) : undefined
  if (colons.length === 0) return subscript(value, { index: evaluate(inside[0]!, scope) })
  return subscript(value, {
    start: optional(inside.slice(0, colons[0])[0]),
    end: optional(inside.slice(colons[0]! + 1)[0]),
  })
}

function call(node: SyntaxNode, scope: Scope): Value {
  const [callee, list] = childrenOf(node)
  const target = evaluate(callee!, scope)
  if (!(target instanceof Callable))
    throw new NotStatic(`it calls ${textOf(scope.source, callee!)}()`, node)
  const { positional, keywords, spread } = callArguments(list!, scope)
  if (spread) throw new NotStatic(`it calls ${target.name}() with ${spread}`, node)
  return target.call(
    positional.map(known),
    new Map([...keywords].map(([name, value]) => [name, known(value)])),
  )
}

/**
 * The arguments of a call: by place, by name, and what spreads (`*x`, `**x`) could not be followed.
 * Known ones are followed.
 */
export interface CallArguments {
  readonly positional: readonly Known<Value>[]
  readonly keywords: ReadonlyMap<string, Known<Value>>
  readonly spread?: string
}

/**
 * Reads an argument list. Values that cannot be known are {@link Unknown} there; never throws for
 * these.
 */
export function callArguments(list: SyntaxNode, scope: Scope): CallArguments {
  const parts = childrenOf(list)
  const positional: Known<Value>[] = []
  const keywords = new Map<string, Known<Value>>()
  let spread: string | undefined
  for (let at = 1; at < parts.length; at++) {
    const part = parts[at]!
    if (part.name === ',' || part.name === ')') continue
    if (part.name === '*' || part.name === '**') {
      const value = tryEvaluate(parts[++at]!, scope)
      if (part.name === '**' && value instanceof Dictionary)
        value.entries.forEach(([key, item]) => keywords.set(textOfValue(key), item))
      else if (part.name === '*' && value instanceof Array)
        positional.push(...(value as Known<Value>[]))
      else if (part.name === '*' && value instanceof VersionValue)
        positional.push(...versionComponents(value))
      else spread = part.name + textOf(scope.source, parts[at]!)
    } else if (parts[at + 1]?.name === 'AssignOp') {
      keywords.set(textOf(scope.source, part), tryEvaluate(parts[at + 2]!, scope))
      at += 2
    } else positional.push(tryEvaluate(part, scope))
  }
  return { positional, keywords, ...(spread && { spread }) }
}

function formatString(node: SyntaxNode, scope: Scope): string {
  const whole = textOf(scope.source, node)
  const literal = splitStringLiteral(whole)
  if (!literal) throw new NotStatic('it uses a malformed f-string', node)
  const between = (from: number, to: number): string =>
    decodeEscapes(
      scope.source.text.slice(from, to).replaceAll('{{', '{').replaceAll('}}', '}'),
      literal.prefix,
    )
  let at = node.from + whole.indexOf(literal.quote) + literal.quote.length
  let text = ''
  for (const field of childrenOf(node)) {
    text += between(at, field.from) + replacement(field, scope)
    at = field.to
  }
  return text + between(at, node.to - literal.quote.length)
}

function replacement(field: SyntaxNode, scope: Scope): string {
  const parts = childrenOf(field)
  const source = (name: string): string =>
    textOf(scope.source, parts.find((part) => part.name === name) ?? { from: 0, to: 0 })
  const value = evaluate(operandsOf(field)[0]!, scope)
  return formatValue(
    value,
    source('FormatSpec').slice(1),
    source('FormatConversion').slice(1) || undefined,
  )
}
