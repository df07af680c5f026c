import { InvalidValue, shown, type Unknown } from '@pakages/model'
import { Budget, LIMITS } from '../python/budget.ts'
import {
  childNamed,
  operandsOf,
  parseSplit,
  spanOf,
  textOf,
  type SyntaxNode,
} from '../python/tree.ts'
import { walkClass } from './class-body.ts'
import type { ClassBody } from './directive-call.ts'
import { readModule, type RecipeModule } from './module.ts'
import { packageOfFolder } from '@pakages/repository'
import { classOfPackage } from './class-names.ts'

/** A recipe's class with the file around it, as far as it was parsed. */
export interface ReadClass {
  readonly module: RecipeModule
  readonly className: string
  readonly definition: SyntaxNode
  readonly body: ClassBody
  /** The base classes that other recipes define. */
  readonly inherited: readonly Unknown[]
}

/**
 * The methods that decide where sources come from; of recipes with none of these, no method is
 * parsed at all.
 */
export const SOURCE_METHODS = [
  'url_for_version',
  'url_version',
  'url',
  'urls',
  'list_url',
  'git',
  'homepage',
] as const
const HAS_SOURCE_METHOD = new RegExp(`\\bdef (?:${SOURCE_METHODS.join('|')})\\(`)

/**
 * Parses a recipe and walks through its class.
 * @throws InvalidValue when there is no class for the package, OverBudget when reading it takes more
 * than a recipe may.
 */
export function readClass(text: string, name: string): ReadClass {
  const module = readModule(parseSplit(text, HAS_SOURCE_METHOD.test(text)), new Budget(LIMITS.work))
  const className = classOfPackage(name)
  const definition = module.classes.get(className)
  if (!definition) throw noClass(module, name, className)
  const body: ClassBody = { attributes: new Map(), methods: new Map(), directives: [] }
  const inherited: Unknown[] = []
  walkWithBases(module, definition, body, inherited, new Set([className]))
  for (const method of SOURCE_METHODS.slice(2)) markProperty(module, body, method)
  return { module, className, definition, body, inherited }
}

/**
 * A property takes the place of an attribute: its value is not known, unless something asks for it
 * at a version.
 */
function markProperty(
  { source }: RecipeModule,
  { attributes, methods }: ClassBody,
  name: string,
): void {
  const definition = methods.get(name)?.at(-1)
  if (definition)
    attributes.set(name, {
      unknown: true,
      reason: `it is worked out by the method ${name}()`,
      span: spanOf(source, definition),
    })
}

/**
 * Walks through a class after those of its bases that the same file defines; bases of other recipes
 * are only named.
 */
function walkWithBases(
  module: RecipeModule,
  definition: SyntaxNode,
  into: ClassBody,
  inherited: Unknown[],
  seen: Set<string>,
): void {
  const { budget } = module.scope
  for (const base of baseNames(module, definition).toReversed()) {
    const from = module.imported.get(base)
    if (from !== undefined)
      inherited.push({
        unknown: true,
        reason: `it inherits from ${base} of the recipe ${packageOfFolder(from)}`,
        span: spanOf(module.source, definition),
      })
    const inner = module.classes.get(base)
    if (!inner || seen.has(base)) continue
    seen.add(base)
    budget.within(inner, () => walkWithBases(module, inner, into, inherited, seen))
  }
  const body = childNamed(definition, 'Body')
  if (body)
    walkClass(
      textOf(module.source, childNamed(definition, 'VariableName')!),
      body,
      module.scope,
      into,
    )
}

function noClass(module: RecipeModule, name: string, className: string): InvalidValue {
  const names = [...module.classes.keys()].slice(0, 5).join(', ')
  const fix =
    module.classes.size > 0
      ? `It defines ${shown(names)}: rename the folder or the class.`
      : 'Check that the file is a Spack recipe (package.py).'
  return new InvalidValue(`The recipe of ${shown(name)} defines no class ${className}.`, {
    id: 'recipe-not-static',
    fix,
  })
}

/** The base classes of a class as written, without keywords such as `metaclass=…`. */
export function baseNames({ source }: RecipeModule, definition: SyntaxNode): string[] {
  const list = childNamed(definition, 'ArgList')
  return list
    ? operandsOf(list)
        .filter(
          (base) => base.nextSibling?.name !== 'AssignOp' && base.prevSibling?.name !== 'AssignOp',
        )
        .map((base) => textOf(source, base))
    : []
}
