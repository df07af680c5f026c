import { OverBudget } from '../python/budget.ts'
import {
  childNamed,
  childrenOf,
  parsePython,
  textOf,
  type PythonSource,
  type SyntaxNode,
} from '../python/tree.ts'

/**
 * What a solve sees of a recipe: all but comments, layout, and the methods that only a build calls.
 * Two recipes with the same text here have the same solutions, and differ in the hash of the recipe
 * alone. Where that is not sure, the whole recipe counts.
 */
export function solvedPart(recipe: string): string {
  try {
    const source = parsePython(recipe)
    const read: Read = { source, tokens: [], methods: [] }
    const isPython = take(source.root, read, false)
    // What a class calls while it is made decides what it is.
    const calls = read.methods.some((name) => read.tokens.includes(name))
    return isPython && !calls ? read.tokens.join('\n') : recipe
  } catch (error) {
    if (error instanceof OverBudget) return recipe
    throw error
  }
}

interface Read {
  readonly source: PythonSource
  /** Words and signs in their order, bodies in braces. */
  readonly tokens: string[]
  /** The names of the methods that are left out. */
  readonly methods: string[]
}

/** Takes the words and signs of a node. @returns Whether all of it is Python. */
function take(node: SyntaxNode, read: Read, inClass: boolean): boolean {
  if (node.type.isError) return false
  const method = inClass ? methodOf(node, read) : undefined
  if (method !== undefined) {
    read.methods.push(method)
    return isPython(node)
  }
  const children = childrenOf(node)
  if (children.length === 0 || node.name.endsWith('String')) {
    read.tokens.push(textOf(read.source, node))
    return true
  }
  const isFunction = /^(?:FunctionDefinition|DecoratedStatement)$/.test(node.name)
  const inside = !isFunction && (inClass || node.name === 'ClassDefinition')
  if (node.name === 'Body') read.tokens.push('{')
  const fine = children.every((child) => take(child, read, inside))
  if (node.name === 'Body') read.tokens.push('}')
  return fine
}

/** Those are called while Spack solves, or looks for what the system has. */
const OF_A_CLASS = /^@\s*(?:classmethod|staticmethod)\b/m

/** The name of a method that only builds call; undefined for anything else. */
function methodOf(node: SyntaxNode, { source }: Read): string | undefined {
  const found =
    node.name === 'FunctionDefinition'
      ? node
      : node.name === 'DecoratedStatement' && !decoratedForClass(node, source)
        ? childNamed(node, 'FunctionDefinition')
        : undefined
  const name = found && childNamed(found, 'VariableName')
  return name && textOf(source, name)
}

const decoratedForClass = (node: SyntaxNode, source: PythonSource): boolean =>
  childrenOf(node).some(
    (child) => child.name === 'Decorator' && OF_A_CLASS.test(textOf(source, child)),
  )

/** What is half written is no recipe that a build could be made of. */
const isPython = (node: SyntaxNode): boolean =>
  !node.type.isError && childrenOf(node).every((child) => isPython(child))
