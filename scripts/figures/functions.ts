import ts from 'typescript'

/** One function, as a reader finds it: from its first line to its last. */
export interface MeasuredFunction {
  readonly name: string
  /** The line where it begins, counted from 1. */
  readonly line: number
  readonly lines: number
}

/**
 * Every function with a body that has a name of its own: declarations, methods, and what is
 * assigned to a constant or property. A callback counts as lines of the function around it.
 */
export function functionsOf(tree: ts.SourceFile): MeasuredFunction[] {
  const found: MeasuredFunction[] = []
  const visit = (node: ts.Node): void => {
    const name = ts.isFunctionLike(node) && 'body' in node && node.body ? nameOf(node) : undefined
    if (name !== undefined) {
      const first = lineOf(tree, node.getStart(tree))
      found.push({ name, line: first + 1, lines: lineOf(tree, node.end) - first + 1 })
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
