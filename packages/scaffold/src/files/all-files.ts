import type { ScaffoldAnswers } from '../answers.ts'
import { configurationFile } from './configuration-file.ts'
import { dependabotFile } from './dependabot-file.ts'
import { ignoreFile } from './ignore-file.ts'
import { readmeFile } from './readme-file.ts'
import {
  EXAMPLE_PACKAGE,
  exampleRecipeFile,
  packagesFolderFile,
  recipeRepositoryFile,
} from './recipe-files.ts'
import type { ScaffoldFile } from './scaffold-file.ts'
import { workflowFiles } from './workflow-files.ts'

/** Which of the files are of use in a repository. */
export interface ScaffoldParts {
  /** Whether there is no `repo.yaml` yet. */
  readonly recipeRepository: boolean
  /** Whether there is no recipe yet: the example where it is built, else a place for recipes. */
  readonly example: boolean
  /** Whether workflows run where it lies. */
  readonly workflows: boolean
}

/** All files of a package repository, in the order in which people meet them. */
export const scaffoldFiles = (answers: ScaffoldAnswers, parts: ScaffoldParts): ScaffoldFile[] => [
  configurationFile(answers),
  ...(parts.recipeRepository ? [recipeRepositoryFile(answers)] : []),
  ...(parts.example ? [firstRecipe(answers)] : []),
  ...(parts.workflows ? [...workflowFiles(answers), dependabotFile()] : []),
  ignoreFile(),
  readmeFile(answers),
]

const firstRecipe = (answers: ScaffoldAnswers): ScaffoldFile =>
  answers.environment === undefined && answers.specs.includes(EXAMPLE_PACKAGE)
    ? exampleRecipeFile(answers)
    : packagesFolderFile(answers)
