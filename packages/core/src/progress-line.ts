import type { Progress } from './ports/host.ts'

/** One line of progress, as every host writes it: `[3/20] libfoo@1.1/abcdefg built (12.3 s)`. */
export function progressLine({ subject, outcome, done, total, seconds }: Progress): string {
  const width = String(total).length
  const time =
    seconds === undefined
      ? ''
      : ` (${seconds < 60 ? `${seconds.toFixed(1)} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`})`
  return `[${String(done).padStart(width)}/${total}] ${subject} ${outcome}${time}`
}
