import { OverBudget } from './budget.ts'
import { parsePython } from './tree.ts'

/**
 * The line of the first place that is no Python, from 1; undefined where all of it is, and where
 * there is more of it than is read.
 */
export function syntaxErrorIn(text: string): number | undefined {
  try {
    const cursor = parsePython(text).root.cursor()
    do if (cursor.type.isError) return text.slice(0, cursor.from).split('\n').length
    while (cursor.next())
  } catch (error) {
    if (!(error instanceof OverBudget)) throw error
  }
  return undefined
}
