import { UserError, VERSION } from '@pakages/core'
import type { WrittenFiles } from '@pakages/model'
import type { ScaffoldFile } from '../files/scaffold-file.ts'
import { mergeThreeWay, type ConflictChoice, type MergeConflict } from '../lines/merge-three-way.ts'
import { withNewerPins, withPinsOf } from '../lines/pins.ts'
import { unifiedDiff } from '../lines/unified-diff.ts'
import { fileText } from './plan-files.ts'

/**
 * What an update makes of a file.
 *
 * - `new`: this version has it first.
 * - `same`: nothing is to be done.
 * - `updated`: as this version writes it; nobody had changed it.
 * - `merged`: with what was changed by hand.
 * - `conflict`: both changed the same lines.
 * - `removed`: somebody took it away, and it stays away.
 */
export interface UpdatedFile extends ScaffoldFile {
  readonly state: 'new' | 'same' | 'updated' | 'merged' | 'conflict' | 'removed'
  readonly conflicts: readonly MergeConflict[]
  /** Whether what is there in the end is what this version writes, and no hand's. */
  readonly asWritten: boolean
  /** From what is there to `text`; empty where nothing is to be done. */
  readonly diff: string
}

/**
 * Brings files that an older version wrote to what this one writes, and keeps what was changed by
 * hand. Of two versions of one action the newer one is taken, whoever raised it.
 * @param choice What a conflict becomes.
 * @throws UserError for a file with the marks of a conflict that nobody has settled.
 */
export const updateFiles = (
  root: string,
  { files: written }: WrittenFiles,
  files: readonly ScaffoldFile[],
  choice: ConflictChoice,
): Promise<UpdatedFile[]> =>
  Promise.all(
    files.map(async (file) => {
      const base = written.find(({ path }) => path === file.path)?.text
      return updated(file, base, await fileText(root, file.path), choice)
    }),
  )

function updated(
  file: ScaffoldFile,
  base: string | undefined,
  mine: string | undefined,
  choice: ConflictChoice,
): UpdatedFile {
  if (mine === undefined) {
    const state = base === undefined ? 'new' : 'removed'
    return { ...file, state, conflicts: [], asWritten: state === 'new', diff: '' }
  }
  refuseMarks(file.path, mine)
  // What nobody knows the beginning of is all of it somebody's: each difference is a conflict.
  const theirs = withNewerPins(file.text, mine)
  const before = withPinsOf(base ?? '', mine)
  const merge = mergeThreeWay(before, mine, theirs, choice, `pakages ${VERSION}`)
  const diff = unifiedDiff(file.path, mine, merge.text)
  const asWritten = merge.text === theirs
  const result = { ...file, text: merge.text, conflicts: merge.conflicts, asWritten, diff }
  if (merge.conflicts.length > 0) return { ...result, state: 'conflict' }
  if (diff === '') return { ...result, state: 'same' }
  return { ...result, state: asWritten ? 'updated' : 'merged' }
}

/** What "mark" or git wrote into a file is no change that anybody wants to keep. */
function refuseMarks(path: string, text: string): void {
  const at = text.split('\n').findIndex((line) => /^(<{7}|>{7})( |$)/.test(line))
  if (at === -1) return
  const line = at + 1
  throw new UserError(`${path}:${line} has the mark of a conflict that nobody has settled.`, {
    id: 'conflict-unsettled',
    fix: 'Keep the lines that are right, delete the marks and the other lines, and run it again.',
    at: { file: path, line },
  })
}
