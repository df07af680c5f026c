/** The first error in a build log, as the tool itself wrote it. */
export interface LogError {
  /** One line. */
  readonly message: string
  /** As the tool named it: relative to a folder of the build, or absolute. */
  readonly file?: string
  readonly line?: number
  readonly column?: number
}

type Reader = (lines: readonly string[], at: number) => LogError | undefined

/** gcc, g++, clang, gfortran with one-line messages, nvcc, icx: `FILE:LINE:COLUMN: error: TEXT`. */
const compiler: Reader = (lines, at) => {
  const found =
    /^\s*(?:In file included from )?([^\s:][^:]*):(\d+):(?:(\d+):)?\s*(?:fatal )?[Ee]rror:\s*(\S.*)$/.exec(
      lines[at]!,
    )
  return found ? located(found[4]!, found[1], found[2], found[3]) : undefined
}

/** gfortran: `FILE:LINE:COLUMN:`, the source, a caret, then `Error: TEXT`. */
const gfortran: Reader = (lines, at) => {
  const text = /^(?:Fatal )?Error:\s*(\S.*)$/.exec(lines[at]!)?.[1]
  if (!text) return undefined
  for (let back = at - 1; back >= Math.max(0, at - 8); back--) {
    const found = /^([^\s:]+):(\d+):(\d+):$/.exec(lines[back]!)
    if (found) return located(text, found[1], found[2], found[3])
  }
  return undefined
}

/** rustc: `error[E0000]: TEXT`, then `--> FILE:LINE:COLUMN`. */
const rustc: Reader = (lines, at) => {
  const text = /^error(?:\[E\d+\])?: (.+)$/.exec(lines[at]!)?.[1]
  const place = text && /^\s*--> ([^:]+):(\d+):(\d+)$/.exec(lines[at + 1] ?? '')
  return place ? located(text, place[1], place[2], place[3]) : undefined
}

/** `CMake Error at FILE:LINE (COMMAND):`, the text on the lines after it. */
const cmake: Reader = (lines, at) => {
  const found = /^CMake Error(?: at ([^\s:]+):(\d+))?/.exec(lines[at]!)
  if (!found) return undefined
  const text = lines
    .slice(at + 1, at + 6)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ')
  return located(text || lines[at]!.trim(), found[1], found[2])
}

/** The exception that ends a Python traceback, at its innermost frame. */
const python: Reader = (lines, at) => {
  const text = /^([A-Za-z_.]*(?:Error|Exception): .+)$/.exec(lines[at]!)?.[1]
  if (!text) return undefined
  for (let back = at - 1; back >= Math.max(0, at - 6); back--) {
    const found = /^\s+File "([^"]+)", line (\d+)/.exec(lines[back]!)
    if (found) return located(text, found[1], found[2])
  }
  return undefined
}

/** Linkers, configure and others that name no place. */
const plain: Reader = (lines, at) => {
  const line = lines[at]!.trim()
  const speaks =
    /(?:undefined reference to|cannot find -l|ld: error:|^configure: error:|command not found$|: not found$|^error: |collect2: error|No rule to make target|^FAIL(?:ED)?[: ])/.test(
      line,
    )
  return speaks ? { message: clipped(line) } : undefined
}

/** The first error of make, where nothing else speaks. */
const make: Reader = (lines, at) => {
  const found = /^g?make(?:\[\d+\])?: \*\*\* (?:\[([^\s:\]]+):(\d+): )?(.+)$/.exec(lines[at]!)
  return found ? located(lines[at]!.trim(), found[1], found[2]) : undefined
}

/**
 * The first error in a build log. Compilers are asked first over the whole log, then tools that
 * name no place, then make: what make says last is never the reason.
 */
export function firstError(log: string): LogError | undefined {
  const lines = log.split(/\r?\n/)
  for (const readers of [[compiler, gfortran, rustc, cmake, python], [plain], [make]]) {
    for (let at = 0; at < lines.length; at++) {
      for (const reader of readers) {
        const found = reader(lines, at)
        if (found) return found
      }
    }
  }
  return undefined
}

/** The last lines of a log, with padded paths made short. */
export const lastLines = (log: string, count: number): string[] =>
  log.trimEnd().split(/\r?\n/).slice(-count).map(withoutPadding)

/** Takes Spack's padding out of paths: it says nothing and is up to 500 characters long. */
const withoutPadding = (line: string): string =>
  line.replace(
    /(?:\/__spack_path_placeholder__)+(\/[a-z_]+)?/g,
    (_, rest: string = '') =>
      // The last of the words is cut where the length is reached.
      `/[padded]${'/__spack_path_placeholder__'.startsWith(rest) ? '' : rest}`,
  )

const located = (text: string, file?: string, line?: string, column?: string): LogError => ({
  message: clipped(text.trim()),
  ...(file && { file }),
  ...(line && { line: Number(line) }),
  ...(column && { column: Number(column) }),
})

/** A message in 300 characters, with padded paths made short. */
export const clipped = (whole: string): string => {
  const text = withoutPadding(whole)
  return text.length > 300 ? `${text.slice(0, 299)}…` : text
}
