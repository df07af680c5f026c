import { newestVersions } from './spelling.ts'

/** A version with a commit behind it: `15-6f452`, `8-ef4e960`. */
const COMMITTED = /^(v?\d+(?:\.\d+)*)[._+-]g?([0-9a-f]{5,40})$/

/**
 * Tells versions without the commit behind them, where all of the newest have one of the same
 * length: in `16-747c6` nothing but 16 says what release it is, and `c6` is no word.
 * @param known The versions of the recipe.
 */
export function commitsLeftOut(known: readonly string[]): (version: string) => string {
  const commits = newestVersions(known).map((version) => COMMITTED.exec(version)?.[2])
  const [length, ...others] = new Set(commits.map((commit) => commit?.length))
  // Digits alone are a day or a build.
  const shown =
    length !== undefined && others.length === 0 && commits.some((commit) => /[a-f]/.test(commit!))
  if (!shown) return (version) => version
  return (version) => {
    const [, numbers, commit] = COMMITTED.exec(version) ?? []
    return numbers !== undefined && commit!.length === length ? numbers : version
  }
}
