import { VersionTexts } from './version-texts.ts'

/** How many of the newest versions show how a recipe writes them now. */
const SHOWN = 6

const SEPARATED = /(?<=\d)[._-](?=\d)/g
const FILLED = /(?<![\d])0\d/

/** The newest numbered versions of a recipe, newest first. */
export const newestVersions = (versions: readonly string[]): string[] =>
  new VersionTexts().newest(versions).slice(0, SHOWN)

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
