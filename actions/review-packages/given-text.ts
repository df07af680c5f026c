import type { ReviewInputs } from './inputs.ts'

/** Words of the terminal are one command; lines of an input one each. */
export function givenText({ command, note }: ReviewInputs): string | undefined {
  if (command.length === 0) return undefined
  const words = command.every((part) => !/\s/.test(part))
  const lines = words ? [command.join(' ')] : command
  return lines.map((line) => withNote(line, { note })).join('\n')
}

/** The note goes behind a command that has none. */
export const withNote = (line: string, { note }: Pick<ReviewInputs, 'note'>): string =>
  note !== undefined && !/\s--\s/.test(line) ? `${line} -- ${note.replace(/\s+/g, ' ')}` : line
