import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  counted,
  messageOf,
  parseInputs,
  recipeFactsReport,
  UserError,
  type Ports,
  type RecipeFacts,
  type Spack,
  type WorkFolder,
} from '@pakages/core'
import { isExternal, type ConcreteDag, type ConcreteSpec } from '@pakages/model'
import { spackInputs, spackSettings, type SpackInputs } from '@pakages/spack'

/** The inputs that say which Spack and recipes to ask. */
export type RecipeInputs = Pick<
  SpackInputs,
  'repository' | 'spack-ref' | 'recipes-ref' | 'work-dir'
>

/**
 * What the recipes of a lock say: as `build` recorded it, and where that does not cover the lock,
 * from Spack. Where Spack cannot be asked, a warning says what will be missing.
 */
export async function knownFacts(
  dag: ConcreteDag,
  folder: WorkFolder,
  inputs: RecipeInputs,
  ports: Ports,
): Promise<readonly RecipeFacts[]> {
  const recorded: readonly RecipeFacts[] = existsSync(folder.facts)
    ? (await recipeFactsReport.read(folder.facts)).specs
    : []
  const missing = uncovered(dag, recorded)
  if (missing.length === 0) return recorded
  try {
    const asked = new Set(missing.map((spec) => spec.hash))
    const answered = await ports.host.group(
      `Asking Spack what the recipes of ${counted(missing.length, 'package')} say`,
      async () => (await openSpack(folder, inputs, ports)).recipeFacts(dag),
    )
    return [...recorded, ...answered.filter((facts) => asked.has(facts.hash))]
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    ports.host.warning(
      `What the recipes of ${missing.length} packages say is not known, so that licences, sources and maintainers of these are left out: ${messageOf(error)} ${error.fix}`,
    )
    return recorded
  }
}

function uncovered(dag: ConcreteDag, facts: readonly RecipeFacts[]): ConcreteSpec[] {
  const covered = new Set(facts.map((entry) => entry.hash))
  return [...dag.specs.values()].filter((spec) => !isExternal(spec) && !covered.has(spec.hash))
}

/**
 * Below a folder of its own: the configuration that `build` left in the work folder must stay as it
 * is. Nothing is installed.
 */
function openSpack(folder: WorkFolder, inputs: RecipeInputs, ports: Ports): Promise<Spack> {
  const settings = spackSettings(
    { ...parseInputs(spackInputs, () => undefined), ...inputs },
    ports.host,
  )
  return ports.openSpack({
    ...settings,
    workFolder: join(folder.root, 'recipe-facts'),
    paddedLength: 0,
    externals: [],
    buildCache: undefined,
  })
}
