import type { Known } from '@pakages/model'
import type { Budget } from '../python/budget.ts'
import { tryEvaluate } from '../python/evaluate.ts'
import { returnValue } from '../python/execute.ts'
import { outerName } from '../python/names.ts'
import type { Scope } from '../python/scope.ts'
import {
  childNamed,
  childrenOf,
  operandsOf,
  spanOf,
  statementsOf,
  textOf,
  type PythonSource,
  type SyntaxNode,
} from '../python/tree.ts'
import { Callable, known, NotStatic, type Value } from '../python/value.ts'

/** The top level of a recipe: its classes by name, and a scope of its names. */
export interface RecipeModule {
  readonly source: PythonSource
  readonly classes: ReadonlyMap<string, SyntaxNode>
  /** Classes and functions that come from other recipes, with the folder of each recipe. */
  readonly imported: ReadonlyMap<string, string>
  /**
   * Assigned names and functions of the file, read when they are asked for: most recipes carry
   * tables that nothing needs.
   */
  readonly scope: Scope
}

/** Reads the top level of a recipe. */
export function readModule(source: PythonSource, budget: Budget): RecipeModule {
  const classes = new Map<string, SyntaxNode>()
  const definitions = new Map<string, SyntaxNode>()
  const imported = new Map<string, string>()
  const renamed = new Map<string, string>()
  for (const statement of statementsOf(source.root).map(undecorated)) {
    if (statement.name === 'ImportStatement') {
      const text = textOf(source, statement)
      importedNames(text).forEach(([name, folder]) => imported.set(name, folder))
      const [, module, alias] = /^import\s+(\w+)\s+as\s+(\w+)$/.exec(text) ?? []
      if (module !== undefined) renamed.set(alias!, module)
    }
    const name = definedName(source, statement)
    if (name === undefined) continue
    if (statement.name === 'ClassDefinition') classes.set(name, statement)
    else definitions.set(name, statement)
  }
  return { source, classes, imported, scope: moduleScope(source, budget, definitions, renamed) }
}

/**
 * The names of `from spack_repo.builtin.packages.FOLDER.package import …`, and of the shorter ways
 * to write it.
 */
function importedNames(text: string): [name: string, folder: string][] {
  const found =
    /^from\s+(?:spack_repo\.\w+\.packages\.|spack\.pkg\.\w+\.|\.\.)(\w+)(?:\.package)?\s+import\s([\s\S]+)$/.exec(
      text,
    )
  const names =
    found?.[2]!
      .replaceAll(/[()]|#.*/g, '')
      .split(',')
      .map((name) => name.trim().split(/\s+/).at(-1)!) ?? []
  return names.filter((name) => name !== '').map((name) => [name, found![1]!])
}

const undecorated = (statement: SyntaxNode): SyntaxNode =>
  statement.name === 'DecoratedStatement' ? statement.lastChild! : statement

function definedName(source: PythonSource, statement: SyntaxNode): string | undefined {
  const name = childNamed(statement, 'VariableName')
  const defines =
    statement.name === 'ClassDefinition' ||
    statement.name === 'FunctionDefinition' ||
    statement.name === 'AssignStatement'
  return defines && name ? textOf(source, name) : undefined
}

function moduleScope(
  source: PythonSource,
  budget: Budget,
  definitions: ReadonlyMap<string, SyntaxNode>,
  renamed: ReadonlyMap<string, string>,
): Scope {
  const values = new Map<string, Known<Value>>()
  const scope: Scope = {
    source,
    budget,
    lookup(name) {
      const held = values.get(name)
      if (held !== undefined) return known(held)
      const definition = definitions.get(name)
      if (!definition) return outerName(renamed.get(name) ?? name)
      // While a definition is read its own name is unknown, so that one that refers to itself ends.
      values.set(name, {
        unknown: true,
        reason: `it defines ${name} by itself`,
        span: spanOf(source, definition),
      })
      const value =
        definition.name === 'FunctionDefinition'
          ? functionValue(source, definition, scope)
          : tryEvaluate(definition.lastChild ?? undefined, scope)
      values.set(name, value)
      return known(value)
    },
  }
  return scope
}

/** A function of the file as something that can be called, with arguments by place. */
export function functionValue(
  source: PythonSource,
  definition: SyntaxNode,
  scope: Scope,
  bound: readonly Value[] = [],
): Callable {
  const name = textOf(source, childNamed(definition, 'VariableName')!)
  const parameters = parameterNames(source, definition)
  return new Callable(name, (positional, keywords) => {
    const given = [...bound, ...positional]
    const names = new Map(
      parameters.flatMap((parameter, at): [string, Value][] => {
        const value = given[at] ?? keywords.get(parameter)
        return value === undefined ? [] : [[parameter, value]]
      }),
    )
    if (names.size < parameters.length)
      throw new NotStatic(`it calls ${name}() with default arguments`)
    const body = childNamed(definition, 'Body')
    if (!body) throw new NotStatic(`it calls ${name}(), which is not complete`, definition)
    return returnValue(body, names, scope)
  })
}

function parameterNames(source: PythonSource, definition: SyntaxNode): string[] {
  const list = childNamed(definition, 'ParamList')
  if (
    !list ||
    childrenOf(list).some(
      (child) => child.name === '*' || child.name === '**' || child.name === 'AssignOp',
    )
  )
    return ['*']
  return operandsOf(list)
    .filter((child) => child.name === 'VariableName')
    .map((child) => textOf(source, child))
}
