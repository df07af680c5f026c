import { join } from 'node:path'
import { UserError, writeWhole, type Parsed } from '@pakages/core'
import {
  readRecord,
  recordOf,
  scaffoldFiles,
  updateFiles,
  WORKFLOWS,
  writeRecord,
  type UpdatedFile,
} from '@pakages/scaffold'
import type { initInputs } from './inputs.ts'
import { makeAnswers, type Found } from './make-answers.ts'
import type { UpdateResult } from './result.ts'

type Inputs = Parsed<typeof initInputs>

/**
 * Brings what an older version wrote up to date. With conflicts that nobody decided, nothing is
 * written.
 * @throws UserError where no version of Pakages wrote down what it wrote.
 */
export async function updateRepository(
  root: string,
  found: Found,
  inputs: Inputs,
): Promise<UpdateResult> {
  const record = await readRecord(root)
  const workflows = WORKFLOWS.filter((name) => record.workflows.includes(name))
  const given = inputs.workflows.length > 0 ? inputs.workflows : workflows
  const branch = inputs.branch ?? record.branch
  const answers = makeAnswers({ ...inputs, branch, workflows: given }, found)
  const parts = { recipeRepository: false, example: false, workflows: true }
  const wanted = scaffoldFiles(answers, parts).filter(({ followed }) => followed)
  const choice = inputs.conflicts === 'stop' ? 'mark' : inputs.conflicts
  const files = await updateFiles(root, record, wanted, choice)
  const stopped = inputs.conflicts === 'stop' ? conflictError(files) : undefined
  if (stopped === undefined && !inputs['dry-run']) {
    for (const { path, text, state } of files)
      if (state !== 'same' && state !== 'removed') await writeWhole(join(root, path), text)
    await writeRecord(root, recordOf(answers, wanted))
  }
  return { kind: 'update', root, from: record.version, answers, files, stopped }
}

function conflictError(files: readonly UpdatedFile[]): UserError | undefined {
  const first = files.find(({ conflicts }) => conflicts.length > 0)
  if (first === undefined) return undefined
  const places = files.flatMap(({ path, conflicts }) =>
    conflicts.map(({ line }) => `${path}:${line}`),
  )
  return new UserError(
    `Lines that you changed are changed in the new version too: ${places.join(', ')}. Nothing was written.`,
    {
      id: 'init-conflict',
      fix: 'Run it with "--conflicts mine", "theirs" or "mark", which writes both into the file.',
      at: { file: first.path, line: first.conflicts[0]!.line },
    },
  )
}
