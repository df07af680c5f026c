import { parser } from '@lezer/python'
import type { SourceSpan } from '@pakages/model'
import { LIMITS, OverBudget } from './budget.ts'
import type { SimpleStatement } from './simple-statement.ts'
import { splitSource, type TextRange } from './split-source.ts'

/** A node of lezer's tree. */
export type SyntaxNode = ReturnType<typeof parser.parse>['topNode']

/** A parsed Python file: its tree, its text, and where its lines begin. */
export interface PythonSource {
  readonly text: string
  readonly root: SyntaxNode
  /** The offsets at which lines begin, the first one 0. */
  readonly lines: readonly number[]
  /**
   * What was read without the parser and is not in the tree, by the name of the class it stands in.
   */
  readonly simple: ReadonlyMap<string, readonly SimpleStatement[]>
}

/**
 * Parses Python. Text that is no Python becomes error nodes, which no reader looks into.
 * @throws OverBudget when there is too much of it.
 */
export function parsePython(text: string): PythonSource {
  return { text, root: parsed(text), lines: lineStarts(text), simple: new Map() }
}

/**
 * Parses Python without what {@link splitSource} takes out of it before. Offsets are those of the
 * whole text.
 * @throws OverBudget when there is too much of it.
 */
export function parseSplit(text: string, withFunctions: boolean): PythonSource {
  const { parts, simple } = splitSource(text, withFunctions)
  return { text, root: parsed(text, parts), lines: lineStarts(text), simple }
}

function parsed(text: string, parts?: readonly TextRange[]): SyntaxNode {
  if (text.length > LIMITS.source)
    throw new OverBudget(`it has more than ${LIMITS.source} characters`)
  const parse = parser.startParse(text, [], parts)
  // Text that is no Python costs a parser that recovers from errors a hundred times more.
  const seconds = LIMITS.parsing * Math.ceil(text.length / 65_536)
  const before = process.cpuUsage()
  for (let steps = 0; steps < LIMITS.tokens; steps++) {
    const tree = parse.advance()
    if (tree) return tree.topNode
    // Strings that open in strings without end make each step as long as all before it.
    if (steps % 64 === 63 && secondsSince(before) > seconds)
      throw new OverBudget(`parsing it takes more than ${seconds.toFixed(1)} s`, {
        from: parse.parsedPos,
        to: parse.parsedPos,
      })
  }
  throw new OverBudget(`it has more than ${LIMITS.tokens} words and signs`, {
    from: parse.parsedPos,
    to: parse.parsedPos,
  })
}

function secondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** The text of a node. */
export const textOf = (source: PythonSource, node: { from: number; to: number }): string =>
  source.text.slice(node.from, node.to)

/** Where a node stands. */
export const spanOf = (source: PythonSource, node: { from: number; to: number }): SourceSpan => ({
  start: node.from,
  end: node.to,
  line: lineAt(source, node.from),
})

/** The number of the line, from 1, that an offset lies in. */
function lineAt(source: PythonSource, offset: number): number {
  let [low, high] = [0, source.lines.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (source.lines[middle]! <= offset) low = middle
    else high = middle
  }
  return low + 1
}

/** The children of a node in order, without comments. */
export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = []
  for (let child = node.firstChild; child; child = child.nextSibling)
    if (child.name !== 'Comment') children.push(child)
  return children
}

/** The children that are operands: without comments, brackets, commas and operators. */
export const operandsOf = (node: SyntaxNode): SyntaxNode[] =>
  childrenOf(node).filter((child) => /^[A-Z]/.test(child.name) && !child.name.endsWith('Op'))

/** The statements of a body, those that share a line with `;` one by one. */
export function statementsOf(body: SyntaxNode): SyntaxNode[] {
  return childrenOf(body)
    .flatMap((child) => (child.name === 'StatementGroup' ? childrenOf(child) : [child]))
    .filter((child) => /^[A-Z]/.test(child.name))
}

/** The first child with that name. */
export const childNamed = (node: SyntaxNode, name: string): SyntaxNode | undefined =>
  node.getChild(name) ?? undefined
