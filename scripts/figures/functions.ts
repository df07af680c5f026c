import ts from 'typescript'
import { linesOf } from './source-tree.ts'

/** One function, as long as eslint's `max-lines-per-function` finds it. */
export interface MeasuredFunction {
  readonly name: string
  /** The line where it begins, counted from 1. */
  readonly line: number
  /** Its lines without blank ones and comments. */
  readonly lines: number
}

/**
 * Every function with a body that has a name of its own: declarations, methods, and what is
 * assigned to a constant or property. A callback counts as lines of the function around it.
 */
export function functionsOf(tree: ts.SourceFile): MeasuredFunction[] {
  const code = codeLines(tree)
  const found: MeasuredFunction[] = []
  const visit = (node: ts.Node): void => {
    const name = ts.isFunctionLike(node) && 'body' in node && node.body ? nameOf(node) : undefined
    if (name !== undefined) {
      const first = lineOf(tree, node.getStart(tree))
      const last = lineOf(tree, node.end)
      const lines = code.slice(first, last + 1).filter(Boolean).length
      found.push({ name, line: first + 1, lines })
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

const lineOf = (tree: ts.SourceFile, position: number): number =>
  tree.getLineAndCharacterOfPosition(position).line

function nameOf(node: ts.SignatureDeclaration): string | undefined {
  if (ts.isConstructorDeclaration(node)) return 'constructor'
  if (node.name) return node.name.getText()
  const { parent } = node
  const named =
    ts.isVariableDeclaration(parent) ||
    ts.isPropertyAssignment(parent) ||
    ts.isPropertyDeclaration(parent)
  return named ? parent.name.getText() : undefined
}

/** For each line of the file whether it holds more than blanks and comments. */
function codeLines(tree: ts.SourceFile): boolean[] {
  const lines = linesOf(tree.text).map(() => false)
  const visit = (node: ts.Node): void => {
    if (node.getChildCount(tree) > 0) {
      for (const child of node.getChildren(tree)) if (!ts.isJSDoc(child)) visit(child)
      return
    }
    const [from, to] = [lineOf(tree, node.getStart(tree)), lineOf(tree, node.end)]
    if (node.end > node.getStart(tree)) lines.fill(true, from, to + 1)
  }
  visit(tree)
  return lines
}
