import { isShallow } from './shallow.ts'
import { runGit, type Git } from './git.ts'

/** What one commit changed in a file: whole lines, without their ends. */
export interface ChangedLines {
  /** The mail address of its author, as the commit has it. */
  readonly author: string
  readonly removed: readonly string[]
  readonly added: readonly string[]
}

/** The last changes of a file, newest first. */
export interface RecentChanges {
  readonly changes: readonly ChangedLines[]
  /** Whether the clone is cut, so that there may be more than it shows. */
  readonly cut: boolean
}

/** Bytes of a log that are looked at. */
const MOST = 4 * 1024 * 1024

/**
 * What the last commits changed in a file of a checkout, without merges. Undefined where git does
 * not say, as outside of a repository.
 * @param root Of the checkout. Absolute.
 * @param paths The file, and where it lay before, from the root, with `/`.
 * @param most Commits at most.
 */
export async function recentChanges(
  git: Git,
  root: string,
  paths: readonly string[],
  most: number,
): Promise<RecentChanges | undefined> {
  const shape = ['--no-merges', '--find-renames', '--unified=0', '--no-ext-diff', '--no-textconv']
  const { exitCode, stdout } = await runGit(
    git,
    ['log', `--max-count=${most}`, '--format=%x00%ae', '--patch', ...shape, '--', ...paths],
    {
      folder: root,
      keep: MOST,
      signal: AbortSignal.any([git.signal, AbortSignal.timeout(20_000)]),
    },
  ).catch((error: unknown) => {
    if (git.signal.aborted) throw error
    return { exitCode: 1, stdout: '' }
  })
  if (exitCode !== 0 || Buffer.byteLength(stdout) >= MOST) return undefined
  const changes = stdout.split('\0').slice(1).map(linesOf)
  return { changes, cut: await isShallow(git, root) }
}

function linesOf(commit: string): ChangedLines {
  const [author = '', ...patch] = commit.split('\n')
  const hunks = patch.filter((line) => !/^(?:\+\+\+|---) /.test(line))
  const marked = (mark: string): string[] =>
    hunks.filter((line) => line.startsWith(mark)).map((line) => line.slice(1))
  return { author, removed: marked('-'), added: marked('+') }
}
