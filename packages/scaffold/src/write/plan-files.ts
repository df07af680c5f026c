import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { codeOf, UserError } from '@pakages/core'
import type { ScaffoldFile } from '../files/scaffold-file.ts'
import { withNewerPins } from '../lines/pins.ts'
import { unifiedDiff } from '../lines/unified-diff.ts'

/**
 * What becomes of a file.
 *
 * - `new`: it is not there yet.
 * - `same`: it is there, as it would be written.
 * - `added`: it is there, and what it lacks is added.
 * - `earlier`: it is there, as an earlier run wrote it, and nobody changed it.
 * - `differs`: it is there and says something else.
 */
export interface PlannedFile extends ScaffoldFile {
  readonly state: 'new' | 'same' | 'added' | 'earlier' | 'differs'
  /** From what is there to what would be written; empty where nothing would change. */
  readonly diff: string
}

/**
 * Compares files with what lies in a folder. Versions of actions that are newer there stay.
 * @param earlier What earlier runs may have written in the same places.
 * @throws UserError where something is in the place of a file that is none.
 */
export const planFiles = (
  root: string,
  files: readonly ScaffoldFile[],
  earlier: readonly ScaffoldFile[] = [],
): Promise<PlannedFile[]> =>
  Promise.all(
    files.map(async (file): Promise<PlannedFile> => {
      const there = await fileText(root, file.path)
      if (there === undefined) return { ...file, state: 'new', diff: '' }
      const text = file.addTo?.(there) ?? withNewerPins(file.text, there)
      const diff = unifiedDiff(file.path, there, text)
      const isEarlier = earlier.some(
        (one) => one.path === file.path && withNewerPins(one.text, there) === there,
      )
      const state = diff === '' ? 'same' : file.addTo ? 'added' : isEarlier ? 'earlier' : 'differs'
      return { ...file, text, state, diff }
    }),
  )

/** The text of a file; undefined where there is none. @throws UserError where it is no file. */
export const fileText = (root: string, path: string): Promise<string | undefined> =>
  readFile(join(root, path), 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined
    throw new UserError(`${path} cannot be read (${codeOf(error) ?? 'unknown error'}).`, {
      id: 'file-unreadable',
      fix: 'Move away what is in its place, or name another folder.',
      cause: error,
    })
  })
