import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '@pakages/core'
import { isCommit } from '@pakages/model'
import { commitsThere } from './commit-diff.ts'
import { gitFailure } from './failures.ts'
import { runGit, type GitOptions, type Git } from './git.ts'

/** The commit that is checked out; undefined outside of a repository, or before its first commit. */
export async function headOf(git: Git, folder: string): Promise<string | undefined> {
  const { exitCode, stdout } = await runGit(git, ['rev-parse', '--verify', '--quiet', 'HEAD'], {
    folder,
  })
  return exitCode === 0 && isCommit(stdout.trim()) ? stdout.trim() : undefined
}

/**
 * The files of a folder that are not as the commit that is checked out has them, ignored ones among
 * them, but for what Python leaves behind. From the root of the repository; empty outside of one.
 */
export async function uncommittedIn(git: Git, folder: string): Promise<string[]> {
  const look = [
    '--porcelain=v1',
    '-z',
    '--no-renames',
    '--untracked-files=all',
    '--ignored=matching',
  ]
  const { exitCode, stdout } = await runGit(git, ['status', ...look, '--', '.'], { folder })
  if (exitCode !== 0) return []
  return stdout
    .split('\0')
    .map((entry) => entry.slice(3))
    .filter((path) => path !== '' && !/(^|\/)__pycache__\/|\.pyc$/.test(path))
}

/**
 * The root of the checkout that a folder lies in. Absolute, without links.
 * @throws UserError when it lies in none.
 */
export async function topOf(git: Git, folder: string): Promise<string> {
  const { exitCode, stdout, stderr } = await runGit(git, ['rev-parse', '--show-toplevel'], {
    folder,
  })
  if (exitCode === 0) return stdout.trim()
  if (/dubious ownership/i.test(stderr))
    throw new UserError(`git does not trust ${folder}, since another user owns it.`, {
      id: 'git-owner-not-trusted',
      fix: 'In a container, run: git config --global --add safe.directory "$GITHUB_WORKSPACE"',
    })
  throw new UserError(`${folder} is not in a git repository.`, {
    id: 'git-repository-missing',
    fix: 'Check the repository out first (actions/checkout).',
  })
}

/** What a checkout says of itself. */
export interface CheckoutFacts {
  readonly commit: string | undefined
  /** The full ref, such as `refs/heads/main`; undefined when no branch is checked out. */
  readonly ref: string | undefined
  /** The address of `origin`, as it is configured: it may hold a password. */
  readonly remote: string | undefined
  /** The default branch of `origin`, such as `main`, where the clone keeps it. */
  readonly defaultBranch: string | undefined
}

const OF_ORIGIN = 'refs/remotes/origin/'

/** What a checkout says of itself; nothing outside of a repository, or without git. */
export async function checkoutFacts(git: Git, folder: string): Promise<CheckoutFacts> {
  const ask = async (...args: string[]): Promise<string | undefined> => {
    try {
      const { exitCode, stdout } = await runGit(git, args, { folder })
      return exitCode === 0 ? stdout.trim() || undefined : undefined
    } catch {
      git.signal.throwIfAborted()
      return undefined
    }
  }
  const [commit, ref, remote, originHead] = await Promise.all([
    ask('rev-parse', '--verify', '--quiet', 'HEAD'),
    ask('symbolic-ref', '--quiet', 'HEAD'),
    ask('config', '--get', 'remote.origin.url'),
    ask('symbolic-ref', '--quiet', `${OF_ORIGIN}HEAD`),
  ])
  const defaultBranch = originHead?.startsWith(OF_ORIGIN)
    ? originHead.slice(OF_ORIGIN.length)
    : undefined
  return { commit, ref, remote, defaultBranch }
}

/** Which part of which commit is laid out. */
export interface LayOutRequest {
  /** A folder of the checkout. Absolute. */
  readonly checkout: string
  /** 40 hex digits; it is fetched from `origin` where the checkout does not have it. */
  readonly commit: string
  /** From the root of the repository, with `/`; `.` for all. */
  readonly path: string
  /** Empty. Absolute. */
  readonly folder: string
}

/**
 * Lays files of a commit out in a folder, with an index of its own: the checkout stays as it is.
 * @returns The path within the folder. Absolute, without links.
 * @throws UserError when git cannot, or when a link of the commit would lead out of the folder.
 */
export async function layOut(
  git: Git,
  { checkout, commit, path, folder }: LayOutRequest,
): Promise<string> {
  const call = async (
    args: readonly string[],
    doing: string,
    { fix, ...options }: GitOptions & { readonly fix?: string },
  ) => {
    const { exitCode, stderr } = await runGit(git, args, { folder: checkout, ...options })
    if (exitCode === 0) return
    const failure = gitFailure(stderr)
    throw new UserError(`git could not ${doing}: ${failure.cause}`, {
      id: 'git-failed',
      fix:
        fix ??
        (failure.known
          ? failure.fix
          : 'Check the repository out with actions/checkout, and "contents: read".'),
    })
  }
  // What is there need not be asked for: it works without a network then.
  if (!(await commitsThere(git, checkout, [commit])).has(commit))
    await call(
      ['fetch', '--quiet', '--no-tags', '--depth=1', 'origin', commit],
      `fetch the commit that was reviewed (${commit.slice(0, 12)})`,
      {
        remote: true,
        fix: 'It is not in this clone. Where "origin" has it, "git fetch --unshallow origin" brings it; where history was written anew, it is gone.',
      },
    )
  await call(
    ['--work-tree', folder, 'checkout', '--quiet', commit, '--', `:/${path}`],
    'look at the commit that was reviewed',
    { variables: { GIT_INDEX_FILE: join(folder, '.index') } },
  )
  const real = join(await realpath(folder), path)
  if ((await realpath(real).catch(() => undefined)) === real) return real
  throw new UserError(`${path} of ${commit} is a link, or is not there.`, {
    id: 'git-folder-missing',
    fix: 'Name the folder itself as "repository" of the configuration.',
  })
}
