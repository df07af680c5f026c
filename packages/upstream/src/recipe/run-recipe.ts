import type { ArchiveAddress } from './archive-address.ts'
import type { LocalRecipe } from './local-repository.ts'

/**
 * Runs a recipe as it lies in the checkout, to learn the address of a version that only running it
 * tells. Handed in where the user allowed it, for a recipe is a program.
 */
export type RunRecipe = (recipe: LocalRecipe, version: string) => Promise<ArchiveAddress>
