import { isInfinity, type Recipe, type SpackVersion, type VersionDirective } from '@pakages/model'
import { childrenOf, textOf, type PythonSource, type SyntaxNode } from '../python/tree.ts'

/** One argument of a `version()` call as it is written. */
export interface WrittenArgument {
  /** Undefined for an argument by place. */
  readonly name?: string
  /** The text of its value. */
  readonly value: string
  /** What stands before the value, from the comma or bracket on: blanks, line ends, its name. */
  readonly lead?: string
}

/**
 * A `version()` call that stands on lines of its own, where others can be put before and after it.
 */
export interface VersionCall {
  readonly directive: VersionDirective
  readonly version: SpackVersion
  readonly arguments: readonly WrittenArgument[]
  /** The text of the call. */
  readonly text: string
  /** What stands before it on its line. */
  readonly indent: string
  /** The offset of the beginning of its first line. */
  readonly start: number
  /** The offset behind the line end of its last line. */
  readonly end: number
  /** Where the block begins that it stands in: calls with the same block are siblings. */
  readonly block: number
  /** Whether a comma stands after the last argument. */
  readonly trailingComma: boolean
  /** What stands behind the call on its last line, with the blanks before it: nothing or a comment. */
  readonly comment: string
}

/**
 * The `version()` calls of a recipe beside which a new one may be put: not those in loops and under
 * conditions that are not static.
 */
export function versionCalls(source: PythonSource, recipe: Recipe): VersionCall[] {
  const counts = new Map<number, number>()
  for (const { span } of recipe.versions) counts.set(span.start, (counts.get(span.start) ?? 0) + 1)
  return recipe.versions.flatMap((directive) => {
    const once = counts.get(directive.span.start) === 1 && directive.conditional === undefined
    const call = once ? versionCall(source, directive) : undefined
    return call ? [call] : []
  })
}

function versionCall(source: PythonSource, directive: VersionDirective): VersionCall | undefined {
  const { text } = source
  const start = text.lastIndexOf('\n', directive.span.start - 1) + 1
  const indent = text.slice(start, directive.span.start)
  const newline = text.indexOf('\n', directive.span.end)
  const end = newline < 0 ? text.length : newline + 1
  const rest = text.slice(directive.span.end, end).trim()
  const node = callAt(source, directive.span.start)
  const block = node && plainBlock(node)
  // Something else may stand on the same lines.
  if (!node || !block || indent.trim() !== '' || (rest !== '' && !rest.startsWith('#')))
    return undefined
  const { written, trailingComma } = writtenArguments(source, node.lastChild!)
  return {
    directive,
    version: directive.version,
    arguments: written,
    text: text.slice(directive.span.start, directive.span.end),
    indent,
    start,
    end,
    block: block.from,
    trailingComma,
    comment: text.slice(directive.span.end, end).trimEnd(),
  }
}

function callAt(source: PythonSource, offset: number): SyntaxNode | undefined {
  let node: SyntaxNode | null = source.root.resolveInner(offset, 1)
  while (node && node.name !== 'CallExpression') node = node.parent
  return node?.from === offset ? node : undefined
}

/**
 * The block that a call stands in; undefined inside of loops and branches, where a line stands for
 * none or for many versions.
 */
function plainBlock(node: SyntaxNode): SyntaxNode | undefined {
  let block: SyntaxNode | undefined
  for (let at = node.parent; at && at.name !== 'ClassDefinition'; at = at.parent) {
    if (
      [
        'ForStatement',
        'WhileStatement',
        'IfStatement',
        'TryStatement',
        'FunctionDefinition',
      ].includes(at.name)
    )
      return undefined
    if (at.name === 'Body') block ??= at
  }
  return block
}

function writtenArguments(
  source: PythonSource,
  list: SyntaxNode,
): { written: WrittenArgument[]; trailingComma: boolean } {
  const parts = childrenOf(list).slice(1, -1)
  const written: WrittenArgument[] = []
  let from = list.firstChild!.to
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]!
    if (part.name === ',') from = part.to
    else if (parts[at + 1]?.name === 'AssignOp') {
      const value = parts[at + 2]!
      const lead = source.text.slice(from, value.from)
      written.push({ name: textOf(source, part), value: textOf(source, value), lead })
      at += 2
    } else written.push({ value: textOf(source, part), lead: source.text.slice(from, part.from) })
  }
  return { written, trailingComma: parts.at(-1)?.name === ',' }
}

/**
 * Whether the block around a call deprecates all that stands in it (`with
 * default_args(deprecated=True)`).
 */
export const inDeprecatedBlock = (call: VersionCall): boolean =>
  call.directive.deprecated && !call.arguments.some((argument) => argument.name === 'deprecated')

/** Whether a call names a release, not a branch such as `develop`. */
export const isRelease = (call: VersionCall): boolean =>
  !isInfinity(call.version) && call.directive.branch === undefined
