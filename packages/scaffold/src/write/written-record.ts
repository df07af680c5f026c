import { VERSION, writtenFilesDocument } from '@pakages/core'
import type { WrittenFiles } from '@pakages/model'
import { join } from 'node:path'
import type { ScaffoldAnswers } from '../answers.ts'
import type { ScaffoldFile } from '../files/scaffold-file.ts'

/** Where it stands what was written, so that a later version knows what is not the user's. */
const RECORD_FILE = '.github/pakages-init.json'

/** The record of files that a later version brings up to date. */
export const recordOf = (
  { workflows, branch }: ScaffoldAnswers,
  files: readonly ScaffoldFile[],
): WrittenFiles => ({
  version: VERSION,
  workflows: [...workflows],
  branch,
  files: files.filter(({ followed }) => followed).map(({ path, text }) => ({ path, text })),
})

/** Reads the record of a repository. @throws UserError where there is none, or it is malformed. */
export const readRecord = (root: string): Promise<WrittenFiles> =>
  writtenFilesDocument.read(join(root, RECORD_FILE))

/** Writes the record of a repository. */
export const writeRecord = (root: string, record: WrittenFiles): Promise<void> =>
  writtenFilesDocument.write(join(root, RECORD_FILE), record)
