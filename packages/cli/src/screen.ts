import { wrappedProse } from './wrapped.ts'

/** A stream that text goes to: stdout or stderr, or an array in tests. */
export interface Sink {
  write(text: string): unknown
  readonly isTTY?: boolean
  /** Letters in a line of the terminal. */
  readonly columns?: number
}

/** Letters in a line of a terminal; undefined for what programs read, which is not broken up. */
export const widthOf = ({ isTTY, columns }: Sink): number | undefined =>
  isTTY === true && columns !== undefined && columns > 0 ? columns : undefined

type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green'

const CODES: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  green: [32, 39],
}

/**
 * Lines and, on a terminal, one status line below them that is written over. Colours only on a
 * terminal, and not when `NO_COLOR` is set (https://no-color.org).
 */
export class Screen {
  readonly #sink: Sink
  readonly #colours: boolean
  #status = ''

  constructor(sink: Sink, env: Readonly<Record<string, string | undefined>>) {
    this.#sink = sink
    this.#colours = sink.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb'
  }

  /** Letters in a line; undefined where it is no terminal. */
  get width(): number | undefined {
    return widthOf(this.#sink)
  }

  /** Prints whole lines above the status line. */
  print(text: string): void {
    this.#erase()
    this.#sink.write(`${text}\n`)
    this.#draw()
  }

  /** Prints a message; what follows its first line is indented, so that it is seen where one begins. */
  message(severity: string, style: Style, text: string): void {
    const whole = `  ${severity}: ${text.replaceAll('\n', '\n  ')}`
    const lines = wrappedProse(whole, this.width).trimStart()
    this.print(this.styled(style, `${severity}:`) + lines.slice(severity.length + 1))
  }

  /** Replaces the status line; without a terminal it is a line like any other. */
  status(text: string): void {
    if (this.#sink.isTTY !== true) {
      this.print(text)
      return
    }
    this.#erase()
    this.#status = text
    this.#draw()
  }

  /** Takes the status line away. */
  clear(): void {
    this.#erase()
    this.#status = ''
  }

  styled(style: Style, text: string): string {
    const [on, off] = CODES[style]
    return this.#colours ? `\u001b[${on}m${text}\u001b[${off}m` : text
  }

  #erase(): void {
    if (this.#status !== '') this.#sink.write('\r\u001b[K')
  }

  /** Cut to the width of the terminal: a line that wraps could not be written over. */
  #draw(): void {
    if (this.#status !== '') this.#sink.write(this.#status.slice(0, (this.#sink.columns ?? 80) - 1))
  }
}
