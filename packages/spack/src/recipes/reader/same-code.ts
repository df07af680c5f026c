import { OverBudget } from '../python/budget.ts'
import {
  childrenOf,
  parsePython,
  textOf,
  type PythonSource,
  type SyntaxNode,
} from '../python/tree.ts'

/**
 * Whether two texts of a recipe differ in nothing but comments, documentation and layout: Spack
 * leaves those out of a package's hash. What cannot be read as Python is not the same.
 */
export function sameCode(before: string, after: string): boolean {
  if (before === after) return true
  try {
    const [left, right] = [parsePython(before), parsePython(after)]
    return sameNode(left, left.root, right, right.root)
  } catch (error) {
    if (error instanceof OverBudget) return false
    throw error
  }
}

function sameNode(
  left: PythonSource,
  one: SyntaxNode,
  right: PythonSource,
  other: SyntaxNode,
): boolean {
  if (one.name !== other.name || one.type.isError || other.type.isError) return false
  const [ours, theirs] = [codeOf(one), codeOf(other)]
  if (ours.length === 0 && theirs.length === 0) return textOf(left, one) === textOf(right, other)
  return (
    ours.length === theirs.length &&
    ours.every((child, at) => sameNode(left, child, right, theirs[at]!))
  )
}

/** The children that are code: without the text that documents a file, class or function. */
function codeOf(node: SyntaxNode): SyntaxNode[] {
  const children = childrenOf(node)
  if (node.name !== 'Script' && node.name !== 'Body') return children
  const first = children.findIndex((child) => child.name !== ':')
  return isText(children[first]) ? children.filter((_, at) => at !== first) : children
}

const isText = (node: SyntaxNode | undefined): boolean => {
  if (node?.name !== 'ExpressionStatement') return false
  const [only, ...others] = childrenOf(node)
  return others.length === 0 && only?.name === 'String'
}
