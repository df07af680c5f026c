import { runGit, type Git } from './git.ts'

/** What happened to a file between two commits. */
export interface CommittedChange {
  /** From the root of the repository, with `/`. */
  readonly path: string
  /** A unified diff, from the line `--- a/…` on; of a file that is no text one sentence. */
  readonly patch: string
}

/** Which of some commits a checkout has: a shallow one has few. @param commits 40 hex digits each. */
export async function commitsThere(
  git: Git,
  folder: string,
  commits: readonly string[],
): Promise<Set<string>> {
  const stdin = commits.map((commit) => `${commit}^{commit}\n`).join('')
  const { stdout } = await runGit(git, ['cat-file', '--batch-check=%(objectname)'], {
    folder,
    stdin,
  })
  const wanted = new Set(commits)
  return new Set(stdout.split('\n').filter((line) => wanted.has(line)))
}

/**
 * The files below a folder that two commits of a checkout do not have alike. Nothing is fetched, and
 * nothing of the repository is run.
 * @param path From the root of the repository, with `/`; `.` for all.
 * @returns Undefined when git cannot tell.
 */
export async function changesBetween(
  git: Git,
  { checkout, from, to, path }: { checkout: string; from: string; to: string; path: string },
): Promise<CommittedChange[] | undefined> {
  const { exitCode, stdout } = await runGit(
    git,
    [
      'diff',
      '--no-color',
      '--no-ext-diff',
      '--no-textconv',
      '--no-renames',
      from,
      to,
      '--',
      `:/${path}`,
    ],
    {
      folder: checkout,
      settings: ['core.quotePath=false', 'diff.noprefix=false', 'diff.mnemonicPrefix=false'],
    },
  )
  return exitCode === 0 ? filesOf(stdout) : undefined
}

/** A name with a quote or a line break stands in quotes there: such a file is left out. */
function filesOf(text: string): CommittedChange[] {
  return text.split(/^(?=diff --git )/m).flatMap((part) => {
    const path = /^diff --git a\/(.+) b\/\1$/m.exec(part)?.[1]
    if (path === undefined) return []
    const start = part.search(/^(--- |Binary files )/m)
    return start < 0 ? [] : [{ path, patch: part.slice(start).trimEnd() }]
  })
}
