import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { UserError, type Ports } from '@pakages/core'
import { git } from './git.ts'

/** What to commit, and where. */
export interface PublishOptions {
  readonly ports: Ports
  /** A folder of the checkout; paths are relative to it. */
  readonly root: string
  readonly files: readonly string[]
  /** The branch of `origin`. */
  readonly branch: string
  readonly message: string
  /** Who commits: name and address. */
  readonly by: { readonly name: string; readonly email: string }
}

/** How often others may be faster before it is given up. */
const ATTEMPTS = 60

/**
 * Commits files to a branch of `origin`: on top of what is there now, and again on top of what
 * others pushed meanwhile, until it goes through. The checkout, its branch and its index stay as
 * they are, since the commit is composed from git's objects.
 * @returns The commit; undefined when the branch has these files already.
 * @throws UserError when git cannot fetch or push.
 */
export async function publishFiles(options: PublishOptions): Promise<string | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'pakages-publish-'))
  try {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const done = await tryOnce(options, join(folder, `index-${attempt}`))
      if (done !== 'overtaken') return done.commit
      await options.ports.clock.sleep(
        Math.random() * 100 * Math.min(attempt, 20),
        options.ports.signal,
      )
    }
    throw new UserError(
      `The review could not be pushed to ${options.branch} in ${ATTEMPTS} tries: others keep pushing.`,
      { fix: 'Run it again; the review file is written.' },
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function tryOnce(
  options: PublishOptions,
  index: string,
): Promise<{ commit: string | undefined } | 'overtaken'> {
  const { branch } = options
  const run = (args: readonly string[], stdin?: string): Promise<string> =>
    must(options, args, index, stdin)
  await run(['fetch', '--quiet', '--no-tags', 'origin', `+refs/heads/${branch}:refs/pakages/base`])
  const base = await run(['rev-parse', 'refs/pakages/base'])
  await run(['read-tree', base])
  const top = await run(['rev-parse', '--show-toplevel'])
  for (const file of options.files) {
    const blob = await run(
      ['hash-object', '-w', '--stdin'],
      await readFile(join(options.root, file), 'utf8'),
    )
    await run([
      'update-index',
      '--add',
      '--cacheinfo',
      `100644,${blob},${relative(top, join(options.root, file)).split(sep).join('/')}`,
    ])
  }
  const tree = await run(['write-tree'])
  if (tree === (await run(['rev-parse', `${base}^{tree}`]))) return { commit: undefined }
  const commit = await run(['commit-tree', tree, '-p', base, '-m', options.message])
  const pushed = await git(options.ports, options.root, [
    'push',
    '--quiet',
    'origin',
    `${commit}:refs/heads/${branch}`,
  ])
  if (pushed.exitCode === 0) return { commit }
  if (
    /rejected|non-fast-forward|fetch first|cannot lock ref|failed to update ref|incorrect old value|remote ref.* changed/i.test(
      pushed.stderr,
    ) &&
    !/protected branch|hook declined|GH006|GH013|permission/i.test(pushed.stderr)
  )
    return 'overtaken'
  throw new UserError(`git could not push to ${branch}: ${lastLine(pushed.stderr)}`, {
    fix: 'Give the job "permissions: contents: write"; where the branch is protected, let this workflow pass, or name another one as "branch".',
  })
}

async function must(
  { ports, root, by }: PublishOptions,
  args: readonly string[],
  index: string,
  stdin?: string,
): Promise<string> {
  const author = {
    GIT_AUTHOR_NAME: by.name,
    GIT_AUTHOR_EMAIL: by.email,
    GIT_COMMITTER_NAME: by.name,
    GIT_COMMITTER_EMAIL: by.email,
  }
  const { exitCode, stdout, stderr } = await git(
    ports,
    root,
    args,
    { ...author, GIT_INDEX_FILE: index },
    stdin,
  )
  if (exitCode === 0) return stdout.trim()
  throw new UserError(`git ${args[0]} failed: ${lastLine(stderr)}`, {
    fix: 'Check that the repository was checked out with its remote "origin" (actions/checkout), and that the branch exists.',
  })
}

const lastLine = (text: string): string => text.trim().split('\n').at(-1)?.slice(0, 300) ?? ''
