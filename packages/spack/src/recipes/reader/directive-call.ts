import type { Known, Unknown } from '@pakages/model'
import type { CallArguments } from '../python/call-arguments.ts'
import type { SyntaxNode } from '../python/tree.ts'
import type { Value } from '../python/value.ts'

/** What holds for a directive from around it. */
export interface Context {
  readonly when: readonly Known<string>[]
  /** The keywords of `with default_args(…)`. */
  readonly defaults: ReadonlyMap<string, Known<Value>>
  readonly conditional?: string
}

/** A directive call as it was met. */
export interface DirectiveCall {
  readonly name: string
  readonly from: number
  readonly to: number
  readonly given: CallArguments
  readonly context: Context
}

/** What walking through a class body meets, in the order of the text. */
export interface ClassBody {
  readonly attributes: Map<string, Known<Value>>
  /** By name; several where `@when` makes variants of one. */
  readonly methods: Map<string, SyntaxNode[]>
  readonly directives: DirectiveCall[]
}

/** What holds within `with when(…)`, `with default_args(…)` and others, which may not even run. */
export function enteredContext(
  context: Context,
  name: string,
  given: CallArguments,
  unknown: (reason: string) => Unknown,
): Context {
  if (name === 'when') {
    const [condition] = given.positional
    const known = typeof condition === 'string' ? condition : unknown('its condition is no text')
    return { ...context, when: [...context.when, known] }
  }
  if (name === 'default_args')
    return { ...context, defaults: new Map([...context.defaults, ...given.keywords]) }
  return { ...context, conditional: `it stands in "with ${name.slice(0, 80)}(…)"` }
}
