import type { Known } from '@pakages/model'
import { evaluate } from './evaluate.ts'
import { calculate } from './operators.ts'
import type { Scope } from './scope.ts'
import { childrenOf, operandsOf, statementsOf, textOf, type SyntaxNode } from './tree.ts'
import { known, NotStatic, ObjectValue, truthy, VersionValue, type Value } from './value.ts'
import { versionComponents } from './versions.ts'

/** How a run of statements ended: with a value, or by coming to its end. */
type Ending = { readonly returned: Value } | undefined

/**
 * What a function returns, followed through assignments, `if` and `for`. Changes nothing outside
 * itself.
 * @param body The `Body` of the function.
 * @param names The values of its parameters.
 * @throws NotStatic for anything else, and when it raises.
 */
export function returnValue(
  body: SyntaxNode,
  names: ReadonlyMap<string, Value>,
  outer: Scope,
): Value {
  const local = new Map(names)
  const scope: Scope = {
    ...outer,
    lookup: (name) => (local.has(name) ? local.get(name)! : outer.lookup(name)),
  }
  return runBody(body, { scope, local })?.returned ?? null
}

interface Run {
  readonly scope: Scope
  readonly local: Map<string, Value>
}

function runBody(body: SyntaxNode, run: Run): Ending {
  return run.scope.budget.within(body, () => {
    for (const statement of statementsOf(body)) {
      run.scope.budget.step(statement)
      const ending = runStatement(statement, run)
      if (ending) return ending
    }
    return undefined
  })
}

function runStatement(statement: SyntaxNode, run: Run): Ending {
  switch (statement.name) {
    case 'ReturnStatement': {
      const value = operandsOf(statement)[0]
      return { returned: value ? evaluate(value, run.scope) : null }
    }
    case 'AssignStatement':
      return assign(statement, run)
    case 'UpdateStatement':
      return update(statement, run)
    case 'IfStatement':
      return branch(statement, run)
    case 'ForStatement':
      return loop(statement, run)
    case 'ExpressionStatement':
      if (/String$/.test(statement.firstChild?.name ?? '')) return undefined
      throw new NotStatic(`it calls ${textOf(run.scope.source, statement).slice(0, 60)}`, statement)
    case 'PassStatement':
      return undefined
    case 'RaiseStatement':
      throw new NotStatic('it raises an error for this version', statement)
    default:
      throw new NotStatic(
        `it has a ${statement.name.replace('Statement', '').toLowerCase()} statement`,
        statement,
      )
  }
}

function assign(statement: SyntaxNode, { scope, local }: Run): Ending {
  const parts = childrenOf(statement)
  const value = evaluate(parts.at(-1), scope)
  // `a, b = …`: one group of targets before each `=`.
  const targets = parts.slice(0, -1).filter((part) => part.name !== 'TypeDef')
  for (const group of splitAt(targets, 'AssignOp')) bind(group, value, { scope, local })
  return undefined
}

/** @throws NotStatic for a part that a malformed statement lacks. */
function present(node: SyntaxNode | undefined, statement: SyntaxNode): SyntaxNode {
  if (!node) throw new NotStatic('it is not complete', statement)
  return node
}

function splitAt(nodes: readonly SyntaxNode[], name: string): SyntaxNode[][] {
  const groups: SyntaxNode[][] = [[]]
  for (const node of nodes) {
    if (node.name === name) groups.push([])
    else groups.at(-1)!.push(node)
  }
  return groups.filter((group) => group.length > 0)
}

/**
 * Gives names values: one name, or several with commas or in brackets, from a list of as many.
 * @throws NotStatic otherwise.
 */
export function bind(
  targets: readonly SyntaxNode[],
  value: Value,
  { scope, local }: { scope: Scope; local: Map<string, Value> },
): void {
  const [target] = targets
  if (!target) throw new NotStatic('it assigns in a way that cannot be followed')
  if (targets.length === 1 && target.name === 'VariableName') {
    local.set(textOf(scope.source, target), value)
    return
  }
  if (targets.length === 1 && target.name === 'MemberExpression')
    return assignAttribute(target, value, scope)
  const inner =
    targets.length === 1 ? operandsOf(target) : targets.filter((node) => node.name !== ',')
  const unpacks =
    targets.length > 1 || /^(?:Tuple|Array|Parenthesized)Expression$/.test(target.name)
  const items = value instanceof VersionValue ? versionComponents(value) : value
  if (!unpacks || !(items instanceof Array) || items.length !== inner.length)
    throw new NotStatic('it assigns in a way that cannot be followed', target)
  inner.forEach((node, at) => bind([node], known(items[at]!), { scope, local }))
}

function assignAttribute(target: SyntaxNode, value: Value, scope: Scope): void {
  const [object, dot, name] = childrenOf(target)
  const owner = dot?.name === '.' ? evaluate(object, scope) : undefined
  if (!(owner instanceof ObjectValue)) throw new NotStatic('it changes something in place', target)
  owner.assign(textOf(scope.source, present(name, target)), value)
}

function update(statement: SyntaxNode, { scope, local }: Run): Ending {
  const [target, operator, right] = childrenOf(statement)
  if (target?.name !== 'VariableName' || !operator)
    throw new NotStatic('it changes something in place', statement)
  local.set(
    textOf(scope.source, target),
    calculate(
      textOf(scope.source, operator).slice(0, -1),
      evaluate(target, scope),
      evaluate(right, scope),
      scope.budget,
    ),
  )
  return undefined
}

function branch(statement: SyntaxNode, run: Run): Ending {
  const parts = childrenOf(statement)
  for (let at = 0; at < parts.length; at++) {
    const keyword = parts[at]!.name
    if (keyword === 'else') return runBody(present(parts[at + 1], statement), run)
    if ((keyword === 'if' || keyword === 'elif') && truthy(evaluate(parts[at + 1], run.scope)))
      return runBody(present(parts[at + 2], statement), run)
  }
  return undefined
}

function loop(statement: SyntaxNode, run: Run): Ending {
  const { targets, items, body } = loopParts(statement, run.scope)
  for (const item of items) {
    bind(targets, known(item), run)
    const ending = runBody(body, run)
    if (ending) return ending
  }
  return undefined
}

/**
 * The parts of a `for`: what it binds, what it goes over, what it repeats. @throws NotStatic when
 * what it goes over is not known.
 */
export function loopParts(
  statement: SyntaxNode,
  scope: Scope,
): { targets: SyntaxNode[]; items: readonly Value[]; body: SyntaxNode } {
  const parts = childrenOf(statement)
  const at = parts.findIndex((part) => part.name === 'in')
  const body = parts.find((part) => part.name === 'Body')
  if (at < 0 || !body || parts.filter((part) => part.name === 'Body').length > 1)
    throw new NotStatic('it has a loop that cannot be followed', statement)
  return { targets: parts.slice(1, at), items: iterated(evaluate(parts[at + 1], scope)), body }
}

/** The names that a loop gives values to. */
export function loopNames(statement: SyntaxNode): SyntaxNode[] {
  const parts = childrenOf(statement)
  const targets = parts.slice(
    1,
    parts.findIndex((part) => part.name === 'in'),
  )
  return targets.flatMap((target) =>
    target.name === 'VariableName' ? [target] : target.getChildren('VariableName'),
  )
}

function iterated(value: Value): readonly Value[] {
  if (value instanceof Array) return value.map((item: Known<Value>) => known(item))
  if (typeof value === 'object' && value !== null && 'entries' in value)
    return value.entries.map(([key]) => key)
  throw new NotStatic('it loops over a value that holds nothing')
}
