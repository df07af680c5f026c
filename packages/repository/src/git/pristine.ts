import { lstat, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runGit, type Git } from './git.ts'

/** What in `.git` says how git behaves, and could name programs: a clone of ours needs none of it. */
const SETTINGS = [
  'config',
  'config.worktree',
  'commondir',
  'hooks',
  'info',
  'modules',
  'worktrees',
  'index',
  'objects/info/alternates',
]

/**
 * Makes of a clone that came from elsewhere, such as a cache, what cloning would have made: its
 * settings and hooks are dropped, every object is checked against its name, and files that the
 * commit does not have go away, ignored ones too, since a compiled module is code. Nothing in the
 * clone is run.
 * @param commit What it must be at, 40 hex digits.
 * @returns Whether it is that commit now, byte for byte; if not, clone it anew.
 */
export async function makePristine(git: Git, folder: string, commit: string): Promise<boolean> {
  const inside = await lstat(join(folder, '.git')).catch(() => undefined)
  const itself = await lstat(folder).catch(() => undefined)
  if (!inside?.isDirectory() || !itself?.isDirectory()) return false
  for (const name of SETTINGS)
    await rm(join(folder, '.git', name), { recursive: true, force: true })
  await writeFile(join(folder, '.git', 'config'), '[core]\n\trepositoryformatversion = 0\n')
  // The index is gone: a fresh one knows no times of files, so that every one of them is read.
  const call = async (...args: string[]): Promise<string | undefined> => {
    const { exitCode, stdout } = await runGit(git, args, { folder, ours: true })
    return exitCode === 0 ? stdout.trim() : undefined
  }
  if ((await call('rev-parse', '--verify', 'HEAD^{commit}')) !== commit) return false
  if ((await call('fsck', '--full', '--strict', '--no-dangling', '--no-progress')) === undefined)
    return false
  if ((await call('read-tree', 'HEAD')) === undefined) return false
  if ((await call('clean', '-ffdxq')) === undefined) return false
  return (await call('status', '--porcelain', '--ignored', '--untracked-files=all')) === ''
}
