import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import {
  CONFIGURATION_FILE,
  messageOf,
  readConfigurationIfAny,
  UserError,
  type Configuration,
} from '@pakages/core'
import { InvalidValue } from '@pakages/model'
import {
  readRecipeText,
  recipesIn,
  repositoriesIn,
  type RepositoryFolder,
} from '@pakages/repository'
import type { Diagnosis } from '../diagnosis.ts'
import { readWorkflow, type Workflow } from '../workflow/read-workflow.ts'

/** What a checkout says of itself. */
export interface LocalFacts {
  /** Absolute. */
  readonly root: string
  readonly configuration: Configuration | undefined
  readonly repositories: readonly RepositoryFolder[]
  /** The languages that recipes need compilers of: `c`, `cxx`, `fortran`. */
  readonly languages: ReadonlySet<string>
  readonly workflows: readonly Workflow[]
  readonly dependabot: string | undefined
  /** What could not be read. */
  readonly unreadable: readonly Diagnosis[]
}

/** Reads a checkout. Never throws for what stands in it. */
export async function readLocalFacts(root: string): Promise<LocalFacts> {
  const unreadable: Diagnosis[] = []
  const configuration = await readConfigurationIfAny(join(root, CONFIGURATION_FILE)).catch(
    (error: unknown) => {
      unreadable.push(diagnosisOf('configuration-malformed', error))
      return undefined
    },
  )
  const repositories = await repositoriesOf(root, configuration, unreadable)
  return {
    root,
    configuration,
    repositories,
    languages: await languagesOf(repositories),
    workflows: await workflowsOf(root, unreadable),
    dependabot: await dependabotOf(root),
    unreadable,
  }
}

function diagnosisOf(id: Diagnosis['id'], error: unknown): Diagnosis {
  if (!(error instanceof UserError)) throw error
  return { id, sentence: error.message, fix: error.fix, ...(error.at && { at: error.at }) }
}

async function repositoriesOf(
  root: string,
  configuration: Configuration | undefined,
  unreadable: Diagnosis[],
): Promise<readonly RepositoryFolder[]> {
  const folder = resolve(root, configuration?.values.repository ?? '.')
  try {
    return await repositoriesIn(folder, 'repository')
  } catch (error) {
    const message = messageOf(error)
    const id = message.includes('has no "api"')
      ? 'recipe-api-missing'
      : message.includes('valid repo.yaml')
        ? 'recipe-repository-malformed'
        : 'no-recipes'
    const elsewhere = id === 'no-recipes' && configuration?.values.environment !== undefined
    if (!elsewhere && !isSilenced(id, unreadable)) unreadable.push(diagnosisOf(id, error))
    return []
  }
}

/** Where the configuration cannot be read nobody knows where the recipes are. */
const isSilenced = (id: Diagnosis['id'], unreadable: readonly Diagnosis[]): boolean =>
  id === 'no-recipes' && unreadable.length > 0

/** Recipes that are read for their languages: thousands say nothing new. */
const MOST_RECIPES = 300

async function languagesOf(repositories: readonly RepositoryFolder[]): Promise<Set<string>> {
  const places = (await Promise.all(repositories.map((one) => recipesIn(one)))).flat()
  const texts = places.slice(0, MOST_RECIPES).map((place) => readRecipeText(place).catch(() => ''))
  return new Set(
    (await Promise.all(texts)).flatMap((text) =>
      [...text.matchAll(/^[ \t]+depends_on\(\s*["'](c|cxx|fortran)["']/gm)].map(([, one]) => one!),
    ),
  )
}

async function workflowsOf(root: string, unreadable: Diagnosis[]): Promise<Workflow[]> {
  const folder = join(root, '.github', 'workflows')
  const names = await readdir(folder).catch((): string[] => [])
  const workflows: Workflow[] = []
  for (const name of names.filter((one) => /\.ya?ml$/.test(one)).sort()) {
    const path = `.github/workflows/${name}`
    try {
      workflows.push(readWorkflow(path, await readFile(join(folder, name), 'utf8')))
    } catch (error) {
      if (!(error instanceof InvalidValue)) throw error
      unreadable.push({
        id: 'workflow-malformed',
        sentence: error.message,
        fix: error.fix,
        at: { file: path },
      })
    }
  }
  return workflows
}

const dependabotOf = async (root: string): Promise<string | undefined> => {
  for (const name of ['dependabot.yml', 'dependabot.yaml']) {
    const text = await readFile(join(root, '.github', name), 'utf8').catch(() => undefined)
    if (text !== undefined) return text
  }
  return undefined
}
