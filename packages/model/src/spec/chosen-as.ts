import type { ConcreteSpec } from './concrete-spec.ts'
import { COMPILER_FLAGS } from './parse-attribute.ts'
import type { NodeQuery, VariantQuery } from './spec-query.ts'

/** What stands for the recipe's state, and not for what somebody chose. */
const OF_THE_RECIPE = new Set(['patches'])

/** Asks for just the variants, and at least the flags, that a spec was concretized with. */
export function chosenAs({ parameters }: ConcreteSpec): Pick<NodeQuery, 'variants' | 'flags'> {
  const variants = new Map<string, VariantQuery>()
  const flags = new Map<string, readonly string[]>()
  for (const [name, value] of Object.entries(parameters)) {
    if (value === null || OF_THE_RECIPE.has(name)) continue
    if (Array.isArray(value) && COMPILER_FLAGS.has(name)) flags.set(name, value)
    else variants.set(name, { values: valuesOf(value), exact: true, propagated: false })
  }
  return { variants, flags }
}

function valuesOf(value: boolean | string | number | string[]): (boolean | string)[] {
  if (Array.isArray(value)) return value
  return [typeof value === 'boolean' ? value : String(value)]
}
