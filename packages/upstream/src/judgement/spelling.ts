import { VersionTexts } from './version-texts.ts'

/** How many of the newest versions show how a recipe writes them now. */
const SHOWN = 6

const SEPARATED = /(?<=\d)[._-](?=\d)/g
const FILLED = /(?<![\d])0\d/

/** The newest numbered versions of a recipe, newest first. */
export const newestVersions = (versions: readonly string[]): string[] =>
  new VersionTexts().newest(versions).slice(0, SHOWN)

const countOf = (version: string): number => version.split(SEPARATED).length

/**
 * Fills in a last zero that tags leave out and the recipe writes: `v4.4` is 4.4.0 where v4.2 and
 * v4.3 are its 4.2.0 and 4.3.0.
 * @param read The versions of the tags.
 */
export function zeroFilling(
  read: readonly string[],
  known: ReadonlySet<string>,
): (version: string) => string {
  const filled = read.filter((version) => !known.has(version) && known.has(`${version}.0`))
  const count = Math.max(0, ...filled.map(countOf))
  const plain = read.filter((version) => known.has(version) && countOf(version) === count)
  if (filled.length < 2 || plain.length >= filled.length) return (version) => version
  return (version) =>
    countOf(version) === count && /^\d+(?:\.\d+)*$/.test(version) && !known.has(version)
      ? `${version}.0`
      : version
}

/**
 * Writes versions as the newest ones of a recipe are: `1_18_0` as 1.18.0 and `00-07-02` as 0.7.2,
 * where those have points and no zeros in front. What they do not show stays as it is.
 */
export function spellingOf(versions: readonly string[]): (version: string) => string {
  const shown = newestVersions(versions)
  const separators = new Set(shown.flatMap((version) => version.match(SEPARATED) ?? []))
  const [only] = separators.size === 1 ? separators : []
  const marked = shown.length > 0 && shown.every((version) => /^v\d/.test(version))
  const bare = shown.length > 0 && !shown.some((version) => FILLED.test(version))
  const written = (version: string): string => {
    const found = new Set(version.match(SEPARATED))
    // A mixture says more than a tag that has one for all: 7.1.0-62.
    const respelled =
      only !== undefined && found.size === 1 ? version.replaceAll(SEPARATED, only) : version
    const pointed = respelled !== version || /^0\d/.test(version)
    return bare && pointed ? respelled.replaceAll(/(?<!\d)0+(?=\d)/g, '') : respelled
  }
  return (version) => (marked && /^\d/.test(version) ? `v${written(version)}` : written(version))
}
