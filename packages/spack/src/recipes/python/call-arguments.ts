import type { Known } from '@pakages/model'
import { sizeOfValue } from './budget.ts'
import type { Scope } from './scope.ts'
import { childrenOf, textOf, type SyntaxNode } from './tree.ts'
import { Dictionary, VersionValue, type Value } from './value.ts'
import { versionComponents } from './versions.ts'

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
 * @param valueOf Evaluates one argument.
 * @throws OverBudget when it spreads too much.
 */
export function callArguments(
  list: SyntaxNode | undefined,
  { source, budget }: Scope,
  valueOf: (node: SyntaxNode | undefined) => Known<Value>,
): CallArguments {
  const parts = list ? childrenOf(list) : []
  const positional: Known<Value>[] = []
  const keywords = new Map<string, Known<Value>>()
  let spread: string | undefined
  for (let at = 1; at < parts.length; at++) {
    const part = parts[at]!
    if (part.name === ',' || part.name === ')') continue
    if (part.name === '*' || part.name === '**') {
      const value = valueOf(parts[++at])
      budget.spend(sizeOfValue(value).weight, part)
      if (!spreadOut(part.name, value, { positional, keywords }))
        spread = textOf(source, { from: part.from, to: parts[at]?.to ?? part.to })
    } else if (parts[at + 1]?.name === 'AssignOp') {
      keywords.set(textOf(source, part), valueOf(parts[at + 2]))
      at += 2
    } else positional.push(valueOf(part))
  }
  return { positional, keywords, ...(spread && { spread }) }
}

/** `*value` or `**value`; false when it cannot be followed. */
function spreadOut(
  stars: string,
  value: Known<Value>,
  into: { readonly positional: Known<Value>[]; readonly keywords: Map<string, Known<Value>> },
): boolean {
  if (stars === '**') {
    if (!(value instanceof Dictionary)) return false
    if (value.entries.some(([key]) => typeof key !== 'string')) return false
    for (const [key, item] of value.entries) into.keywords.set(key as string, item)
    return true
  }
  const items = value instanceof VersionValue ? versionComponents(value) : value
  if (!(items instanceof Array)) return false
  // Not `push(...items)`: a call takes only so many arguments.
  for (const item of items) into.positional.push(item)
  return true
}
