/**
 * Longest error text that is shown, in characters: Spack's reasons for a conflict can go on for
 * pages.
 */
const LONGEST = 4000

/**
 * The errors in a stderr of Spack: what follows the first `==> Error:`, with continuation lines,
 * without warnings and Python tracebacks. The whole text's end where there is none.
 */
export function errorText(stderr: string): string {
  const lines = stderr.split('\n')
  const kept: string[] = []
  let inError = false
  for (const line of lines) {
    const mark = /^==> (Error|Warning): ?(.*)$/.exec(line)
    if (mark) {
      inError = mark[1] === 'Error'
      if (inError) kept.push(mark[2]!)
    } else if (inError && line.startsWith('Traceback')) inError = false
    else if (inError) kept.push(line)
  }
  const text = (kept.length > 0 ? kept.join('\n') : lines.slice(-20).join('\n')).trim()
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text || 'it gives no reason'
}
