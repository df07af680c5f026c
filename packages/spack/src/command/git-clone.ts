import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { UserError, type Processes } from '@pakages/core'
import { gitEnvironment } from './process-environment.ts'

/** Runs git over the processes port. */
export interface Git {
  readonly processes: Processes
  readonly env: Readonly<Record<string, string | undefined>>
  readonly signal: AbortSignal
}

/** The commit that a folder is at; undefined when it is no clone (or none that git may read). */
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
 * Clones one commit of a repository, without history, whole or not at all. Keeps a folder that
 * another process made meanwhile.
 * @param ref Checked by `checkRef`; a tag, branch or whole commit.
 * @param cause Why it must be cloned, for the message when it cannot be.
 * @throws UserError when the repository or ref cannot be had.
 */
export async function cloneAt(
  git: Git,
  url: string,
  ref: string,
  folder: string,
  cause: string,
): Promise<void> {
  const temporary = `${dirname(folder)}/.clone-${randomUUID()}`
  await mkdir(temporary, { recursive: true })
  try {
    for (const args of [
      ['init', '--quiet'],
      ['fetch', '--quiet', '--depth', '1', '--no-tags', '--', url, ref],
      ['checkout', '--quiet', '--detach', 'FETCH_HEAD'],
    ]) {
      const { exitCode, stderr } = await runGit(git, temporary, args)
      if (exitCode !== 0) throw cannotClone(url, ref, stderr, cause)
    }
    await rename(temporary, folder).catch((error: unknown) => {
      if (!existsSync(join(folder, '.git'))) throw error
    })
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

/**
 * The commit that a ref of a remote repository stands for; undefined when that cannot be found out.
 */
export async function remoteCommit(
  git: Git,
  url: string,
  ref: string,
): Promise<string | undefined> {
  // Short, and asked at the beginning of a job only: the host may show it as it shows programs that
  // need not be stopped.
  const { exitCode, stdout } = await runGit({ processes: git.processes, env: git.env }, undefined, [
    'ls-remote',
    '--quiet',
    '--',
    url,
    ref,
    `refs/tags/${ref}^{}`,
  ])
  const commits = stdout.split('\n').map((line) => line.split('\t'))
  const peeled = commits.find(([, name]) => name?.endsWith('^{}')) ?? commits[0]
  return exitCode === 0 && peeled?.[0] ? peeled[0] : undefined
}

async function revision(git: Git, folder: string, name: string): Promise<string | undefined> {
  const { exitCode, stdout } = await runGit(git, folder, [
    'rev-parse',
    '--verify',
    '--quiet',
    `${name}^{commit}`,
  ])
  return exitCode === 0 ? stdout.trim() : undefined
}

// `safe.directory`: clones restored from a job cache or mounted into a container belong to another
// user.
const runGit = (
  { processes, env, signal }: Omit<Git, 'signal'> & Partial<Git>,
  folder: string | undefined,
  args: readonly string[],
) =>
  processes.run(
    'git',
    ['-c', 'safe.directory=*', ...(folder === undefined ? [] : ['-C', folder]), ...args],
    { env: gitEnvironment(env), keep: 1024 * 1024, ...(signal && { signal }) },
  )

const CAUSES: readonly (readonly [RegExp, string, string])[] = [
  [
    /could not resolve host|could not connect|failed to connect|connection (timed out|refused)|network is unreachable/i,
    'the network cannot be reached',
    'Connect this machine to the network, or set SPACK_ROOT to a Spack that is already on it and put the recipes into the cache folder (see docs/building.md).',
  ],
  [
    /couldn't find remote ref|not our ref|no such ref/i,
    'there is no such tag, branch or commit',
    'Correct the input that names it. Commits must be given with all 40 digits.',
  ],
  [
    /repository .* not found|does not exist|authentication failed|could not read username/i,
    'there is no such repository, or it is not public',
    'Correct the input that names the repository.',
  ],
  [
    /certificate/i,
    'the certificate of the server is not trusted',
    'Set SSL_CERT_FILE or GIT_SSL_CAINFO to the certificates of your network.',
  ],
  [
    /no space left/i,
    'the disk is full',
    'Free some space, or set PAKAGES_CACHE to a folder on another disk.',
  ],
]

function cannotClone(url: string, ref: string, stderr: string, why: string): UserError {
  const [, cause, fix] = CAUSES.find(([pattern]) => pattern.test(stderr)) ?? [
    undefined,
    stderr.trim().split('\n').at(-1) || 'git gives no reason',
    'Try the same with git at a terminal.',
  ]
  return new UserError(`${why}, and ${url} at ${ref} cannot be cloned: ${cause}.`, { fix })
}
