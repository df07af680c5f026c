import { existsSync } from 'node:fs'
import { runGit, type Git } from './git.ts'

/**
 * The commit that a clone in the cache folder is at; undefined when the folder is no clone, or none
 * that git may read.
 */
export async function commitOf(git: Git, folder: string): Promise<string | undefined> {
  if (!existsSync(folder)) return undefined
  return revision(git, folder, 'HEAD')
}

/** Whether a clone is at a tag, branch or commit (whole or shortened to at least seven digits). */
export async function isAt(git: Git, folder: string, ref: string): Promise<boolean> {
  const head = await commitOf(git, folder)
  if (head === undefined) return false
  if (/^[0-9a-f]{7,40}$/.test(ref) && head.startsWith(ref)) return true
  for (const full of [`refs/tags/${ref}`, `refs/heads/${ref}`, `refs/remotes/origin/${ref}`]) {
    if ((await revision(git, folder, full)) === head) return true
  }
  return false
}

/**
 * Whether a commit of a checkout is in the history of another; what a shallow clone does not have is
 * in none.
 */
export async function isAncestor(
  git: Git,
  folder: string,
  ancestor: string,
  of: string,
): Promise<boolean> {
  const args = ['merge-base', '--is-ancestor', ancestor, of]
  return (await runGit(git, args, { folder })).exitCode === 0
}

async function revision(git: Git, folder: string, name: string): Promise<string | undefined> {
  const { exitCode, stdout } = await runGit(
    git,
    ['rev-parse', '--verify', '--quiet', `${name}^{commit}`],
    { folder, ours: true },
  )
  return exitCode === 0 ? stdout.trim() : undefined
}
