import ts from 'typescript'
import type { Program } from './program.ts'
import type { SourceFile } from './source-tree.ts'

/** Something that a file declares and exports. */
export interface ExportedThing {
  readonly name: string
  readonly path: string
  readonly line: number
  /** Whether it is there at run time; else it is a type. */
  readonly value: boolean
  /** A type or a function, whose name is a word of the project; else another value. */
  readonly word: boolean
  readonly documented: boolean
  readonly symbol: ts.Symbol
}

/** What a file itself declares and exports; what it hands on from others is theirs. */
export function exportedThings({ checker, tree }: Program, { path }: SourceFile): ExportedThing[] {
  const file = tree(path)
  const module = checker.getSymbolAtLocation(file)
  if (!module) return []
  return checker.getExportsOfModule(module).flatMap((exported) => {
    const symbol = originOf(checker, exported)
    const declaration = symbol.declarations?.find((one) => one.getSourceFile() === file)
    if (!declaration || ts.isSourceFile(declaration)) return []
    return [
      {
        name: exported.name,
        path,
        line: file.getLineAndCharacterOfPosition(declaration.getStart(file)).line + 1,
        value: (symbol.flags & ts.SymbolFlags.Value) !== 0,
        word: isWord(checker, symbol, declaration),
        documented: symbol.declarations!.some(hasDocComment),
        symbol,
      },
    ]
  })
}

const isWord = (checker: ts.TypeChecker, symbol: ts.Symbol, declaration: ts.Node): boolean =>
  (symbol.flags & (ts.SymbolFlags.Type | ts.SymbolFlags.Function)) !== 0 ||
  checker.getTypeOfSymbolAtLocation(symbol, declaration).getCallSignatures().length > 0

/** The declaration that a name stands for, through all that hands it on. */
export const originOf = (checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol

const hasDocComment = (declaration: ts.Node): boolean =>
  ts.getJSDocCommentsAndTags(declaration).some(ts.isJSDoc)
