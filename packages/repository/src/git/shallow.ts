import { runGit, type Git } from './git.ts'

/** Whether a clone has only the newest part of its history, as `actions/checkout` makes it. */
export async function isShallow(git: Git, folder: string): Promise<boolean> {
  const { stdout } = await runGit(git, ['rev-parse', '--is-shallow-repository'], {
    folder,
  })
  return stdout.trim() === 'true'
}
