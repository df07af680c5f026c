/** Some letters of a line that look the same. */
export interface Run {
  readonly text: string
  /** Such as `bold`, `red`, `dim green`; empty for plain text. */
  readonly style: string
}

/** What stood on a line of the terminal for a while. */
export interface ShownLine {
  /** From 0, counted from the very first line: what scrolled away counts. */
  readonly row: number
  readonly runs: readonly Run[]
  /** Seconds. */
  readonly from: number
  /** Undefined: it stays. */
  readonly until: number | undefined
}

const STYLES: Readonly<Record<number, string>> = {
  ...{ 1: 'bold', 2: 'dim', 31: 'red', 32: 'green', 33: 'yellow' },
}
/** What switches which of them off. */
const ENDS: Readonly<Record<number, RegExp>> = { 22: /bold|dim/, 39: /red|green|yellow/ }

/** An escape sequence, a control, or text between them. */
const TOKENS = /\u001b\[([\d;?]*)([A-Za-z])|([\r\n])|([^\u001b\r\n]+)/g

/**
 * As much of a terminal as the command line of Pakages uses: lines that are added, one that is
 * written over, colours. It remembers since when and until when each line stood there.
 * @throws Error for a sequence that it does not know, so that no picture shows nonsense.
 */
export class RecordingScreen {
  readonly #columns: number
  readonly #lines: ShownLine[] = []
  #row = 0
  #column = 0
  #cells: { letter: string; style: string }[] = []
  #styles: string[] = []
  /** The line as it was remembered last. */
  #shown: ShownLine | undefined

  /** @param columns Letters in a line: longer ones go on in the next. */
  constructor(columns: number) {
    this.#columns = columns
  }

  /** Writes what a program said. @param at Seconds since the beginning. */
  write(text: string, at: number): void {
    for (const [token, values, command, control, letters] of text.matchAll(TOKENS)) {
      if (control === '\n') this.#next(at)
      else if (control === '\r') this.#column = 0
      else if (letters !== undefined) this.#put(letters, at)
      else if (command === 'm') this.#style(values!)
      else if (command === 'K') this.#cells.length = this.#column
      else if (command !== 'h' && command !== 'l')
        throw new Error(`The screen does not know ${JSON.stringify(token)}.`)
    }
    this.#remember(at)
  }

  get lines(): readonly ShownLine[] {
    return this.#shown ? [...this.#lines, this.#shown] : this.#lines
  }

  #put(letters: string, at: number): void {
    const style = this.#styles.join(' ')
    for (const letter of letters) {
      if (this.#column === this.#columns) this.#next(at)
      this.#cells[this.#column++] = { letter, style }
    }
  }

  #style(values: string): void {
    for (const value of values.split(';').map(Number)) {
      const style = STYLES[value]
      if (value === 0) this.#styles = []
      else if (style !== undefined) this.#styles.push(style)
      else this.#styles = this.#styles.filter((one) => !ENDS[value]?.test(one))
    }
  }

  #next(at: number): void {
    this.#remember(at)
    if (this.#shown) this.#lines.push(this.#shown)
    this.#shown = undefined
    this.#cells = []
    this.#column = 0
    this.#row++
  }

  /** A line that changed is another one from now on; one that nobody saw is forgotten. */
  #remember(at: number): void {
    const runs = this.#runs()
    const before = this.#shown
    if (JSON.stringify(before?.runs) === JSON.stringify(runs)) return
    if (before && before.from < at) this.#lines.push({ ...before, until: at })
    this.#shown = { row: this.#row, runs, from: at, until: undefined }
  }

  #runs(): Run[] {
    const runs: { text: string; style: string }[] = []
    for (const { letter, style } of this.#cells) {
      const last = runs.at(-1)
      if (last?.style === style) last.text += letter
      else runs.push({ text: letter, style })
    }
    return runs
  }
}
