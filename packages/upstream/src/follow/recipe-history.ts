import { createHash } from 'node:crypto'
import { UserError } from '@pakages/core'
import { FileHistory, HistoryError, isGitAddress, type FileState } from '@pakages/repository'
import type { Access } from '../datasources/datasource.ts'

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

/** The history of Spack's recipes. */
export class RecipeHistory {
  readonly #source: UpstreamSource
  readonly #files: FileHistory

  private constructor(source: UpstreamSource, files: FileHistory) {
    this.#source = source
    this.#files = files
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
    const { repository, ref } = source
    if (!isGitAddress(repository))
      throw new UserError(`"${repository.slice(0, 100)}" is not the address of a git repository.`, {
        id: 'git-address-malformed',
        fix: 'Write an https address as "repository" in "upstream-source".',
      })
    const address = access.web.address(repository)
    const opened = FileHistory.open(access, { address, ref, folder })
    return new RecipeHistory(source, await readable(opened, source))
  }

  /**
   * The states of a recipe, newest first; empty when the repository has no such recipe.
   * @param folder Of the recipe, such as `py_numpy`.
   */
  states(folder: string): Promise<FileState[]> {
    const path = `${this.#source.path}/packages/${folder}/package.py`
    return readable(this.#files.states(path, STATES), this.#source)
  }

  /** The text of a recipe at a state. */
  text(state: FileState): Promise<string> {
    return readable(this.#files.text(state), this.#source)
  }
}

async function readable<T>(work: Promise<T>, { repository, ref }: UpstreamSource): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (!(error instanceof HistoryError)) throw error
    throw new UserError(`The history of Spack's recipes cannot be read: ${error.message}`, {
      id: 'recipe-history-unreadable',
      fix: `Check "upstream-source" in pakages.json (${repository}, ${ref}) and the connection to it.`,
    })
  }
}

/** The id that git gives to a content. */
export const gitBlobId = (text: string): string =>
  createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0`)
    .update(text)
    .digest('hex')
