const HOUR = 60 * 60_000

/** How long ago something was, for people: "3 hours", "2 days". @param now Milliseconds since 1970. */
export function ageOf(time: string, now: number): string {
  const hours = Math.max(0, Math.floor((now - Date.parse(time)) / HOUR))
  const [count, unit] = hours < 48 ? [hours, 'hour'] : [Math.floor(hours / 24), 'day']
  return count === 0 ? 'less than an hour' : `${count} ${unit}${count === 1 ? '' : 's'}`
}
