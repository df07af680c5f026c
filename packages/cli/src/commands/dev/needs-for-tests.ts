import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { RecipePlace } from '@pakages/repository'

/** Kinds of dependency that are there for tests, as a recipe writes them. */
const FOR_TESTS = /(["'])(?:test|all)\1/
/** What a recipe takes of other files, be it a base class. */
const IMPORTS = /^[ \t]*(?:from|import)[ \t]+([\w.]+)/gm
/** None of what these hold needs anything for tests: the classes of builtin's build systems. */
const WITHOUT = /^(?:spack\.package|spack_repo\.builtin\.build_systems\..+)$/

/**
 * Whether the tests of a package may need other packages than the package does, so that a solution
 * without tests does not do for them. Said of whatever cannot be told by its text.
 */
export async function mayNeedForTests(recipe: RecipePlace | undefined): Promise<boolean> {
  if (recipe === undefined) return true
  const text = await readFile(join(recipe.folder, 'package.py'), 'utf8').catch(() => undefined)
  if (text === undefined || FOR_TESTS.test(text)) return true
  const modules = [...text.matchAll(IMPORTS)].map(([, module]) => module!)
  return modules.some((module) => /^\.|^spack/.test(module) && !WITHOUT.test(module))
}
