import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { isCommit } from '@pakages/model'
import { gitFailure } from './failures.ts'
import { runGit, type Git } from './git.ts'

/** One state of a file. */
export interface FileState {
  readonly commit: string
  /** The id of the file's content, as git computes it. */
  readonly blob: string
}

/** Whose history is read. */
export interface HistorySource {
  /** Of the user's choice, see `isGitAddress`; git still runs as for a stranger's. */
  readonly address: string
  /** A branch. */
  readonly ref: string
  /** Where the clone lies, kept between runs. Absolute. */
  readonly folder: string
}

/** A call of git that failed, with git's reason; who asks says what it means. */
export class HistoryError extends Error {
  override readonly name = 'HistoryError'
}

/**
 * The history of files in a repository of others: a bare clone without file contents, which git
 * fetches as they are asked for.
 */
export class FileHistory {
  readonly #git: Git
  readonly #folder: string

  private constructor(git: Git, folder: string) {
    this.#git = git
    this.#folder = folder
  }

  /**
   * Clones or updates the history.
   * @throws HistoryError when the repository or the ref cannot be had.
   */
  static async open(git: Git, { address, ref, folder }: HistorySource): Promise<FileHistory> {
    const history = new FileHistory(git, folder)
    if (!existsSync(folder)) {
      await mkdir(dirname(folder), { recursive: true })
      const shape = ['--bare', '--filter=blob:none', '--single-branch', '--branch', ref]
      await history.#run(['clone', '--quiet', ...shape, '--', address, folder], dirname(folder))
    }
    const target = `+${ref}:refs/pakages/now`
    await history.#run(['fetch', '--quiet', '--force', '--no-tags', address, target])
    return history
  }

  /**
   * The states of a file, newest first; empty when there is none.
   * @param path From the root of the repository, with `/`.
   * @param most States at most.
   * @throws HistoryError
   */
  async states(path: string, most: number): Promise<FileState[]> {
    const format = ['--format=%H', '--raw', '--no-abbrev', '--no-renames']
    const stdout = await this.#run([
      'log',
      `--max-count=${most}`,
      ...format,
      'refs/pakages/now',
      '--',
      path,
    ])
    const lines = stdout.split('\n').filter((line) => line !== '')
    return lines.flatMap((line, at) => {
      const blob = /^:\d+ \d+ [0-9a-f]{40} ([0-9a-f]{40}) [AM]\t/.exec(line)?.[1]
      const commit = lines[at - 1]
      return blob !== undefined && commit !== undefined && isCommit(commit)
        ? [{ commit, blob }]
        : []
    })
  }

  /** The text of a file at a state. @throws HistoryError */
  async text(state: FileState): Promise<string> {
    return this.#run(['cat-file', 'blob', state.blob])
  }

  async #run(args: readonly string[], folder = this.#folder): Promise<string> {
    const { exitCode, stdout, stderr } = await runGit(this.#git, args, { folder, by: 'stranger' })
    if (exitCode === 0) return stdout
    throw new HistoryError(`git ${args[0]}: ${gitFailure(stderr).cause}`)
  }
}
