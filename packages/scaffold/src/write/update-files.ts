import { VERSION } from '@pakages/core'
import type { WrittenFiles } from '@pakages/model'
import type { ScaffoldFile } from '../files/scaffold-file.ts'
import { mergeThreeWay, type ConflictChoice, type MergeConflict } from '../lines/merge-three-way.ts'
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
  /** From what is there to `text`; empty where nothing is to be done. */
  readonly diff: string
}

/**
 * Brings files that an older version wrote to what this one writes, and keeps what was changed by
 * hand.
 * @param choice What a conflict becomes.
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
    return { ...file, state, conflicts: [], diff: '' }
  }
  // What nobody knows the beginning of is all of it somebody's: each difference is a conflict.
  const merge = mergeThreeWay(base ?? '', mine, file.text, choice, `pakages ${VERSION}`)
  const diff = unifiedDiff(file.path, mine, merge.text)
  const result = { ...file, text: merge.text, conflicts: merge.conflicts, diff }
  if (merge.conflicts.length > 0) return { ...result, state: 'conflict' }
  if (diff === '') return { ...result, state: 'same' }
  return { ...result, state: merge.text === file.text ? 'updated' : 'merged' }
}
