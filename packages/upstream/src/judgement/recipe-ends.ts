import { earlyWord } from './early-word.ts'
import { newestVersions } from './spelling.ts'

/** The name of a tag, and how it was read. */
interface ReadName {
  readonly name: string
  readonly version: string
}

type Writer = (version: string) => string

/** So many versions have to show what a recipe writes at their end, or leaves out. */
const ENOUGH = 2
/** Numbers and points alone. */
const PLAIN = /^\d+(?:\.\d+)*$/

const asRead: Writer = (version) => version
const countOf = (version: string): number => version.split('.').length

/**
 * Writes versions of tags with what the recipe alone has at their end, and without what it leaves
 * out.
 * @param known The versions of the recipe.
 */
export function recipeEnds(read: readonly ReadName[], known: ReadonlySet<string>): Writer {
  const all = [zeroFilling, zeroDropping, wordFilling].map((each) => each(read, known))
  return (version) =>
    known.has(version) ? version : all.reduce((text, write) => write(text), version)
}

/** A last zero that tags leave out: `v4.4` is 4.4.0 where v4.2 and v4.3 are 4.2.0 and 4.3.0. */
function zeroFilling(read: readonly ReadName[], known: ReadonlySet<string>): Writer {
  const versions = read.map(({ version }) => version)
  const filled = versions.filter((version) => !known.has(version) && known.has(`${version}.0`))
  const count = Math.max(0, ...filled.map(countOf))
  const plain = versions.filter((version) => known.has(version) && countOf(version) === count)
  if (filled.length < ENOUGH || plain.length >= filled.length) return asRead
  return (version) => (countOf(version) === count && PLAIN.test(version) ? `${version}.0` : version)
}

/**
 * A last zero that the recipe leaves out: `v9.1.0` is 9.1 where v8.1.0 and v8.2.0 are 8.1 and 8.2,
 * and none of its versions with as many numbers ends so.
 */
function zeroDropping(read: readonly ReadName[], known: ReadonlySet<string>): Writer {
  const dropped = [...known].filter(
    (version) => PLAIN.test(version) && read.some(({ name }) => endsWith(name, `${version}.0`)),
  )
  const counts = new Set(dropped.map((version) => countOf(version) + 1))
  const kept = [...known].some((version) => /\.0$/.test(version) && counts.has(countOf(version)))
  if (dropped.length < ENOUGH || kept) return asRead
  return (version) =>
    PLAIN.test(version) && counts.has(countOf(version)) ? version.replace(/\.0$/, '') : version
}

/**
 * A word behind the numbers, as the newest version shows: `Trinity-v2.14.0` is 2.14.0.FULL where
 * `v2.12.0` is 2.12.0.FULL.
 */
function wordFilling(read: readonly ReadName[], known: ReadonlySet<string>): Writer {
  const [newest = ''] = newestVersions([...known])
  const [, numbers, word] = /^v?(\d+(?:\.\d+)*)([._+-]?[A-Za-z]{2,})$/.exec(newest) ?? []
  const shown =
    word !== undefined &&
    earlyWord(newest) === undefined &&
    !known.has(numbers!) &&
    read.some(({ name }) => endsWith(name, numbers!)) &&
    !read.some(({ name }) => name.endsWith(word))
  return shown ? (version) => (PLAIN.test(version) ? version + word : version) : asRead
}

/** Whether a name ends with a whole version. */
const endsWith = (name: string, version: string): boolean =>
  name.endsWith(version) && !/\d$|\d\.$/.test(name.slice(0, -version.length))
