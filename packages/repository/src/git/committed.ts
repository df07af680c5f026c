import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UserError } from '@pakages/core'
import { gitFailure } from './failures.ts'
import { isShallow } from './shallow.ts'
import { runGit, type Git } from './git.ts'

/** A commit of a checkout. */
export interface CommitIn {
  /** A folder of the checkout. Absolute. */
  readonly checkout: string
  /** 40 hex digits; it is there. */
  readonly commit: string
}

/** Which branch is fetched, and from where. */
export interface BranchRequest {
  /** A folder of the checkout. Absolute. */
  readonly checkout: string
  /** `origin`, or an address. */
  readonly remote: string
  /** A full ref, or `HEAD` for the default branch. */
  readonly ref: string
  /** Tried where the checkout itself has no access. */
  readonly token?: string | undefined
}

/**
 * Fetches what a branch is at now; branches, index and files of the checkout stay as they are.
 * @returns The commit.
 * @throws UserError when git cannot.
 */
export async function fetchBranch(git: Git, request: BranchRequest): Promise<string> {
  const { checkout, remote, ref, token } = request
  const into = `refs/pakages/fetched-${process.pid}`
  // A depth would cut the history of a whole clone.
  const depth = (await isShallow(git, checkout)) ? ['--depth=1'] : []
  const args = ['fetch', '--quiet', '--no-tags', ...depth, remote, `+${ref}:${into}`]
  const call = (variables: Readonly<Record<string, string>> = {}) =>
    runGit(git, args, { folder: checkout, remote: true, variables })
  let done = await call()
  if (done.exitCode !== 0 && token !== undefined) done = await call(loginVariables(token))
  const { exitCode, stderr } = done
  if (exitCode !== 0) {
    const failure = gitFailure(stderr)
    throw new UserError(`git could not fetch the default branch: ${failure.cause}`, {
      id: 'default-branch-unreadable',
      fix: failure.ofMachine
        ? failure.fix
        : 'Check the repository out with actions/checkout and "permissions: contents: read", and give the job\'s token.',
    })
  }
  const { stdout } = await runGit(git, ['rev-parse', '--verify', into], { folder: checkout })
  await runGit(git, ['update-ref', '-d', into], { folder: checkout })
  return stdout.trim()
}

/** A login that no list of processes shows. */
const loginVariables = (token: string): Readonly<Record<string, string>> => ({
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'http.extraheader',
  GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`,
})

/**
 * The text of a file in a commit; undefined where there is none.
 * @param path From the root of the repository, with `/`.
 */
export async function textAt(
  git: Git,
  { checkout, commit }: CommitIn,
  path: string,
): Promise<string | undefined> {
  const { exitCode, stdout } = await runGit(git, ['cat-file', 'blob', `${commit}:${path}`], {
    folder: checkout,
  })
  return exitCode === 0 ? stdout : undefined
}

/**
 * Lays a folder of a commit out for as long as somebody works with it. The checkout stays as it is.
 * @param path From the root of the repository, with `/`; nothing is laid out where it is not there.
 * @param work Is given the folder that stands for the root of the repository.
 * @throws UserError when git cannot lay it out.
 */
export async function withFolderAt<T>(
  git: Git,
  { checkout, commit }: CommitIn,
  path: string,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'pakages-commit-'))
  try {
    const there = await runGit(git, ['cat-file', '-e', `${commit}:${path}`], { folder: checkout })
    if (there.exitCode === 0) {
      const { exitCode, stderr } = await runGit(
        git,
        ['--work-tree', folder, 'checkout', '--quiet', commit, '--', `:/${path}`],
        { folder: checkout, variables: { GIT_INDEX_FILE: join(folder, '.index') } },
      )
      if (exitCode !== 0 || !existsSync(join(folder, path)))
        throw new UserError(
          `git could not read ${path} of ${commit}: ${gitFailure(stderr).cause}`,
          { id: 'git-failed', fix: 'Check the repository out with actions/checkout.' },
        )
    }
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
