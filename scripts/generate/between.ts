/**
 * A text with what stands between two markers replaced.
 * @param file The name of the file, for the message.
 * @throws Error when the markers are not there.
 */
export function between(text: string, name: string, content: string, file: string): string {
  const begin = `<!-- ${name}:begin (made by "npm run generate") -->`
  const end = `<!-- ${name}:end -->`
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from === -1 || to < from)
    throw new Error(`${file} lacks the markers "${begin}" and "${end}".`)
  return `${text.slice(0, from)}${begin}\n${content}\n${text.slice(to)}`
}
