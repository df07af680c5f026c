import parse from 'spdx-expression-parse'
import satisfies from 'spdx-satisfies'

/**
 * Whether the licences that a package is under are acceptable: of alternatives (`OR`) one must be,
 * of parts (`AND`) every one.
 * @param expression What its recipe says, an SPDX expression; undefined when it says nothing.
 * @param acceptable SPDX identifiers, each as simple as `MIT`, `GPL-2.0-or-later` or `GPL-2.0-only
 * WITH Classpath-exception-2.0`.
 * @returns Why not, as a sentence; undefined when they are.
 */
export function licenseFault(
  expression: string | undefined,
  acceptable: readonly string[],
): string | undefined {
  if (expression === undefined || expression.trim() === '') return 'No licence of it is known.'
  if (!isExpression(expression)) return `"${expression}" is not an SPDX expression.`
  const known = acceptable.filter((one) => isExpression(one))
  return satisfies(expression, known)
    ? undefined
    : `Its licence ${expression} is not among the acceptable ones (${acceptable.join(', ')}).`
}

function isExpression(text: string): boolean {
  try {
    parse(text)
    return true
  } catch {
    return false
  }
}
