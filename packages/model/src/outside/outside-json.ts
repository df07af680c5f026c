import { InvalidValue, shown } from './invalid-value.ts'

/** Levels of lists and objects within one another. Spack's own documents have fewer than 20. */
const MAX_DEPTH = 100

/** Characters of one document: the index of 100,000 specs has a tenth of that. */
const MAX_LENGTH = 512 * 1024 * 1024

/**
 * Reads JSON that others wrote. What is nested deeply would exhaust the stack of whatever walks
 * through it, so it is no document of ours.
 * @param from Names the document in the message, such as a file name.
 * @throws InvalidValue when it is no JSON, longer than 512 MiB or deeper than 100 levels.
 */
export function parseJson(document: string | Uint8Array, from: string): unknown {
  const text = typeof document === 'string' ? document : new TextDecoder().decode(document)
  if (text.length > MAX_LENGTH)
    throw new InvalidValue(`${shown(from)} is longer than 512 MiB.`, {
      id: 'document-too-large',
      fix: 'Write it anew.',
    })
  checkDepth(text, from)
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new InvalidValue(`${shown(from)} is not JSON.`, {
      id: 'not-json',
      fix: 'It may have been cut or edited: write it anew.',
    })
  }
}

/**
 * @param quotes What begins and ends strings; in JSON5 also `'`.
 * @throws InvalidValue when brackets outside strings are nested more than 100 levels deep.
 */
export function checkDepth(text: string, from: string, quotes = '"'): void {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!
    if (quotes.includes(character)) at = stringEnd(text, at, character)
    else if (character === '[' || character === '{') depth++
    else if (character === ']' || character === '}') depth--
    if (depth > MAX_DEPTH)
      throw new InvalidValue(`${shown(from)} is nested more than ${MAX_DEPTH} levels deep.`, {
        id: 'document-too-large',
        fix: 'No document of Spack or of Pakages is: write it anew.',
      })
  }
}

/** The offset of the quote that ends a string. */
function stringEnd(text: string, start: number, quote: string): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === quote) return at
  }
  return text.length
}
