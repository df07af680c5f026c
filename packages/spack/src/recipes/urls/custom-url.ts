import { recipeSources, urlsForVersion, type Recipe, type SpackVersion, type UrlForVersion } from '@pakages/model'
import type { Scope } from '../python/evaluate.ts'
import { childNamed, spanOf, type SyntaxNode } from '../python/tree.ts'
import { Callable, known, NotStatic, ObjectValue, textOfValue, VersionValue, type Value } from '../python/value.ts'
import { satisfiesText, versionValue } from '../python/versions.ts'
import type { ClassBody } from '../reader/class-body.ts'
import { functionValue, type RecipeModule } from '../reader/module.ts'

/** What follows a recipe's own `url_for_version` as far as that can be done without running it. */
export function customUrl(module: RecipeModule, body: ClassBody, recipe: Recipe): UrlForVersion {
  const definition = body.methods.get('url_for_version')!
  return (version) => {
    try {
      const url = method(module, body, recipe, version, definition).call([new VersionValue(version)], new Map())
      if (typeof url !== 'string') throw new NotStatic('it gives no text')
      return url
    } catch (error) {
      if (!(error instanceof NotStatic)) throw error
      return { unknown: true, reason: `url_for_version: ${error.message}`, span: spanOf(module.source, error.node ?? definition) }
    }
  }
}

function method(module: RecipeModule, body: ClassBody, recipe: Recipe, version: SpackVersion, definition: SyntaxNode): Callable {
  const self = selfValue(module, body, recipe, version)
  const scope: Scope = {
    source: module.source,
    lookup: (name) => (name === 'super' ? new Callable('super', () => superValue(recipe)) : module.scope.lookup(name))
  }
  return functionValue(module.source, definition, scope, [self])
}

/** `self` of a recipe whose spec has this version and nothing else that is known. */
function selfValue(module: RecipeModule, body: ClassBody, recipe: Recipe, version: SpackVersion): ObjectValue {
  return new ObjectValue('self', (name) => {
    if (name === 'version') return new VersionValue(version)
    if (name === 'name') return recipe.name
    if (name === 'spec') return specValue(version)
    const definition = body.methods.get(name)
    if (definition) return methodOrProperty(module, method(module, body, recipe, version, definition), definition)
    return attribute(body, recipe, name)
  })
}

function methodOrProperty({ source }: RecipeModule, callable: Callable, definition: SyntaxNode): Value {
  const decorator = definition.parent?.name === 'DecoratedStatement' ? childNamed(definition.parent, 'Decorator') : undefined
  const name = decorator ? source.text.slice(decorator.from + 1, decorator.to).trim() : ''
  if (name === '') return callable
  if (name === 'property') return callable.call([], new Map())
  throw new NotStatic(`it uses a method decorated with @${name}`)
}

function attribute(body: ClassBody, recipe: Recipe, name: string): Value {
  const value = body.attributes.get(name)
  if (value !== undefined) return known(value)
  if (name === 'urls' || name === 'url' || name === 'list_url' || name === 'git') return inherited(recipe, name)
  throw new NotStatic(`it uses self.${name}, which only exists when the recipe runs`)
}

function inherited(recipe: Recipe, name: string): Value {
  const { url, urls, listUrl, git } = recipeSources(recipe)
  const value = name === 'url' ? url : name === 'urls' ? urls : name === 'git' ? git : listUrl
  return value ?? null
}

/** `self.spec`: its version, and conditions on nothing but the version. */
function specValue(version: SpackVersion): ObjectValue {
  return new ObjectValue('self.spec', (name) => {
    if (name === 'version') return new VersionValue(version)
    if (name !== 'satisfies') throw new NotStatic(`it uses self.spec.${name}, which only exists when the recipe runs`)
    return new Callable('satisfies', ([condition]) => satisfiesCondition(version, textOfValue(condition ?? null)))
  })
}

function satisfiesCondition(version: SpackVersion, condition: string): boolean {
  if (/^@[=:,.\w-]+$/.test(condition)) return satisfiesText(version, condition.slice(1))
  throw new NotStatic(`it asks for more than the version: self.spec.satisfies("${condition.slice(0, 60)}")`)
}

/** `super()` in `url_for_version`: Spack's own rule. */
function superValue(recipe: Recipe): ObjectValue {
  return new ObjectValue('super()', (name) => {
    if (name !== 'url_for_version') throw new NotStatic(`it uses super().${name}`)
    return new Callable('url_for_version', ([asked]) => {
      const urls = known(urlsForVersion(recipe, versionValue(asked ?? null).version))
      if (urls.length === 0) throw new NotStatic('the recipe has no URL')
      return urls[0]!
    })
  })
}
