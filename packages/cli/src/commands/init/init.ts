import { join, posix, resolve } from 'node:path'
import { UserError, writeWhole, type Parsed } from '@pakages/core'
import { gitOf } from '@pakages/repository'
import {
  editedConfiguration,
  layoutMove,
  moveRecipes,
  planFiles,
  recordOf,
  scaffoldFiles,
  surveyFolder,
  writeRecord,
  type FolderSurvey,
  type LayoutMove,
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

const DONE = {
  new: 'wrote',
  added: 'changed',
  earlier: 'brought up to date',
  differs: 'replaced',
} as const

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
  const moved = inputs.move ? move : undefined
  const files = await planFiles(root, filesOf(answers, found, moved), earlierFiles(told, found))
  const notes = notesOn(found, answers, move, inputs)
  const result: StartResult = { kind: 'start', root, answers, files, move, notes }
  if (inputs['dry-run']) return result
  if (move && inputs.move) await moveRecipes(root, move)
  for (const { path, text, state } of files)
    if (state !== 'same' && (state !== 'differs' || inputs.overwrite)) {
      await write(root, path, text)
      host.info(`${DONE[state]} ${path}`)
    }
  await writeRecord(root, recordOf(answers, files))
  return result
}

/** What is to be there in the end. */
function filesOf(
  answers: ScaffoldAnswers,
  { survey, place }: Found,
  move: LayoutMove | undefined,
): ScaffoldFile[] {
  const { recipes, mended } = survey
  const files = scaffoldFiles(answers, {
    recipeRepository: move !== undefined || (recipes.length === 0 && mended === undefined),
    example: recipes.length === 0 && mended === undefined,
    workflows: place.elsewhere === undefined || answers.github !== undefined,
  })
  const kept = withConfiguration(files, answers, survey, move)
  if (mended === undefined) return kept
  return [{ ...mended, purpose: 'says its package API', followed: false }, ...kept]
}

/** What the user wrote into `pakages.json` is theirs: it gets what it lacks, and the new place of recipes. */
function withConfiguration(
  files: readonly ScaffoldFile[],
  { registry, recipes }: ScaffoldAnswers,
  { configuration }: FolderSurvey,
  move: LayoutMove | undefined,
): ScaffoldFile[] {
  if (configuration === undefined) return [...files]
  const there = configuration.values
  const before = move && posix.dirname(move.before)
  const isMoved = there.repository !== undefined && posix.normalize(there.repository) === before
  const edited = editedConfiguration({
    registry: there.registry === undefined ? registry : undefined,
    repository: isMoved ? recipes : undefined,
  })
  return files.map((file) => (file.path === edited.path ? edited : file))
}

/** What a run before the move, or before there was a remote, wrote: nobody's own. */
function earlierFiles(told: ScaffoldAnswers, { survey }: Found): ScaffoldFile[] {
  const there = survey.configuration?.values
  if (there === undefined) return []
  const parts = { recipeRepository: false, example: false, workflows: true }
  const { github, registry, ...same } = told
  return [
    { ...same, github, registry },
    { ...same, github, registry: there.registry },
    { ...same, github: undefined, registry: there.registry },
  ].flatMap((answers) => scaffoldFiles(answers, parts))
}

async function write(root: string, path: string, text: string): Promise<void> {
  try {
    await writeWhole(join(root, path), text)
  } catch (error) {
    throw new UserError(`${path} could not be written.`, {
      id: 'file-not-written',
      fix: 'Check the permissions of the folder, and run it again: what is there stays.',
      cause: error,
    })
  }
}
