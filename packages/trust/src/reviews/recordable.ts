import type { Verdict } from '@pakages/model'
import type { CommandFault } from './command-fault.ts'
import type { ReviewCommand } from './command.ts'

/** What a repository and its cache have of a package. */
export interface KnownToRepository {
  /** The versions of the recipe; undefined without one. */
  readonly versions: readonly string[] | undefined
  /** Whether the cache holds a binary of the version. */
  readonly hasBinary: boolean
}

/**
 * Why nothing can be said of a version: neither a recipe nor the cache has it. One that was removed
 * may be spoken of all the same.
 */
export function unknownVersion(
  { name, version, verdict }: Pick<ReviewCommand, 'name' | 'version' | 'verdict'>,
  { versions, hasBinary }: KnownToRepository,
): CommandFault | undefined {
  if (hasBinary || versions?.includes(version) === true) return undefined
  if (verdict === 'withdrawn' || verdict === 'unsafe') return undefined
  return {
    wrong:
      versions === undefined
        ? `There is no recipe and no binary of ${name}.`
        : `The recipe of ${name} has no version ${version} (it has ${versions.slice(0, 5).join(', ') || 'none'}), and there is no binary of it.`,
    fix: 'Check the name and the version, and that the right branch is checked out.',
  }
}

/**
 * Why a command must not take the place of what its author said before: a warning must not vanish
 * by the way, nor a verdict by a question.
 * @param own The verdict of the author that stands; undefined without one.
 */
export function standingVerdict(
  { verdict, name, version }: ReviewCommand,
  own: Verdict | undefined,
): CommandFault | undefined {
  if (own === undefined || own === 'requested' || own === 'withdrawn') return undefined
  if (verdict === 'withdrawn' || verdict === 'unsafe') return undefined
  if (own !== 'unsafe' && verdict !== 'requested') return undefined
  return {
    wrong: `You have called ${name}@${version} ${own} before.`,
    fix: `Take it back first: /pakages withdraw ${name}@${version}`,
  }
}
