import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { BuildFailure, RecipeRepository } from '@pakages/core'
import type { ConcreteSpec } from '@pakages/model'
import { adviceFor } from './advice.ts'
import { clipped, firstError } from './build-log.ts'
import { locateSource } from './locate-source.ts'

/** Where to look for logs and for the sources that they name. */
export interface FailureSources {
  /** The folder that stages lie in, directly or in a folder per user. */
  readonly stages: string
  readonly recipes: readonly RecipeRepository[]
}

/**
 * Says why a package failed: what the first tool that complained said, where that lies in the
 * user's repository, and what to do.
 */
export async function describeFailure(
  spec: ConcreteSpec,
  text: string,
  lastPhase: string | undefined,
  sources: FailureSources,
): Promise<BuildFailure> {
  const stage = await stageOf(spec, sources.stages)
  const fetching = /(?:ChecksumError|FetchError|All fetchers failed)/.test(text)
  const log = fetching ? undefined : await readLog(stage)
  const found = log && firstError(log.text)
  const phase = fetching ? 'fetch' : lastPhase
  const spoken = spackSays(text)
  const advice = adviceFor(found?.message ?? '') ?? adviceFor(spoken)
  const at = await placeOf(spec, found, stage, sources.recipes)
  return {
    message: found?.message ?? advice?.cause ?? inOneLine(spoken),
    text: spoken,
    ...(phase !== undefined && { phase }),
    ...(at && { at }),
    ...leftBehind(stage, log),
    ...(advice && { advice }),
  }
}

const leftBehind = (
  stage: string | undefined,
  log: { readonly file: string } | undefined,
): Pick<BuildFailure, 'stage' | 'log'> => ({
  ...(stage !== undefined && { stage }),
  ...(log && { log: log.file }),
})

/** The build log in a stage; undefined where nothing was built. */
async function readLog(
  stage: string | undefined,
): Promise<{ readonly file: string; readonly text: string } | undefined> {
  const file = stage && join(stage, 'spack-build-out.txt')
  return file && existsSync(file) ? { file, text: await readFile(file, 'utf8') } : undefined
}

/**
 * What Spack says, without the Python traceback and the build log that follow it in a JUnit file.
 */
const spackSays = (text: string): string =>
  text.split(/\n(?:Traceback \(most recent call last\)|Build log:)/)[0]!.trim() ||
  'Spack gives no reason.'

/** The first line, with the command where Spack names it in the next. */
function inOneLine(spoken: string): string {
  const [first = '', second = ''] = spoken.split('\n').map((line) => line.trim())
  const isOfCommand = /\bexited with status -?\d+:?$/.test(first) && /^['"/]/.test(second)
  return isOfCommand ? clipped(`${first.replace(/:$/, '')}: ${second}`) : first
}

async function stageOf(spec: ConcreteSpec, stages: string): Promise<string | undefined> {
  const name = `spack-stage-${spec.name}-${spec.version}-${spec.hash}`
  const users = await readdir(stages).catch((): string[] => [])
  return [stages, ...users.map((user) => join(stages, user))]
    .map((folder) => join(folder, name))
    .find((folder) => existsSync(folder))
}

/**
 * The source file in the user's repository, else the recipe; nothing for recipes that are not the
 * user's.
 */
async function placeOf(
  spec: ConcreteSpec,
  found: ReturnType<typeof firstError>,
  stage: string | undefined,
  recipes: readonly RecipeRepository[],
): Promise<BuildFailure['at']> {
  const repository = recipes.find(
    ({ namespace }) => namespace === spec.namespace && namespace !== 'builtin',
  )
  if (!repository) return undefined
  const recipe = recipeFile(repository.folder, spec.name)
  const folders = [
    ...(recipe ? [dirname(recipe)] : []),
    repository.folder,
    rootOf(repository.folder),
  ]
  const file =
    found?.file === undefined || stage === undefined
      ? undefined
      : await locateSource(found.file, stage, folders)
  if (file === undefined) return recipe === undefined ? undefined : { file: recipe }
  return {
    file,
    ...(found?.line !== undefined && { line: found.line }),
    ...(found?.column !== undefined && { column: found.column }),
  }
}

/** The folder above `spack_repo/`, or the repository itself: sources may lie beside the recipes. */
const rootOf = (folder: string): string => folder.replace(/\/(?:repos\/)?spack_repo\/[^/]+$/, '')

/** The recipe of a package: API v2 names folders as Python modules, v1 as packages. */
function recipeFile(repository: string, name: string): string | undefined {
  const module = name.replaceAll('-', '_')
  const folders = [module, `_${module}`, name].map((folder) =>
    join(repository, 'packages', folder, 'package.py'),
  )
  return folders.find((file) => existsSync(file))
}
