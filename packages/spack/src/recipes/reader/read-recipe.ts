import {
  InvalidValue,
  isUnknown,
  shown,
  type Known,
  type PythonValue,
  type Recipe,
  type SourceSpan,
} from '@pakages/model'
import { OverBudget, sizeOfValue } from '../python/budget.ts'
import { spanOf, type SyntaxNode } from '../python/tree.ts'
import { plainValue, type Value } from '../python/value.ts'
import { customUrl } from '../urls/custom-url.ts'
import { readDirectives } from './directives.ts'
import type { RecipeModule } from './module.ts'
import { baseNames, readClass, SOURCE_METHODS, type ReadClass } from './read-class.ts'

/**
 * Reads a `package.py` without running it. What only running it would tell is {@link Unknown}
 * there, with the reason.
 * @param name The name of the package, such as `py-numpy`.
 * @throws InvalidValue when there is no class for the package, and when reading it takes more than
 * any recipe needs.
 */
export const readRecipe = (text: string, name: string): Recipe =>
  withinBudget(text, name, () => recipeOf(text, name, readClass(text, name)))

/** Runs what looks at a recipe. @throws InvalidValue when that takes more than any recipe needs. */
export function withinBudget<T>(text: string, name: string, look: () => T): T {
  try {
    return look()
  } catch (error) {
    if (error instanceof OverBudget) throw notReadable(text, name, error)
    throw error
  }
}

function notReadable(text: string, name: string, { message, node }: OverBudget): InvalidValue {
  const line = node && text.slice(0, node.from).split('\n').length
  return new InvalidValue(
    `The recipe of ${shown(name)} is not readable, because ${message}${line ? ` (line ${line})` : ''}.`,
    {
      id: 'recipe-not-static',
      fix: 'Write the values down instead of computing them: no recipe of Spack takes a tenth of that.',
    },
  )
}

function recipeOf(text: string, name: string, read: ReadClass): Recipe {
  const { module, className, definition, body } = read
  const attributes = new Map(
    [...body.attributes].map(([key, value]) => {
      module.scope.budget.spend(sizeOfValue(value).weight, definition)
      return [key, plain(module, definition, value)]
    }),
  )
  const directives = readDirectives(module.source, body.directives)
  // Older recipes list their maintainers in an attribute.
  const listed = [attributes.get('maintainers')].flat().filter((item) => typeof item === 'string')
  const recipe: Recipe = {
    name,
    className,
    bases: baseNames(module, definition),
    attributes,
    methods: sourceMethods(read),
    ...directives,
    maintainers: [...directives.maintainers, ...listed],
    unknowns: [...directives.unknowns, ...read.inherited],
  }
  return recipe.methods.has('url_for_version')
    ? { ...recipe, urlForVersion: customUrl(text, read, recipe) }
    : recipe
}

function sourceMethods({ module, body }: ReadClass): ReadonlyMap<string, SourceSpan> {
  return new Map(
    SOURCE_METHODS.flatMap((name) =>
      (body.methods.get(name) ?? []).map((definition): [string, SourceSpan] => [
        name,
        spanOf(module.source, definition),
      ]),
    ),
  )
}

const plain = (
  { source }: RecipeModule,
  at: SyntaxNode,
  value: Known<Value>,
): Known<PythonValue> =>
  isUnknown(value)
    ? value
    : plainValue(value, (reason) => ({ unknown: true, reason, span: spanOf(source, at) }))
