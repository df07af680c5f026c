import type { ConcreteSpec, GenerationRecord, SpecHash } from '@pakages/model'
import type { BinaryMerits } from './best-binaries.ts'

type RecipeVersions = GenerationRecord['recipes'][number]

/**
 * What generations say of recipes. Of a package the newest that says anything counts, also for
 * older binaries: what is deprecated since is deprecated.
 */
export class KnownPreferences {
  readonly #recipes = new Map<string, RecipeVersions>()
  readonly #changed = new Map<SpecHash, number>()

  /** Takes in a generation. Give the newest first. */
  add({ recipes, specs }: GenerationRecord): void {
    for (const one of recipes) if (!this.#recipes.has(one.name)) this.#recipes.set(one.name, one)
    for (const { hash, changedVariants } of specs)
      if (changedVariants) this.#changed.set(hash, changedVariants.length)
  }

  /** What is known of a binary. */
  meritsOf({ name, version, hash }: ConcreteSpec): BinaryMerits {
    const recipe = this.#recipes.get(name)
    const changedVariants = this.#changed.get(hash)
    return {
      ...(recipe && {
        preferred: recipe.preferred.includes(version),
        deprecated: recipe.deprecated.includes(version),
        ...(recipe.infinity.includes(version) && { infinity: true }),
      }),
      ...(changedVariants !== undefined && { changedVariants }),
    }
  }
}
