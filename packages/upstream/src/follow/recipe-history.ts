import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { UserError, type ProcessResult } from '@pakages/core'
import { isRemote } from '../claims/ls-remote.ts'
import type { Access } from '../datasource.ts'

/** One state of a recipe in Spack's repository. */
export interface RecipeState {
  readonly commit: string
  /** The id of the file's content, as git computes it. */
  readonly blob: string
}

/** Where Spack's own recipes are. */
export interface UpstreamSource {
  /** A git address. */
  readonly repository: string
  readonly ref: string
  /** The folder of it that holds `repo.yaml`. */
  readonly path: string
}

// A recipe that a local one came from is rarely further back than this many changes.
const STATES = 400

/**
 * The history of Spack's recipes: a bare clone without file contents, which git fetches as they are
 * asked for.
 */
export class RecipeHistory {
  readonly #source: UpstreamSource
  readonly #folder: string
  readonly #access: Access

  private constructor(source: UpstreamSource, folder: string, access: Access) {
    this.#source = source
    this.#folder = folder
    this.#access = access
  }

  /**
   * Clones or updates the history.
   * @param folder Where the clone lies, kept between runs. Absolute.
   * @throws UserError when the repository or the ref cannot be had.
   */
  static async open(
    source: UpstreamSource,
    folder: string,
    access: Access,
  ): Promise<RecipeHistory> {
    if (!isRemote(source.repository))
      throw new UserError(
        `"${source.repository.slice(0, 100)}" is not the address of a git repository.`,
        { fix: 'Write an https address as "repository" in "upstream-source".' },
      )
    const history = new RecipeHistory(source, folder, access)
    const address = access.web.address(source.repository)
    if (!existsSync(folder)) {
      await mkdir(dirname(folder), { recursive: true })
      await history.#git(
        [
          'clone',
          '--quiet',
          '--bare',
          '--filter=blob:none',
          '--single-branch',
          '--branch',
          source.ref,
          '--',
          address,
          folder,
        ],
        dirname(folder),
      )
    }
    await history.#git([
      'fetch',
      '--quiet',
      '--force',
      '--no-tags',
      address,
      `+${source.ref}:refs/pakages/now`,
    ])
    return history
  }

  /**
   * The states of a recipe, newest first; empty when the repository has no such recipe. @param
   * folder Of the recipe, such as `py_numpy`.
   */
  async states(folder: string): Promise<RecipeState[]> {
    const { stdout } = await this.#git([
      'log',
      `--max-count=${STATES}`,
      '--format=%H',
      '--raw',
      '--no-abbrev',
      '--no-renames',
      'refs/pakages/now',
      '--',
      this.#path(folder),
    ])
    const lines = stdout.split('\n').filter((line) => line !== '')
    return lines.flatMap((line, at) => {
      const blob = /^:\d+ \d+ [0-9a-f]{40} ([0-9a-f]{40}) [AM]\t/.exec(line)?.[1]
      const commit = lines[at - 1]
      return blob !== undefined && commit !== undefined && /^[0-9a-f]{40}$/.test(commit)
        ? [{ commit, blob }]
        : []
    })
  }

  /** The text of a recipe at a state. */
  async text(state: RecipeState): Promise<string> {
    return (await this.#git(['cat-file', 'blob', state.blob])).stdout
  }

  #path(folder: string): string {
    return `${this.#source.path}/packages/${folder}/package.py`
  }

  async #git(args: readonly string[], cwd = this.#folder): Promise<ProcessResult> {
    const { processes, env, signal } = this.#access
    const safe = {
      ...env,
      GIT_TERMINAL_PROMPT: '0',
      GIT_ALLOW_PROTOCOL: 'http:https:git',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      LC_ALL: 'C',
    }
    const result = await processes.run('git', ['-c', 'credential.helper=', ...args], {
      cwd,
      env: safe,
      signal,
    })
    if (result.exitCode === 0) return result
    throw new UserError(
      `The history of Spack's recipes cannot be read: git ${args[0]}: ${result.stderr.trim().split('\n').at(-1)?.slice(0, 200) ?? ''}`,
      {
        fix: `Check "upstream-source" in pakages.json (${this.#source.repository}, ${this.#source.ref}) and the connection to it.`,
      },
    )
  }
}

/** The id that git gives to a content. */
export const blobOf = (text: string): string =>
  createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0`)
    .update(text)
    .digest('hex')
