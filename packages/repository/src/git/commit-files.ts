import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { fullJitter, UserError, type Clock } from '@pakages/core'
import { topOf } from './checkout.ts'
import { gitFailure, lastLine } from './failures.ts'
import { runGit, type GitOptions, type Git } from './git.ts'

/** What to commit, and where. */
export interface CommitRequest {
  /** A folder of the checkout; `files` are relative to it. Absolute. */
  readonly root: string
  readonly files: readonly string[]
  /** The branch of `origin`. */
  readonly branch: string
  readonly message: string
  /** Who commits. */
  readonly by: { readonly name: string; readonly email: string }
}

/** How often others may be faster before it is given up. */
const ATTEMPTS = 60

const OVERTAKEN =
  /rejected|non-fast-forward|fetch first|cannot lock ref|failed to update ref|incorrect old value|remote ref.* changed/i
const FORBIDDEN = /protected branch|hook declined|GH006|GH013|permission/i

/**
 * Commits files to a branch of `origin`: on top of what is there now, and again on top of what
 * others pushed meanwhile, until it goes through. The checkout, its branch and its index stay as
 * they are, since the commit is composed from git's objects.
 * @returns The commit; undefined when the branch has these files already.
 * @throws UserError when git cannot fetch or push.
 */
export async function commitFiles(
  git: Git,
  request: CommitRequest,
  clock: Clock,
): Promise<string | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'pakages-commit-'))
  try {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const done = await commitOnce(git, request, join(folder, `index-${attempt}`))
      if (done !== 'overtaken') return done.commit
      await clock.sleep(fullJitter(100 * Math.min(attempt, 20)), git.signal)
    }
    throw new UserError(
      `The review could not be pushed to ${request.branch} in ${ATTEMPTS} tries: others keep pushing.`,
      { id: 'git-push-outrun', fix: 'Run it again; the review file is written.' },
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function commitOnce(
  git: Git,
  request: CommitRequest,
  index: string,
): Promise<{ readonly commit: string | undefined } | 'overtaken'> {
  const { root: folder, branch, message } = request
  const remote = `refs/heads/${branch}`
  const call = caller(git, request, index)
  await call(['fetch', '--quiet', '--no-tags', 'origin', `+${remote}:refs/pakages/base`], {
    remote: true,
  })
  const base = await call(['rev-parse', 'refs/pakages/base'])
  const tree = await treeWith(request, base, call, await topOf(git, folder))
  if (tree === (await call(['rev-parse', `${base}^{tree}`]))) return { commit: undefined }
  const commit = await call(['commit-tree', tree, '-p', base, '-m', message])
  const push = ['push', '--quiet', 'origin', `${commit}:${remote}`]
  const { exitCode, stderr } = await runGit(git, push, { folder, remote: true })
  if (exitCode === 0) return { commit }
  if (OVERTAKEN.test(stderr) && !FORBIDDEN.test(stderr)) return 'overtaken'
  const failure = gitFailure(stderr)
  const denied = !failure.known || FORBIDDEN.test(stderr)
  throw new UserError(
    `git could not push to ${branch}: ${denied ? lastLine(stderr) : failure.cause}`,
    {
      id: 'git-push-refused',
      fix: denied
        ? 'Give the job "permissions: contents: write"; where the branch is protected, let this workflow pass, or name another one as "branch".'
        : failure.fix,
    },
  )
}

type Caller = (args: readonly string[], options?: GitOptions) => Promise<string>

/** The tree of a commit with the files of the request in it, made in the index of the caller. */
async function treeWith(
  { root, files }: CommitRequest,
  base: string,
  call: Caller,
  top: string,
): Promise<string> {
  await call(['read-tree', base])
  for (const file of files) {
    const stdin = await readFile(join(root, file), 'utf8')
    const blob = await call(['hash-object', '-w', '--stdin'], { stdin })
    const path = relative(top, join(await realpath(root), file))
      .split(sep)
      .join('/')
    await call(['update-index', '--add', '--cacheinfo', `100644,${blob},${path}`])
  }
  return call(['write-tree'])
}

/** Calls git with an index of its own; the trimmed output. @throws UserError when git fails. */
function caller(git: Git, { root: folder, by }: CommitRequest, index: string): Caller {
  const variables = {
    GIT_AUTHOR_NAME: by.name,
    GIT_AUTHOR_EMAIL: by.email,
    GIT_COMMITTER_NAME: by.name,
    GIT_COMMITTER_EMAIL: by.email,
    GIT_INDEX_FILE: index,
  }
  return async (args, options) => {
    const { exitCode, stdout, stderr } = await runGit(git, args, { ...options, folder, variables })
    if (exitCode === 0) return stdout.trim()
    const failure = gitFailure(stderr)
    throw new UserError(`git ${args[0]} failed: ${failure.cause}`, {
      id: 'git-failed',
      fix: failure.known
        ? failure.fix
        : 'Check that the repository was checked out with its remote "origin" (actions/checkout), and that the branch exists.',
    })
  }
}
