import {
  urlsForVersion,
  recipeSources,
  type Recipe,
  type SpackVersion,
  type UrlForVersion,
} from '@pakages/model'
import { LIMITS, OverBudget } from '../python/budget.ts'
import { evaluate } from '../python/evaluate.ts'
import type { Scope } from '../python/scope.ts'
import { childrenOf, spanOf, textOf, type SyntaxNode } from '../python/tree.ts'
import {
  Callable,
  known,
  NotStatic,
  ObjectValue,
  textOfValue,
  VersionValue,
  type Value,
} from '../python/value.ts'
import { satisfiesText, versionValue } from '../python/versions.ts'
import type { ClassBody } from '../reader/directive-call.ts'
import { functionValue, type RecipeModule } from '../reader/module.ts'
import { readClass, type ReadClass } from '../reader/read-class.ts'

/**
 * What follows a recipe's own `url_for_version` as far as that can be done without running it.
 * @param text The recipe, which is parsed again when it is asked after its tree was let go: trees
 * are large, and few are asked.
 */
export function customUrl(text: string, read: ReadClass, recipe: Recipe): UrlForVersion {
  let held = new WeakRef(read)
  let spent = 0
  return (version) => {
    const again = held.deref() ?? readClass(text, recipe.name)
    held = new WeakRef(again)
    const { module, body } = again
    const { budget } = module.scope
    budget.renew(Math.min(LIMITS.call, LIMITS.calls - spent))
    try {
      const self = selfValue({ module, body, recipe, version, changed: new Map() })
      const url = (self.attribute('url_for_version') as Callable).call(
        [new VersionValue(version)],
        new Map(),
      )
      if (typeof url !== 'string' && url !== null) throw new NotStatic('it gives no text')
      return url
    } catch (error) {
      if (!(error instanceof NotStatic) && !(error instanceof OverBudget)) throw error
      return {
        unknown: true,
        reason: `url_for_version: ${error.message}`,
        span: error.node
          ? spanOf(module.source, error.node)
          : recipe.methods.get('url_for_version')!,
      }
    } finally {
      spent += budget.spent
    }
  }
}

/** A recipe at one of its versions; `changed` are the attributes that its methods have assigned. */
interface Package {
  readonly module: RecipeModule
  readonly body: ClassBody
  readonly recipe: Recipe
  readonly version: SpackVersion
  readonly changed: Map<string, Value>
}

/** `self` of a recipe whose spec has this version and nothing else that is known. */
function selfValue(of: Package): ObjectValue {
  const attribute = (name: string): Value => {
    if (of.changed.has(name)) return of.changed.get(name)!
    if (name === 'version') return new VersionValue(of.version)
    if (name === 'name') return of.recipe.name
    if (name === 'spec') return specValue(of.version)
    const variants = of.body.methods.get(name)
    return variants ? methodValue(of, name, variants) : classAttribute(of, name)
  }
  return new ObjectValue('self', attribute, {
    assign: (name, value) => of.changed.set(name, value),
  })
}

function classAttribute({ body, recipe, changed }: Package, name: string): Value {
  const value = body.attributes.get(name)
  if (value !== undefined) return known(value)
  const { url, urls, listUrl, git } = recipeSources(withChanges(recipe, changed))
  const inherited: Readonly<Record<string, Value | undefined>> = {
    url,
    urls,
    list_url: listUrl,
    git,
  }
  if (Object.hasOwn(inherited, name) && inherited[name] !== undefined) return inherited[name]
  throw new NotStatic(`it uses self.${name}, which only exists when the recipe runs`)
}

/** The class by its own name: what it assigns, and its static methods. */
function classValue(of: Package): ObjectValue {
  const { className } = of.recipe
  return new ObjectValue(className, (name) => {
    const variants = of.body.methods.get(name)
    if (!variants) return classAttribute({ ...of, changed: new Map() }, name)
    if (!variants.every((definition) => decorators(of, definition).isStatic))
      throw new NotStatic(`it uses ${className}.${name} without an object`)
    return methodValue(of, name, variants)
  })
}

/** A method; of several, the one whose `@when` holds. Properties give their value. */
function methodValue(of: Package, name: string, variants: readonly SyntaxNode[]): Value {
  const scope: Scope = {
    ...of.module.scope,
    lookup: (outer) =>
      outer === 'super'
        ? new Callable('super', () => superValue(of))
        : outer === of.recipe.className
          ? classValue(of)
          : of.module.scope.lookup(outer),
  }
  for (const definition of variants.toReversed()) {
    const { property, isStatic, when } = decorators(of, definition)
    if (when !== undefined && !satisfiesCondition(of.version, when)) continue
    const bound = isStatic ? [] : [selfValue(of)]
    const callable = functionValue(of.module.source, definition, scope, bound)
    return property ? callable.call([], new Map()) : callable
  }
  // Where no condition holds, Spack goes on to the base class.
  return superValue(of).attribute(name)
}

function decorators(
  { module }: Package,
  definition: SyntaxNode,
): { property: boolean; isStatic: boolean; when?: string } {
  const found =
    definition.parent?.name === 'DecoratedStatement'
      ? definition.parent.getChildren('Decorator')
      : []
  let when: string | undefined
  let [property, isStatic] = [false, false]
  for (const decorator of found) {
    const [, callee, list] = childrenOf(decorator)
    const name = textOf(module.source, callee!)
    if (name === 'property') property = true
    else if (name === 'staticmethod') isStatic = true
    else if (name === 'when' && list)
      when = textOfValue(evaluate(childrenOf(list)[1], module.scope))
    else throw new NotStatic(`it uses a method decorated with @${name}`)
  }
  return { property, isStatic, ...(when !== undefined && { when }) }
}

/** `self.spec`: its version, and conditions on nothing but the version. */
function specValue(version: SpackVersion): ObjectValue {
  const satisfies = (condition: Value): boolean =>
    satisfiesCondition(version, textOfValue(condition))
  return new ObjectValue(
    'self.spec',
    (name) => {
      if (name === 'version') return new VersionValue(version)
      if (name !== 'satisfies')
        throw new NotStatic(`it uses self.spec.${name}, which only exists when the recipe runs`)
      return new Callable('satisfies', ([condition]) => satisfies(condition ?? null))
    },
    { contains: satisfies },
  )
}

function satisfiesCondition(version: SpackVersion, condition: string): boolean {
  if (/^@[=:,.\w-]+$/.test(condition)) return satisfiesText(version, condition.slice(1))
  throw new NotStatic(`it asks for more than the version: "${condition.slice(0, 60)}"`)
}

/**
 * `super()` in `url_for_version`: Spack's own rule, with the attributes that the method has
 * changed.
 */
function superValue({ recipe, changed }: Package): ObjectValue {
  return new ObjectValue('super()', (name) => {
    if (name !== 'url_for_version') throw new NotStatic(`it uses super().${name}`)
    return new Callable('url_for_version', ([asked]) => {
      const urls = known(
        urlsForVersion(withChanges(recipe, changed), versionValue(asked ?? null).version),
      )
      if (urls.length === 0) throw new NotStatic('the recipe has no URL')
      return urls[0]!
    })
  })
}

function withChanges(recipe: Recipe, changed: ReadonlyMap<string, Value>): Recipe {
  const texts = [...changed].filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  return texts.length === 0
    ? recipe
    : { ...recipe, attributes: new Map([...recipe.attributes, ...texts]) }
}
