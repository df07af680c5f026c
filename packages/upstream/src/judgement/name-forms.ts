/**
 * A name, or what is left of it, with commits and numbers left out: `v0.0-3999-g93adb37c` is
 * `v#.#-#-g%`.
 */
export const formOf = (name: string): string =>
  name.replaceAll(/[0-9a-f]{6,}/g, (run) => (/\d/.test(run) ? '%' : run)).replaceAll(/\d+/g, '#')

/** How a version lies in a name beside what no version tells: a commit, a build. */
interface Placed {
  readonly prefix: string
  /** What stands between its numbers, in the name and in the version. */
  readonly between: readonly string[]
  readonly written: readonly string[]
  readonly rest: string
}

/** The longest name that is looked at. */
const MAX_NAME = 200

function placeIn(name: string, version: string): Placed | undefined {
  const numbers = version.match(/\d+/g) ?? []
  const pattern = new RegExp(`(?<!\\d)${numbers.join('([._-])')}(?!\\d)`)
  const found = name.length > MAX_NAME || numbers.length < 2 ? null : pattern.exec(name)
  if (!found || !/^\d+(?:[._-]\d+)+$/.test(version)) return undefined
  const [whole, ...between] = found
  return {
    prefix: name.slice(0, found.index),
    between,
    written: version.match(/[._-]/g) ?? [],
    rest: name.slice(found.index + whole.length),
  }
}

const keyOf = ({ between, rest }: Placed): string => JSON.stringify([between, formOf(rest)])

/**
 * Reads names that hold more than a version, as several names of versions that the recipe knows do:
 * `v0.0-3999-g93adb37c` is 0.0.3999 where v0.0-3967-gd0f83bfd is its 0.0.3967.
 * @param owned The version of the recipe that a name belongs to.
 * @returns Undefined when no two known names are alike but for what the version does not tell.
 */
export function placedReader(
  names: readonly string[],
  owned: (name: string) => string | undefined,
): ((name: string) => string | undefined) | undefined {
  const placed = names.flatMap((name) => {
    const version = owned(name)
    return (version !== undefined && placeIn(name, version)) || []
  })
  const alike = [...Map.groupBy(placed, keyOf).values()].filter(
    (all) => new Set(all.map(({ rest }) => rest)).size >= 2,
  )
  if (alike.length === 0) return undefined
  const ways = [...new Map(alike.flat().map((each) => [each.prefix + keyOf(each), each])).values()]
  return (name) => ways.map((way) => versionIn(name, way)).find((version) => version !== undefined)
}

function versionIn(name: string, { prefix, between, written, rest }: Placed): string | undefined {
  if (!name.startsWith(prefix) || name.length > MAX_NAME) return undefined
  const numbers = between.map((each) => `${each === '.' ? '\\.' : each}(\\d+)`).join('')
  const found = new RegExp(`^(\\d+)${numbers}(?!\\d)`).exec(name.slice(prefix.length))
  if (!found || formOf(name.slice(prefix.length + found[0].length)) !== formOf(rest))
    return undefined
  const [, first = '', ...others] = found
  return first + others.map((number, at) => `${written[at]!}${number}`).join('')
}
