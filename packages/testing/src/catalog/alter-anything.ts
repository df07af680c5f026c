import { digestFor, hashFor } from './small-catalog.ts'

/** A whole number below a limit. */
export type Pick = (limit: number) => number

type Path = readonly (string | number)[]

/** The values that some words of a catalog may have. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  state: ['approved', 'pending', 'unreviewed', 'rejected', 'removed'],
  verdict: ['approved', 'rejected', 'unsafe', 'requested', 'withdrawn'],
  severity: ['critical', 'high', 'medium', 'low', 'unknown'],
  status: ['affected', 'not_affected', 'fixed', 'under_investigation'],
  grade: ['certain', 'likely', 'possible'],
  format: ['cyclonedx', 'spdx'],
}
/** What a catalog may be without. */
const OPTIONAL =
  /^(description|homepage|recipe|license|licenseAccepted|tombstone|built|compiler|variants|complete|signer|url|anchor|repository|since|grade|checked|recipeChange|readme|trust|queue|releases)$/
/** Static files have the content that their digest says; records of vulnerabilities have words of their own. */
const LEFT_ALONE = /^files$|^kind$/
const OWN_WORDS = /^(state|status|grade|severity)$/

/**
 * The value with one thing in it changed, wherever that is: another text, number or word, one element
 * less, a part less that may be missing.
 * @returns It, and where the change was.
 */
export function alterAnything<T>(value: T, pick: Pick): { value: T; where: string } {
  const all = Map.groupBy(placesIn(value, []), ([part]) => part)
  // Most of a catalog are its packages: what else is in it changes as often.
  const places = [...all.values()][pick(all.size)]!
  const path = places[pick(places.length)]!
  return { value: changedAt(value, path, pick) as T, where: path.join('.') }
}

function placesIn(value: unknown, path: Path): Path[] {
  if (typeof value === 'function' || value instanceof Map || value === undefined) return []
  if (value === null || typeof value !== 'object') return [path]
  const below = Object.entries(value).flatMap(([key, one]) =>
    LEFT_ALONE.test(key) || (path[0] === 'vulnerabilities' && OWN_WORDS.test(key))
      ? []
      : placesIn(one, [...path, key]),
  )
  const own = path.length > 0 && (Array.isArray(value) ? value.length > 0 : isOptional(path))
  return own ? [path, ...below] : below
}

const isOptional = (path: Path): boolean => OPTIONAL.test(String(path.at(-1)))

/** A copy of what lies on the way, and the very same beside it. */
function changedAt(value: unknown, [key, ...rest]: Path, pick: Pick): unknown {
  if (key === undefined || value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) {
    const all: readonly unknown[] = value
    const at = Number(key)
    return all.with(
      at,
      rest.length > 0 ? changedAt(all[at], rest, pick) : another(all[at], '', pick),
    )
  }
  const { [key]: old, ...others } = value as Readonly<Record<string, unknown>>
  if (rest.length > 0) return { ...value, [key]: changedAt(old, rest, pick) }
  if (isOptional([key]) && (typeof old === 'object' || pick(3) === 0)) return others
  return { ...value, [key]: another(old, String(key), pick) }
}

function another(old: unknown, key: string, pick: Pick): unknown {
  if (Array.isArray(old)) return old.toSpliced(pick(old.length), 1)
  if (typeof old === 'boolean') return !old
  if (typeof old === 'number') return old + 1 + pick(9)
  return typeof old === 'string' ? anotherText(old, key, pick) : old
}

function anotherText(old: string, key: string, pick: Pick): string {
  const number = pick(1e6)
  if (WORDS[key]) return WORDS[key][pick(WORDS[key].length)]!
  if (/^sha256:[0-9a-f]{64}$/.test(old)) return digestFor(String(number))
  if (/^[0-9a-f]{40,64}$/.test(old)) return digestFor(String(number)).slice(7, 7 + old.length)
  if (/^[a-z2-7]{32}$/.test(old)) return hashFor(String(number))
  if (/^\d{4}-\d\d-\d\d/.test(old))
    return `${old.slice(0, 5)}${String(1 + pick(12)).padStart(2, '0')}${old.slice(7)}`
  if (/^https:/.test(old)) return `${old.replace(/\/$/, '')}/${number}/`
  return `${old}.${number}`
}
