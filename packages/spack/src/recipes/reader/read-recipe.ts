import { InvalidValue, shown, type Known, type PythonValue, type Recipe } from '@pakages/model'
import { isUnknown } from '@pakages/model'
import { childNamed, operandsOf, parsePython, spanOf, textOf, type SyntaxNode } from '../python/tree.ts'
import { plainValue, type Value } from '../python/value.ts'
import { customUrl } from '../urls/custom-url.ts'
import { walkClass, type ClassBody } from './class-body.ts'
import { readDirectives } from './directives.ts'
import { readModule, type RecipeModule } from './module.ts'
import { classOfPackage } from './package-names.ts'

/**
 * Reads a `package.py` without running it. What only running it would tell is {@link Unknown} there, with the reason.
 * @param name The name of the package, such as `py-numpy`.
 * @throws InvalidValue when there is no class for the package.
 */
export function readRecipe(text: string, name: string): Recipe {
  const module = readModule(parsePython(text))
  const { className, definition } = packageClass(module, name)
  const body: ClassBody = { attributes: new Map(), methods: new Map(), directives: [] }
  readClass(module, definition, body, new Set([className]))
  const recipe = { ...withoutUrl(module, name, className, definition, body) }
  return body.methods.has('url_for_version') ? { ...recipe, urlForVersion: customUrl(module, body, recipe) } : recipe
}

function withoutUrl(module: RecipeModule, name: string, className: string, definition: SyntaxNode, body: ClassBody): Recipe {
  const attributes = new Map([...body.attributes].map(([key, value]) => [key, plain(module, definition, value)]))
  const directives = readDirectives(module.source, body.directives)
  // Older recipes list their maintainers in an attribute.
  const listed = [attributes.get('maintainers')].flat().filter((item) => typeof item === 'string')
  return { name, className, bases: baseNames(module, definition), attributes, methods: new Map([...body.methods].map(([key, nodes]) => [key, spanOf(module.source, nodes.at(-1)!)])), ...directives, maintainers: [...directives.maintainers, ...listed] }
}

const plain = ({ source }: RecipeModule, at: SyntaxNode, value: Known<Value>): Known<PythonValue> =>
  isUnknown(value) ? value : plainValue(value, (reason) => ({ unknown: true, reason, span: spanOf(source, at) }))

/** Walks through a class after those of its bases that the same file defines. */
function readClass(module: RecipeModule, definition: SyntaxNode, into: ClassBody, seen: Set<string>): void {
  for (const base of baseNames(module, definition).toReversed()) {
    const inner = module.classes.get(base)
    if (!inner || seen.has(base)) continue
    seen.add(base)
    readClass(module, inner, into, seen)
  }
  const body = childNamed(definition, 'Body')
  if (body) walkClass(module.source, body, module.scope, into)
}

function packageClass(module: RecipeModule, name: string): { className: string; definition: SyntaxNode } {
  const className = classOfPackage(name)
  const exact = module.classes.get(className)
  if (exact) return { className, definition: exact }
  throw new InvalidValue(
    `The recipe of ${shown(name)} defines no class ${className}.`,
    module.classes.size > 0 ? `It defines ${[...module.classes.keys()].join(', ')}: rename the folder or the class.` : 'Check that the file is a Spack recipe (package.py).'
  )
}

/** The base classes of a class as written, without keywords such as `metaclass=…`. */
function baseNames({ source }: RecipeModule, definition: SyntaxNode): string[] {
  const list = childNamed(definition, 'ArgList')
  return list ? operandsOf(list).filter((base) => base.nextSibling?.name !== 'AssignOp' && base.prevSibling?.name !== 'AssignOp').map((base) => textOf(source, base)) : []
}
