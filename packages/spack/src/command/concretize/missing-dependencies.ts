import { readFile } from 'node:fs/promises'
import type { RecipeRepository } from '@pakages/core'
import { z } from 'zod'
import { MISSING_DEPENDENCIES } from '../python/missing-dependencies.ts'
import { lastJson, pythonCall } from '../recipe-facts.ts'
import type { SpackCommand } from '../spack-command.ts'

/** A recipe that depends on a package which no repository has. */
export interface MissingDependency {
  readonly recipe: string
  /** The recipe's file. */
  readonly file: string
  /** The line of its `depends_on`, where it can be told. */
  readonly line?: number
  readonly missing: string
}

const answer = z.object({
  missing: z.array(z.object({ recipe: z.string(), file: z.string(), missing: z.string() })),
})

/**
 * Looks through the recipes of an environment's specs; empty when all dependencies exist or Spack
 * cannot tell.
 */
export async function missingDependencies(
  spack: SpackCommand,
  folder: string,
  recipes: readonly RecipeRepository[],
): Promise<MissingDependency[]> {
  const namespaces = recipes
    .map(({ namespace }) => namespace)
    .filter((namespace) => namespace !== 'builtin')
  const { exitCode, stdout } = await spack.run(
    ['-e', folder, ...pythonCall(MISSING_DEPENDENCIES)],
    { stdin: JSON.stringify({ namespaces }) },
  )
  const read = answer.safeParse(exitCode === 0 ? lastJson(stdout) : undefined)
  return read.success ? Promise.all(read.data.missing.map(withLine)) : []
}

async function withLine(
  found: z.infer<typeof answer>['missing'][number],
): Promise<MissingDependency> {
  const lines = (await readFile(found.file, 'utf8').catch(() => '')).split('\n')
  const at = lines.findIndex((line) => line.includes('depends_on') && line.includes(found.missing))
  return at < 0 ? found : { ...found, line: at + 1 }
}
