import { InvalidValue, shown } from '@pakages/model'
import { parse } from 'yaml'

/** Characters: what Spack writes as YAML and we read is a few lines. */
const MAX_LENGTH = 64 * 1024

/** Levels, counted by what opens them: brackets, dashes, question marks and indentation. */
const MAX_DEPTH = 100

/**
 * Reads YAML that others wrote. Aliases that stand for more than 100 copies of something are refused
 * by the parser.
 * @param from Names the document in the message, such as a file name.
 * @throws InvalidValue when it is no YAML, longer than 64 KiB or deeper than 100 levels.
 */
export function parseYaml(text: string, from: string): unknown {
  if (text.length > MAX_LENGTH || deepest(text) > MAX_DEPTH)
    throw new InvalidValue(
      `${shown(from)} is longer than 64 KiB or nested more than ${MAX_DEPTH} levels deep.`,
      { id: 'document-too-large', fix: 'No file of Spack that is read here is: write it anew.' },
    )
  try {
    return parse(text) as unknown
  } catch {
    throw new InvalidValue(`${shown(from)} is not YAML.`, {
      id: 'not-yaml',
      fix: 'Correct it, or write it anew.',
    })
  }
}

/** An upper bound of the levels: what stands in strings and comments counts as well. */
function deepest(text: string): number {
  const brackets = depthOfBrackets(text)
  const lines = text.split('\n').map((line) => /^[ \t]*(?:[-?:][ \t]+)*/.exec(line)![0].length)
  return lines.reduce((most, length) => Math.max(most, Math.ceil(length / 2)), brackets)
}

function depthOfBrackets(text: string): number {
  let [depth, most] = [0, 0]
  for (const bracket of text.match(/[[\]{}]/g) ?? []) {
    depth = Math.max(0, depth + ('[{'.includes(bracket) ? 1 : -1))
    most = Math.max(most, depth)
  }
  return most
}
