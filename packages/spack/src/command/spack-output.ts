/**
 * Longest error text that is shown, in characters: Spack's reasons for a conflict can go on for
 * pages.
 */
const LONGEST = 4000

/**
 * The errors in a stderr of Spack: what follows each `==> Error:`, with continuation lines, without
 * warnings and Python tracebacks. Where there is none, the last line of a traceback, else the whole
 * text's end.
 * @param isMain Tells which of several comes first: Spack also lists what led to it, before it.
 */
export function errorText(
  stderr: string,
  isMain: (error: string) => boolean = () => false,
): string {
  const errors = errorsIn(stderr)
  const main = errors.filter(isMain)
  const rest = errors.filter((error) => !main.includes(error))
  const text = ([...main, ...rest].join('\n') || endOf(stderr)).trim()
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text || 'it gives no reason'
}

function errorsIn(stderr: string): string[] {
  const errors: string[][] = []
  let current: string[] | undefined
  for (const line of stderr.split('\n')) {
    const mark = /^==> (Error|Warning): ?(.*)$/.exec(line)
    if (mark?.[1] === 'Error') errors.push((current = [mark[2]!]))
    else if (mark || line.startsWith('Traceback')) current = undefined
    else current?.push(line)
  }
  return errors.map((lines) => lines.join('\n').trimEnd())
}

/** What a program said last: of a traceback not the lines of its source, but what was raised. */
function endOf(stderr: string): string {
  const lines = stderr.split('\n')
  const begin = lines.findLastIndex((line) => line.startsWith('Traceback'))
  const raised = begin < 0 ? -1 : lines.findIndex((line, at) => at > begin && /^\S/.test(line))
  return (raised < 0 ? lines.slice(-20) : lines.slice(raised)).join('\n')
}
