import ts from 'typescript'
import { originOf } from './exported-things.ts'
import type { Program } from './program.ts'
import type { SourceFile } from './source-tree.ts'

/** Who uses what another file declares: the users' paths by declaration. */
export type Uses = ReadonlyMap<ts.Symbol, ReadonlySet<string>>

/** Reads every import of every file down to the declarations that it stands for. */
export function usesIn(program: Program, files: readonly SourceFile[]): Uses {
  const uses = new Map<ts.Symbol, Set<string>>()
  for (const { path } of files)
    for (const symbol of usedBy(program, path)) {
      if (!uses.has(symbol)) uses.set(symbol, new Set())
      uses.get(symbol)!.add(path)
    }
  return uses
}

function usedBy(program: Program, path: string): ts.Symbol[] {
  const { checker } = program
  const file = program.tree(path)
  const found: ts.Symbol[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportSpecifier(node) || (ts.isImportClause(node) && node.name)) {
      const symbol = checker.getSymbolAtLocation(node.name!)
      if (symbol) found.push(originOf(checker, symbol))
    } else if (wholeModule(node)) {
      found.push(...namedAnywhere(program, file, wholeModule(node)!))
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** The specifier of an import that takes a module as a whole: by `* as`, or while it runs. */
function wholeModule(node: ts.Node): string | undefined {
  const specifier =
    ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
      ? node.arguments[0]
      : ts.isNamespaceImport(node)
        ? node.parent.parent.moduleSpecifier
        : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
          ? node.argument.literal
          : undefined
  return specifier && ts.isStringLiteral(specifier) ? specifier.text : undefined
}

/** Of a module that is taken as a whole, what the file calls by name anywhere. */
function namedAnywhere(program: Program, file: ts.SourceFile, specifier: string): ts.Symbol[] {
  const target = program.resolve(specifier, file.fileName)
  const module = target && program.checker.getSymbolAtLocation(program.tree(target))
  if (!module) return []
  const names = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.add(node.text)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return program.checker
    .getExportsOfModule(module)
    .filter(({ name }) => names.has(name))
    .map((symbol) => originOf(program.checker, symbol))
}
