import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { UserError } from '@pakages/core'
import { gitFailure, withoutLogin } from './failures.ts'
import { runGit, type Git } from './git.ts'

/** One commit of a repository, to be laid into an empty folder. */
export interface CloneRequest {
  /** Checked by `checkRepository`. */
  readonly url: string
  /** Checked by `checkRef`: a tag, branch or whole commit. */
  readonly ref: string
  /** Absolute. */
  readonly folder: string
  /** Why it must be cloned, for the message when it cannot be. */
  readonly cause: string
}

/**
 * Clones one commit of a repository, without history, whole or not at all. Keeps a folder that
 * another process made meanwhile.
 * @throws UserError when the repository or ref cannot be had.
 */
export async function cloneAt(git: Git, { url, ref, folder, cause }: CloneRequest): Promise<void> {
  const temporary = `${dirname(folder)}/.clone-${randomUUID()}`
  await mkdir(temporary, { recursive: true })
  const call = async (args: readonly string[], remote: boolean): Promise<void> => {
    const { exitCode, stderr } = await runGit(git, args, {
      folder: temporary,
      ours: true,
      transports: 'https:file',
      remote,
      keep: 1024 * 1024,
    })
    if (exitCode === 0) return
    const failure = gitFailure(stderr)
    throw new UserError(
      `${cause}, and ${withoutLogin(url)} at ${ref} cannot be cloned: ${failure.cause}.`,
      {
        id: 'git-clone-failed',
        fix: failure.ofMachine
          ? `${failure.fix} Or set SPACK_ROOT to a Spack that is already on this machine, and put the recipes into the cache folder (see docs/building.md).`
          : failure.fix,
      },
    )
  }
  try {
    await call(['init', '--quiet'], false)
    await call(['fetch', '--quiet', '--depth', '1', '--no-tags', '--', url, ref], true)
    await call(['checkout', '--quiet', '--detach', 'FETCH_HEAD'], false)
    await rename(temporary, folder).catch((error: unknown) => {
      if (!existsSync(join(folder, '.git'))) throw error
    })
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}
