import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readRecipe } from '@pakages/spack'
import type { Ports } from '@pakages/core'
import { InvalidValue, type Recipe } from '@pakages/model'
import {
  readRecipeText,
  recipeOf,
  repositoriesIn,
  UnreadableRecipe,
  type RecipePlace,
  type RepositoryFolder,
} from '@pakages/repository'
import { namesInRepository } from './repository-names.ts'
import type { Subject } from './subject.ts'

/** A recipe as it was read, with the folder that it lies in. */
export interface ShelvedRecipe {
  readonly place: RecipePlace
  readonly recipe: Recipe
  /** What its repository says that databases call it: `cpe:acme:mylib`. */
  readonly knownAs: readonly string[]
}

/** A repository with what it says that databases call its packages, by package. */
interface NamedRepository extends RepositoryFolder {
  readonly names: ReadonlyMap<string, readonly string[]>
}

/** The recipes that are at hand, each read once. */
export class RecipeShelf {
  readonly #repositories: readonly NamedRepository[]
  readonly #read = new Map<string, Promise<ShelvedRecipe | undefined>>()

  private constructor(repositories: readonly NamedRepository[]) {
    this.#repositories = repositories
  }

  /**
   * Opens the repositories in the folders that are named, relative to the workspace.
   * @throws UserError when one is none, NotChecked where its key `known-as` cannot be used.
   */
  static async open(named: readonly string[], { host }: Pick<Ports, 'host'>): Promise<RecipeShelf> {
    const found = await Promise.all(
      named.map((folder) => repositoriesIn(resolve(host.workspace, folder), 'recipes')),
    )
    const read = found.flat().map(async (one) => ({ ...one, names: await namesInRepository(one) }))
    return new RecipeShelf(await Promise.all(read))
  }

  /** The recipe of a package: its own, else that of its namespace, else the first of its name. */
  recipeOf(subject: Subject): Promise<ShelvedRecipe | undefined> {
    const { name, namespace, recipe } = subject
    const key = `${recipe ?? ''} ${namespace ?? ''} ${name}`
    const known = this.#read.get(key) ?? this.#find(subject)
    this.#read.set(key, known)
    return known
  }

  async #find({ name, namespace, recipe }: Subject): Promise<ShelvedRecipe | undefined> {
    const own = recipe === undefined ? [] : travelled(recipe, namespace ?? 'builtin')
    const shelved = this.#repositories.toSorted(
      (a, b) => Number(b.namespace === namespace) - Number(a.namespace === namespace),
    )
    for (const repository of [...own, ...shelved]) {
      const place = await recipeOf(repository, name)
      const read = place && (await readOne(place))
      if (read !== undefined) return { ...read, knownAs: repository.names.get(name) ?? [] }
    }
    return undefined
  }
}

/** What travelled with a binary: the folder of a repository, with or without its `repo.yaml`. */
const travelled = (folder: string, namespace: string): NamedRepository[] =>
  existsSync(folder)
    ? [{ folder, namespace, packages: join(folder, 'packages'), before2: false, names: new Map() }]
    : []

/** A recipe that cannot be read tells nothing: its package is identified without, or not at all. */
async function readOne(place: RecipePlace): Promise<Omit<ShelvedRecipe, 'knownAs'> | undefined> {
  try {
    return { place, recipe: readRecipe(await readRecipeText(place), place.name) }
  } catch (error) {
    if (error instanceof InvalidValue || error instanceof UnreadableRecipe) return undefined
    throw error
  }
}
