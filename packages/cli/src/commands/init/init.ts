import { join, resolve } from 'node:path'
import { UserError, writeWhole, type Parsed } from '@pakages/core'
import { gitOf } from '@pakages/repository'
import {
  layoutMove,
  moveRecipes,
  planFiles,
  recordOf,
  scaffoldFiles,
  surveyFolder,
  writeRecord,
  type ScaffoldAnswers,
  type ScaffoldFile,
} from '@pakages/scaffold'
import type { CommandSurroundings, CommandWork } from '../../command.ts'
import { findPlace } from './find-place.ts'
import type { initInputs } from './inputs.ts'
import { makeAnswers, type Found } from './make-answers.ts'
import { notesOn } from './notes-on.ts'
import { pinToolkit } from './pin-toolkit.ts'
import { presentInit } from './present.ts'
import type { InitResult, StartResult } from './result.ts'
import { updateRepository } from './update.ts'

type Inputs = Parsed<typeof initInputs>

/** Starts a package repository in a folder, or brings one up to date. */
export const initWork: CommandWork<typeof initInputs, InitResult> = {
  run: async (inputs, surroundings) => {
    const root = resolve(surroundings.host.workspace, inputs.folder)
    const git = gitOf(surroundings)
    const survey = await surveyFolder(root)
    const found: Found = {
      survey,
      place: await findPlace(git, root),
      toolkit: await pinToolkit(inputs['toolkit-commit'], git),
    }
    return inputs.update
      ? updateRepository(root, found, inputs)
      : start(root, found, inputs, surroundings)
  },
  present: presentInit,
}

async function start(
  root: string,
  found: Found,
  inputs: Inputs,
  { host }: CommandSurroundings,
): Promise<StartResult> {
  const old = found.survey.recipes.find(({ repository }) => repository.before2)
  const move = old && layoutMove(old)
  const told = makeAnswers(inputs, found)
  const answers = move && inputs.move ? { ...told, recipes: move.recipes } : told
  const files = await planFiles(root, filesOf(answers, found, Boolean(move && inputs.move)))
  const notes = notesOn(found, answers, move, inputs)
  const result: StartResult = { kind: 'start', root, answers, files, move, notes }
  if (inputs['dry-run']) return result
  if (move && inputs.move) await moveRecipes(root, move)
  for (const { path, text, state } of files)
    if (state === 'new' || (state === 'differs' && inputs.overwrite)) {
      await write(root, path, text)
      host.info(`${state === 'new' ? 'wrote' : 'replaced'} ${path}`)
    }
  await writeRecord(root, recordOf(answers, files))
  return result
}

/** What is to be there in the end. */
function filesOf(
  answers: ScaffoldAnswers,
  { survey, place }: Found,
  moves: boolean,
): ScaffoldFile[] {
  const { recipes, mended, configuration } = survey
  const files = scaffoldFiles(answers, {
    recipeRepository: moves || (recipes.length === 0 && mended === undefined),
    example: recipes.length === 0 && mended === undefined,
    workflows: place.elsewhere === undefined || answers.github !== undefined,
  })
  const kept = configuration === undefined ? files : files.filter((one) => !isConfiguration(one))
  if (mended === undefined) return kept
  return [{ ...mended, purpose: 'says its package API', followed: false }, ...kept]
}

/** What the user wrote into `pakages.json` is theirs. */
const isConfiguration = ({ path }: ScaffoldFile): boolean => path === 'pakages.json'

async function write(root: string, path: string, text: string): Promise<void> {
  try {
    await writeWhole(join(root, path), text)
  } catch (error) {
    throw new UserError(`${path} could not be written.`, {
      fix: 'Check the permissions of the folder, and run it again: what is there stays.',
      cause: error,
    })
  }
}
