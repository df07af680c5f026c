import ts from 'typescript'

/**
 * How a file needs another: `value` when it loads it, `type` when only the compiler does, `lazy`
 * when it loads it while it runs.
 */
export type Need = 'value' | 'type' | 'lazy'

/** An import, or an export from another file. */
export interface Import {
  readonly specifier: string
  readonly need: Need
}

/** All that a file imports, in the order in which it stands there. */
export function importsOf(tree: ts.SourceFile): Import[] {
  const found: Import[] = []
  const add = (specifier: ts.Node | undefined, need: Need): void => {
    if (specifier && ts.isStringLiteral(specifier)) found.push({ specifier: specifier.text, need })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node))
      add(node.moduleSpecifier, importsOnlyTypes(node) ? 'type' : 'value')
    else if (ts.isExportDeclaration(node))
      add(node.moduleSpecifier, exportsOnlyTypes(node) ? 'type' : 'value')
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, 'type')
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], 'lazy')
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

function importsOnlyTypes({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const { name, namedBindings } = importClause
  return (
    name === undefined &&
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.every(({ isTypeOnly }) => isTypeOnly)
  )
}

const exportsOnlyTypes = ({ isTypeOnly, exportClause }: ts.ExportDeclaration): boolean =>
  isTypeOnly ||
  (exportClause !== undefined &&
    ts.isNamedExports(exportClause) &&
    exportClause.elements.every((element) => element.isTypeOnly))
