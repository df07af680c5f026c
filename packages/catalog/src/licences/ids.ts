/** The words of an SPDX expression that are no licences. */
const JOINTS = new Set(['AND', 'OR', 'WITH'])

/** Longer ids have no page: each is a folder. */
const LONGEST = 100

/** A word of an SPDX expression, and the licence or exception that it names. */
export interface ExpressionWord {
  readonly text: string
  /** Undefined for what joins ids, and for ids of other documents. */
  readonly id: string | undefined
}

/** An SPDX expression in words, with the spaces and parentheses between them. */
export const expressionWords = (expression: string): ExpressionWord[] =>
  expression.split(/([\s()]+)/).map((text) => ({ text, id: idOf(text) }))

function idOf(word: string): string | undefined {
  const id = word.replace(/\+$/, '')
  return /^[A-Za-z0-9][A-Za-z0-9.-]*$/.test(id) && !JOINTS.has(id) && id.length <= LONGEST
    ? id
    : undefined
}

/** The licences and exceptions that an SPDX expression names: each has a page in the index. */
export const licencesIn = (expression: string): string[] => [
  ...new Set(expressionWords(expression).flatMap(({ id }) => id ?? [])),
]
