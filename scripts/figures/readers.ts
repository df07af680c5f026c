import ts from 'typescript'

/** How a file comes by what the user gave, and how often. */
export interface Reader {
  readonly path: string
  readonly what: 'an input' | "the host's environment" | "the process's environment"
  readonly times: number
}

const READS: readonly (readonly [RegExp, Reader['what']])[] = [
  [/^(?:\w+\.)*(?:host\.input|getInput|getMultilineInput|getBooleanInput)\(/, 'an input'],
  [/^process\.env$/, "the process's environment"],
  [/^(?:[\w#]+\.)*host\.env$/, "the host's environment"],
]

/** The places of a file that read an input or the environment, by kind. */
export function readersIn(path: string, tree: ts.SourceFile): Reader[] {
  const counts = new Map<Reader['what'], number>()
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) || ts.isPropertyAccessExpression(node)) {
      const text = node.getText(tree)
      const what = READS.find(([pattern]) => pattern.test(text))?.[1]
      const counted = what === 'an input' ? ts.isCallExpression(node) : true
      if (what !== undefined && counted) counts.set(what, (counts.get(what) ?? 0) + 1)
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return [...counts].map(([what, times]) => ({ path, what, times }))
}
