import { simpleStatement, type SimpleStatement } from './simple-statement.ts'
import { statementLines, type Line } from './statements.ts'

/** A part of a text, the end exclusive. */
export interface TextRange {
  readonly from: number
  readonly to: number
}

/** A Python file taken apart before it is parsed. */
export interface SplitSource {
  /** What the parser has to read. */
  readonly parts: readonly TextRange[]
  /** Simple statements directly in classes, by the name of the class, in the order of the text. */
  readonly simple: ReadonlyMap<string, readonly SimpleStatement[]>
}

/**
 * Takes out of a file what needs no parser: statements of literals directly in a class, and
 * functions in classes unless they are asked for, which are most of what a parser would have to do.
 * The first statement of a block stays, so that no block is left empty.
 */
export function splitSource(text: string, withFunctions: boolean): SplitSource {
  const parts: TextRange[] = []
  const simple = new Map<string, SimpleStatement[]>()
  const splitter = { class: '', indent: -1, from: 0, skipping: -1 }
  let before: Line | undefined
  for (const line of statementLines(text)) {
    const indent = line.first - line.start
    const decorated = before !== undefined && text[before.first] === '@'
    if (splitter.skipping >= 0 && indent <= splitter.skipping && !decorated) {
      splitter.from = line.start
      splitter.skipping = -1
    }
    if (splitter.skipping < 0) visit(line, indent, decorated)
    before = line
  }
  if (splitter.skipping < 0) parts.push({ from: splitter.from, to: text.length })
  return { parts: parts.filter((range) => range.to > range.from), simple }

  function visit(line: Line, indent: number, decorated: boolean): void {
    if (indent === 0) enterClass(line)
    else if (splitter.indent < 0) splitter.indent = indent
    // The first statement of a block stands deeper than the line before it.
    if (decorated || !before || indent === 0 || indent > before.first - before.start) return
    if (beginsFunction(text, line.first)) {
      if (withFunctions) return
      parts.push({ from: splitter.from, to: line.start })
      splitter.skipping = indent
    } else if (indent === splitter.indent && splitter.class !== '') takeSimple(line)
  }

  function enterClass(line: Line): void {
    splitter.class = /^class (\w+)/.exec(text.slice(line.first, line.first + 200))?.[1] ?? ''
    splitter.indent = -1
  }

  function takeSimple(line: Line): void {
    const statement = simpleStatement(text, line.first, line.end)
    if (!statement) return
    parts.push({ from: splitter.from, to: line.start })
    splitter.from = line.end
    const found = simple.get(splitter.class)
    if (found) found.push(statement)
    else simple.set(splitter.class, [statement])
  }
}

const beginsFunction = (text: string, at: number): boolean =>
  text.startsWith('def ', at) || text[at] === '@' || text.startsWith('async def ', at)
