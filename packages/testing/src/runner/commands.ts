/** An annotation as the runner reads it from stdout. */
export interface Annotation {
  readonly level: 'notice' | 'warning' | 'error'
  readonly message: string
  readonly file?: string
  readonly line?: number
  readonly column?: number
}

/** A workflow command: `::name key=value,…::data`. */
interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

/**
 * Reads a line of stdout as the runner does (`ActionCommand.TryParseV2`); undefined when it is no
 * command.
 */
export function parseCommand(line: string): Command | undefined {
  const found = /^\s*::([a-z-]+)(?: ([^]*?))?::([^]*)$/.exec(line)
  if (!found) return undefined
  const pairs = (found[2] ?? '')
    .split(',')
    .filter((pair) => pair.includes('='))
    .map(
      (pair) =>
        [
          pair.slice(0, pair.indexOf('=')).trim(),
          unescape(pair.slice(pair.indexOf('=') + 1)),
        ] as const,
    )
  return { name: found[1]!, properties: Object.fromEntries(pairs), data: unescape(found[3]!) }
}

const unescape = (text: string): string =>
  text
    .replace(/%0D/g, '\r')
    .replace(/%0A/g, '\n')
    .replace(/%3A/g, ':')
    .replace(/%2C/g, ',')
    .replace(/%25/g, '%')

/** The annotations among the lines of stdout. */
export function annotationsOf(lines: readonly string[]): Annotation[] {
  return lines
    .map(parseCommand)
    .filter((command) => command !== undefined)
    .flatMap(({ name, properties, data }) => {
      if (name !== 'notice' && name !== 'warning' && name !== 'error') return []
      const { file, line, col } = properties
      return [
        {
          level: name,
          message: data,
          ...(file !== undefined && { file }),
          ...(line !== undefined && { line: Number(line) }),
          ...(col !== undefined && { column: Number(col) }),
        },
      ]
    })
}

/** Reads a file of `NAME<<DELIMITER` blocks and `NAME=value` lines: outputs, variables. */
export function parseFileCommands(text: string): Record<string, string> {
  const values: Record<string, string> = {}
  const lines = text.split('\n')
  for (let at = 0; at < lines.length; at++) {
    const block = /^([^=]*?)<<(.+)$/.exec(lines[at]!)
    if (!block) {
      const [name, ...rest] = lines[at]!.split('=')
      if (rest.length > 0) values[name!] = rest.join('=')
      continue
    }
    const end = lines.indexOf(block[2]!, at + 1)
    if (end === -1) throw new Error(`${block[1]} has no end delimiter`)
    values[block[1]!] = lines.slice(at + 1, end).join('\n')
    at = end
  }
  return values
}
