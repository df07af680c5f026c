import { relative } from 'node:path'
import { failureOf, UserError } from '@pakages/core'
import { recipeOf, repositoriesIn } from '@pakages/repository'
import type { CommandWork } from '../../command.ts'
import type { devInputs } from './inputs.ts'
import { buildOnce, type Round } from './round.ts'
import { notDeveloped, showRound, told } from './show-round.ts'
import { Watch } from './watch.ts'
import { openWorkbench, type Workbench } from './workbench.ts'

/** Builds one recipe: once, or with `watch` whenever it changes. */
export const devWork: CommandWork<typeof devInputs, Round> = {
  run: async (inputs, { openPorts, signal }) => {
    const bench = await openWorkbench(inputs, await openPorts())
    return inputs.watch ? again(bench, signal) : buildOnce(bench)
  },
  present: showRound,
}

/** Builds after each change until the signal stops it, which is how it ends. */
async function again(bench: Workbench, signal: AbortSignal): Promise<never> {
  const { host } = bench.ports
  const folders = await foldersOf(bench)
  const shown = folders.map((folder) => relative(host.workspace, folder) || '.').join(', ')
  for (;;) {
    const watch = new Watch(folders)
    try {
      await buildAndTell(bench)
      host.info(`Waiting for a change in ${shown}`)
      await watch.changed(signal)
    } finally {
      watch.close()
    }
  }
}

async function buildAndTell(bench: Workbench): Promise<void> {
  const { host } = bench.ports
  try {
    const round = await buildOnce(bench)
    const failure = notDeveloped(round)
    if (failure) throw failure
    host.info(`${told(round)}\n${round.prefix ?? ''}`)
  } catch (error) {
    if (!(error instanceof UserError) || failureOf(error).exitCode > 128) throw error
    host.error(`${error.message}\n${error.fix}`, error.at, error.id)
  }
}

/** The folder of the recipe, else those of all recipes. */
async function foldersOf({ name, settings }: Workbench): Promise<string[]> {
  const repositories = (
    await Promise.all(settings.repositories.map((folder) => repositoriesIn(folder, 'repository')))
  ).flat()
  const recipes = await Promise.all(repositories.map((one) => recipeOf(one, name)))
  const own = recipes.flatMap((recipe) => (recipe ? [recipe.folder] : []))
  return own.length > 0 ? own : repositories.map(({ packages }) => packages)
}
