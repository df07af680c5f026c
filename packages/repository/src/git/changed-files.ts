import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '@pakages/core'
import { topOf } from './checkout.ts'
import { checkRef } from './references.ts'
import { runGit, type Git } from './git.ts'

/** A file that is not as it was. */
export interface ChangedFile {
  /** Absolute. */
  readonly file: string
  readonly removed: boolean
  /** Its text before; undefined where it was not there. */
  readonly before: () => Promise<string | undefined>
}

/** What became of a checkout since a commit. */
export interface ChangesSince {
  /** The commit that it is compared with: where its history and that of the ref part. */
  readonly base: string
  readonly files: readonly ChangedFile[]
}

/**
 * The files in which a checkout, with what is not committed yet, differs from the commit where its
 * history and that of a ref part. A renamed file is one that was removed, and a new one.
 * @param folder In the checkout. Absolute.
 * @param since A commit, branch or tag, as `git rev-parse` takes it.
 * @throws UserError when it is not in the clone, or the clone does not reach back to that commit.
 */
export async function changedSince(git: Git, folder: string, since: string): Promise<ChangesSince> {
  checkRef(since, 'changed-since')
  const top = await realpath(await topOf(git, folder))
  const call = async (...args: string[]): Promise<string | undefined> => {
    const { exitCode, stdout } = await runGit(git, args, { folder: top })
    return exitCode === 0 ? stdout : undefined
  }
  const commit = (await call('rev-parse', '--verify', '--quiet', `${since}^{commit}`))?.trim()
  const base = commit && (await call('merge-base', commit, 'HEAD'))?.trim()
  if (!base) throw notReached(since, commit, (await call('rev-parse', '--is-shallow-repository'))!)
  const [changed, untracked] = await Promise.all([
    call('diff', '--name-status', '--no-renames', '--ignore-submodules=none', '-z', base, '--'),
    call('ls-files', '--others', '--exclude-standard', '-z'),
  ])
  const words = (changed ?? '').split('\0').filter((word) => word !== '')
  const known = words.flatMap((status, at) =>
    at % 2 === 0 ? [{ path: words[at + 1]!, removed: status === 'D' }] : [],
  )
  const unknown = (untracked ?? '').split('\0').filter((path) => path !== '')
  return {
    base,
    files: [...known, ...unknown.map((path) => ({ path, removed: false }))].map(
      ({ path, removed }) => ({
        file: join(top, path),
        removed,
        before: () => call('show', '--no-textconv', `${base}:${path}`),
      }),
    ),
  }
}

function notReached(since: string, commit: string | undefined, shallow: string): UserError {
  const deeper = 'Check the repository out with its history: "fetch-depth: 0" of actions/checkout.'
  if (shallow.trim() === 'true')
    return new UserError(
      `This clone is shallow and does not reach back to where its history and that of ${since} part.`,
      { id: 'git-history-too-short', fix: deeper },
    )
  return commit === undefined
    ? new UserError(`There is no commit ${since} in this clone.`, {
        id: 'git-commit-missing',
        fix: `Give "changed-since" a commit, branch or tag that the clone has, such as origin/main. ${deeper}`,
      })
    : new UserError(
        `The histories of ${since} and of what is checked out have nothing in common.`,
        { id: 'git-history-unrelated', fix: 'Give "changed-since" a commit of this repository.' },
      )
}
