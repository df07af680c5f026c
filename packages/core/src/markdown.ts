import { printable } from '@pakages/model'

/**
 * Text of unknown origin as code in Markdown, on one line: nothing in it is taken for markup, a
 * link or a mention. Fit for table cells. At most 200 characters.
 */
export function code(text: string): string {
  const line = printable(text)
    .replace(/[\n\t]+/g, ' ')
    .replaceAll('`', "'")
    .trim()
  const short = line.length > 200 ? `${line.slice(0, 199)}…` : line
  return short === '' ? '' : `\`${short.replaceAll('|', '\\|')}\``
}

/** A Markdown table. Cells are Markdown, without line ends and unescaped bars. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

/** A Markdown link, or what stands there where there is no address. `address` is our own. */
export const linked = (text: string, address: string | undefined, otherwise = ''): string =>
  address === undefined ? otherwise : `[${text}](${address})`

/** Bytes as people read them: `12.3 kB`, `4.5 MB`. */
export const megabytes = (bytes: number): string =>
  bytes < 100_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`

/** `1 package`, `2 packages`; `plural` for words that take more than an s. */
export const counted = (count: number, singular: string, plural = `${singular}s`): string =>
  `${count} ${count === 1 ? singular : plural}`

/** Seconds as people say them: `0.4 s`, `12 s`, `3 min 20 s`, `1 h 5 min`. */
export function duration(seconds: number): string {
  if (seconds < 10) return `${seconds.toFixed(1)} s`
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`
}
