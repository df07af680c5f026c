import { isUnknown, type Unknown } from '@pakages/model'
import { sizeOfValue } from '../python/budget.ts'
import { callArguments, type CallArguments } from '../python/call-arguments.ts'
import { evaluate, tryEvaluate } from '../python/evaluate.ts'
import { bind, loopNames, loopParts } from '../python/execute.ts'
import { calculate } from '../python/operators.ts'
import type { Scope } from '../python/scope.ts'
import type { SimpleStatement } from '../python/simple-statement.ts'
import {
  childNamed,
  childrenOf,
  spanOf,
  statementsOf,
  textOf,
  type SyntaxNode,
} from '../python/tree.ts'
import { known, reasonAgainst, truthy, type Value } from '../python/value.ts'
import { enteredContext, type ClassBody, type Context } from './directive-call.ts'

const OUTERMOST: Context = { when: [], defaults: new Map() }

/**
 * Walks through a class body as Python runs it: assignments, directives, `with`, `for` and `if`, as
 * far as they can be followed.
 */
export function walkClass(
  className: string,
  body: SyntaxNode,
  outer: Scope,
  into: ClassBody,
): void {
  const scope: Scope = {
    ...outer,
    lookup: (name) =>
      into.attributes.has(name) ? known(into.attributes.get(name)!) : outer.lookup(name),
  }
  new Walker(scope, into).whole(outer.source.simple.get(className) ?? [], body)
}

class Walker {
  readonly #scope: Scope
  readonly #into: ClassBody
  constructor(scope: Scope, into: ClassBody) {
    this.#scope = scope
    this.#into = into
  }

  /** The body of the class: what the parser read, and what was simple, in the order of the text. */
  whole(simple: readonly SimpleStatement[], body: SyntaxNode): void {
    let next = 0
    for (const statement of statementsOf(body)) {
      for (; next < simple.length && simple[next]!.from < statement.from; next++)
        this.#simple(simple[next]!)
      this.#statement(statement, OUTERMOST)
    }
    for (; next < simple.length; next++) this.#simple(simple[next]!)
  }

  #simple(statement: SimpleStatement): void {
    if (statement.kind === 'assignment') this.#into.attributes.set(statement.name, statement.value)
    else this.#directive(statement.name, statement, statement, OUTERMOST)
  }

  body(body: SyntaxNode, context: Context): void {
    this.#scope.budget.within(body, () => {
      for (const statement of statementsOf(body)) {
        this.#scope.budget.step(statement)
        this.#statement(statement, context)
      }
    })
  }

  /** Keeps a directive. Its values are written out later, whoever else holds them. */
  #directive(
    name: string,
    { from, to }: { readonly from: number; readonly to: number },
    given: CallArguments,
    context: Context,
  ): void {
    this.#scope.budget.directive({ from, to })
    const values = [...given.positional, ...given.keywords.values(), ...context.defaults.values()]
    for (const value of values) this.#scope.budget.spend(sizeOfValue(value).weight, { from, to })
    this.#into.directives.push({ name, from, to, given, context })
  }

  #statement(statement: SyntaxNode, context: Context): void {
    switch (statement.name) {
      case 'AssignStatement':
        return this.#assignment(statement, context)
      case 'UpdateStatement':
        return this.#changed(statement, context)
      case 'ExpressionStatement':
        return this.#call(statement, context)
      case 'WithStatement':
        return this.#with(statement, context)
      case 'ForStatement':
        return this.#loop(statement, context)
      case 'IfStatement':
        return this.#branch(statement, context)
      case 'TryStatement':
      case 'WhileStatement':
        return this.#uncertain(
          statement,
          `it stands in a ${statement.firstChild!.name} statement`,
          context,
        )
      case 'FunctionDefinition':
        return this.#method(statement)
      case 'DecoratedStatement':
        return statement.lastChild?.name === 'FunctionDefinition'
          ? this.#method(statement.lastChild)
          : undefined
      default:
        return undefined
    }
  }

  #method(definition: SyntaxNode): void {
    const name = childNamed(definition, 'VariableName')
    if (!name) return
    const variants =
      definition.parent?.name === 'DecoratedStatement'
        ? (this.#into.methods.get(this.#text(name)) ?? [])
        : []
    this.#into.methods.set(this.#text(name), [...variants, definition])
  }

  #assignment(statement: SyntaxNode, context: Context): void {
    const parts = childrenOf(statement).filter((part) => part.name !== 'TypeDef')
    if (parts.at(-2)?.name !== 'AssignOp') return
    const value =
      context.conditional === undefined
        ? tryEvaluate(parts.at(-1), this.#scope)
        : this.#unknown(context.conditional, statement)
    const targets = parts.slice(0, -2)
    const names = targets
      .filter((target) => target.name === 'VariableName')
      .map((target) => this.#text(target))
    if (!targets.some((target) => target.name === ',') && names.length > 0)
      return names.forEach((name) => this.#into.attributes.set(name, value))
    reasonAgainst(() =>
      bind(targets, known(value), {
        scope: this.#scope,
        local: this.#into.attributes as Map<string, Value>,
      }),
    )
  }

  #changed(statement: SyntaxNode, context: Context): void {
    const [target, operator, right] = childrenOf(statement)
    if (target?.name !== 'VariableName' || !operator) return
    const failure = reasonAgainst(() => {
      const value = calculate(
        this.#text(operator).slice(0, -1),
        this.#scope.lookup(this.#text(target)),
        evaluate(right, this.#scope),
        this.#scope.budget,
      )
      this.#into.attributes.set(
        this.#text(target),
        context.conditional === undefined ? value : this.#unknown(context.conditional, statement),
      )
    })
    if (failure !== undefined)
      this.#into.attributes.set(this.#text(target), this.#unknown(failure, statement))
  }

  #call(statement: SyntaxNode, context: Context): void {
    const node = statement.firstChild
    const callee = node?.name === 'CallExpression' ? node.firstChild : null
    if (callee?.name !== 'VariableName') return
    const given = this.#arguments(node!.lastChild)
    this.#directive(this.#text(callee), node!, given, context)
  }

  #with(statement: SyntaxNode, context: Context): void {
    let inner = context
    for (const item of childrenOf(statement)) {
      if (item.name === 'Body') return this.body(item, inner)
      if (item.name === 'CallExpression') inner = this.#entered(item, inner)
    }
  }

  #entered(item: SyntaxNode, context: Context): Context {
    return enteredContext(
      context,
      item.firstChild ? this.#text(item.firstChild) : '',
      this.#arguments(item.lastChild),
      (reason) => this.#unknown(reason, item),
    )
  }

  #loop(statement: SyntaxNode, context: Context): void {
    const before = this.#into.directives.length
    const reason = reasonAgainst(() => {
      const { targets, items, body } = loopParts(statement, this.#scope)
      for (const item of items) {
        bind(targets, item, {
          scope: this.#scope,
          local: this.#into.attributes as Map<string, Value>,
        })
        this.body(body, context)
      }
    })
    if (reason === undefined) return
    // What the rounds before the failing one gave would come twice.
    this.#into.directives.length = before
    const conditional = `it stands in a loop, and ${reason}`
    for (const name of loopNames(statement))
      this.#into.attributes.set(this.#text(name), this.#unknown(conditional, statement))
    this.#uncertain(statement, conditional, context)
  }

  #branch(statement: SyntaxNode, context: Context): void {
    const parts = childrenOf(statement)
    for (let at = 0; at < parts.length; at++) {
      const keyword = parts[at]!.name
      const [next, body] = parts.slice(at + 1, at + 3)
      if (keyword === 'else') return next && this.body(next, context)
      if (keyword !== 'if' && keyword !== 'elif') continue
      const condition = tryEvaluate(next, this.#scope)
      if (isUnknown(condition))
        return this.#uncertain(statement, `it stands in an "if", and ${condition.reason}`, context)
      if (truthy(condition)) return body && this.body(body, context)
    }
  }

  /**
   * Walks through every body of a statement of which it is not known whether or how often it runs.
   */
  #uncertain(statement: SyntaxNode, conditional: string, context: Context): void {
    for (const body of statement.getChildren('Body'))
      this.body(body, { ...context, conditional: context.conditional ?? conditional })
  }

  #arguments(list: SyntaxNode | null): CallArguments {
    return callArguments(list ?? undefined, this.#scope, (node) => tryEvaluate(node, this.#scope))
  }

  #text(node: SyntaxNode): string {
    return textOf(this.#scope.source, node)
  }

  #unknown(reason: string, node: SyntaxNode): Unknown {
    return { unknown: true, reason, span: spanOf(this.#scope.source, node) }
  }
}
