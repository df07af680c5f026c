// How well a name fits what was typed. Pure, so that it is tested without a browser.
import { distancesTo } from './distance.ts'

/** A name as the search compares it. */
export interface ComparedName {
  /** In lower case, with hyphens for underscores. */
  readonly name: string
  /** How many packages need it, as a power of two. */
  readonly users: number
}

/** What was typed, ready to be compared with names. */
export interface ComparedText {
  readonly text: string
  readonly squeezed: string
  /** Typing errors that are looked past. */
  readonly errors: number
}

const KNOWN = new Map<string, readonly string[]>()

/**
 * A name without hyphens, and the same for each part of it that begins behind one. Found when a
 * search first asks: all of a large index before it could be used would keep a phone waiting.
 */
function endingsOf(name: string): readonly string[] {
  const known = KNOWN.get(name)
  if (known) return known
  const parts = name.split('-')
  const endings = parts.map((_, at) => parts.slice(at).join(''))
  KNOWN.set(name, endings)
  return endings
}

const squeezed = (text: string): string => text.replaceAll('-', '')

/** @param users Packages that need it, as a power of two: 3 for 7 to 14. */
export function comparedName(given: string, users: number): ComparedName {
  return { name: given.toLowerCase().replaceAll('_', '-'), users }
}

/** @param words In lower case. */
export function comparedText(words: readonly string[]): ComparedText {
  let text = words.join('-')
  while (text.endsWith('-')) text = text.slice(0, -1)
  const short = squeezed(text)
  return { text, squeezed: short, errors: errorsOf(short.length) }
}

/** In short words everything is near everything. */
const errorsOf = (length: number): number => (length < 3 ? 0 : length < 6 ? 1 : length < 11 ? 2 : 3)

/** Beginnings of names by language: who looks for numpy means py-numpy. */
const LANGUAGE = /^(py|r|perl|rust|go|lua|ruby)-/

/**
 * How well a name fits without typing errors, 0 to 130, and -1 for not at all: the name itself, the
 * name without its language, what begins so, what has a part that does, what has it inside. Among
 * those what more packages need comes first.
 */
export function fitOf({ name, users }: ComparedName, typed: ComparedText): number {
  const { text } = typed
  if (text === '') return 0
  if (name === text) return 120
  // Programs count their generations in the name: hdf is followed by hdf5, mvapich by mvapich2.
  if (isNextGeneration(name, text) && users >= 6) return 125
  const core = name.replace(LANGUAGE, '')
  if (core === text) return 105 + users / 2
  const place = name.indexOf(text)
  if (place === 0) return 85 + nearness(name, text) + users
  if (core.startsWith(text)) return 80 + nearness(core, text) + users
  if (place > 0 && name[place - 1] === '-') return 70 + nearness(name, text) + users / 2
  const endings = endingsOf(name)
  if (endings[0]!.startsWith(typed.squeezed)) return 70 + users
  if (endings.some((ending) => ending.startsWith(typed.squeezed))) return 65 + users
  return place > 0 ? 40 + nearness(name, text) : -1
}

const isNextGeneration = (name: string, text: string): boolean =>
  name.length === text.length + 1 && name.startsWith(text) && /\d$/.test(name)

/** 0 to 5: how much of a name was typed. */
const nearness = (name: string, text: string): number => (5 * text.length) / name.length

/**
 * How near a name is that was typed with errors, 0 to 90, and -1 for not near.
 * @param mayGoOn Whether what was typed may be the beginning of a longer name.
 */
export function resembles(
  { name, users }: ComparedName,
  typed: ComparedText,
  mayGoOn: boolean,
): number {
  let best = -1
  for (const [at, ending] of endingsOf(name).entries()) {
    const { whole, beginning } = distancesTo(typed.squeezed, ending, typed.errors)
    const behind = at === 0 ? 0 : 3
    if (whole <= typed.errors) best = Math.max(best, 78 - 10 * whole - behind)
    // Of a word that is being typed, or of a long name.
    if (mayGoOn && beginning <= Math.max(1, typed.errors - 1) && typed.squeezed.length > 3)
      best = Math.max(best, 66 - 10 * beginning - behind)
  }
  return best < 0 ? -1 : best + 1.2 * users
}
