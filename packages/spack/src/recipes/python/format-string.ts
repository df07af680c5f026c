import { joinWithin } from './budget.ts'
import { formatValue } from './format.ts'
import { decodeEscapes, splitStringLiteral } from './literals.ts'
import { childrenOf, operandsOf, textOf, type PythonSource, type SyntaxNode } from './tree.ts'
import { NotStatic, type Value } from './value.ts'

/**
 * The text of an f-string.
 * @param valueOf Evaluates the expression of a field.
 * @throws NotStatic where a field cannot be known, OverBudget where the text would be too long.
 */
export function formatString(
  node: SyntaxNode,
  source: PythonSource,
  valueOf: (field: SyntaxNode | undefined) => Value,
): string {
  const whole = textOf(source, node)
  const literal = splitStringLiteral(whole)
  if (!literal) throw new NotStatic('it uses a malformed f-string', node)
  const { prefix, quote } = literal
  const start = node.from + whole.indexOf(quote) + quote.length
  return joinWithin(pieces())

  function* pieces(): Generator<string> {
    let at = start
    for (const field of childrenOf(node)) {
      yield between(at, field.from)
      yield replacement(field, source, valueOf(operandsOf(field)[0]))
      at = field.to
    }
    yield between(at, node.to - quote.length)
  }

  function between(from: number, to: number): string {
    const text = source.text.slice(from, to)
    return decodeEscapes(text.replaceAll('{{', '{').replaceAll('}}', '}'), prefix)
  }
}

function replacement(field: SyntaxNode, source: PythonSource, value: Value): string {
  const parts = childrenOf(field)
  const textAfter = (name: string): string => {
    const part = parts.find((one) => one.name === name)
    return part ? textOf(source, part).slice(1) : ''
  }
  return formatValue(value, textAfter('FormatSpec'), textAfter('FormatConversion') || undefined)
}
