/**
 * What GitHub takes of one step:
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary
 */
export const SUMMARY_LIMIT = 1024 * 1024

/** Nothing of ours opens so many things within one another; a text that does is cut there. */
const MAX_OPEN = 100

const NOTE =
  '\n\n> [!NOTE]\n> This summary was cut: GitHub shows 1 MiB a step. The log has the rest.\n'

/**
 * Cuts Markdown to so many bytes of UTF-8, after a whole line, closes what the cut left open (code
 * fences, `<details>`) and says that it was cut. Text that fits stays as it is.
 * @param limit In bytes; what is too small for the note alone gives ''.
 */
export function cutMarkdown(markdown: string, limit: number): string {
  if (Buffer.byteLength(markdown) <= limit) return markdown
  const lines = markdown.split('\n')
  const open: string[] = []
  let bytes = Buffer.byteLength(NOTE)
  let count = 0
  for (; count < lines.length; count++) {
    const line = lines[count]!
    follow(line, open)
    bytes += Buffer.byteLength(line) + 1
    // Room for what must be closed is kept at every step, so that the longest prefix that fits is
    // found in one pass.
    if (open.length > MAX_OPEN || bytes + closing(open).length > limit) break
  }
  if (Buffer.byteLength(NOTE) > limit) return ''
  const kept = lines.slice(0, count)
  const stillOpen: string[] = []
  for (const line of kept) follow(line, stillOpen)
  return `${kept.join('\n')}${closing(stillOpen)}${NOTE}`
}

const closing = (open: readonly string[]): string =>
  open
    .toReversed()
    .map((what) => (what === 'details' ? '\n\n</details>' : `\n${what}`))
    .join('')

/** Keeps track of what a line opens or closes. Inside a fence only its own end counts. */
function follow(line: string, open: string[]): void {
  const last = open.at(-1)
  const fence = /^ {0,3}(`{3,}|~{3,})/.exec(line)
  if (last !== undefined && last !== 'details') {
    if (fence?.[1]?.startsWith(last) && line.slice(fence[0].length).trim() === '') open.pop()
    return
  }
  if (fence) open.push(fence[1]!)
  for (const tag of line.match(/<\/?details\b/g) ?? []) {
    if (tag === '<details') open.push('details')
    else if (open.at(-1) === 'details') open.pop()
  }
}
