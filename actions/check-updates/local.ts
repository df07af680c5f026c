import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError, writeWhole, type FileChange } from '@pakages/core'
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import { failedOutcome, type Done } from './entry.ts'
import { prepare } from './prepare.ts'
import { isWanted, type Target } from './targets.ts'
import type { Run } from './work.ts'

/** What was prepared for the files of the checkout. */
export interface LocalChanges {
  readonly done: ReadonlyMap<string, Done>
  readonly changes: readonly FileChange[]
}

/**
 * Prepares the changes for the most urgent recipes. @param limit Recipes at most. @param outcome
 * What is said of a recipe that changes.
 */
export async function prepareLocally(
  targets: readonly Target[],
  limit: number,
  outcome: 'written' | 'shown',
  run: Run,
): Promise<LocalChanges> {
  const done = new Map<string, Done>()
  const changes: FileChange[] = []
  let taken = 0
  for (const work of targets.flatMap(({ works }) => works.filter(isWanted))) {
    if (taken >= limit) {
      done.set(work.recipe.name, {
        outcome: 'deferred',
        reasons: [`${limit} recipes were changed, which is the limit.`],
      })
      continue
    }
    const prepared = await prepare(work, run)
    done.set(
      work.recipe.name,
      prepared.kind === 'ready' ? { outcome, prepared } : failedOutcome(prepared),
    )
    if (prepared.kind !== 'ready') continue
    taken++
    changes.push(...prepared.update.changes)
  }
  return { done, changes }
}

/**
 * Writes changes into a checkout. @param root Absolute.
 * @throws UserError, before anything is written, when a file is not what it was when it was read.
 */
export async function writeChanges(root: string, changes: readonly FileChange[]): Promise<void> {
  for (const { path, before } of changes) {
    const now = await readFile(join(root, path), 'utf8').catch(() => undefined)
    if (now !== before)
      throw new UserError(`${path} changed while updates were looked for.`, {
        fix: 'Nothing was written. Run it again.',
        at: { file: path },
      })
  }
  for (const { path, content } of changes) await writeWhole(join(root, path), content ?? '')
}

/** The changes as a diff that `git apply` takes, from the root of the repository. */
export const diffOf = (changes: readonly FileChange[]): string => changes.map(fileDiff).join('')

function fileDiff({ path, before, content }: FileChange): string {
  // git ends names that hold a blank with a tab, so that nobody takes a part of them for a date.
  const tab = path.includes(' ') ? '\t' : ''
  const header = `diff --git a/${path} b/${path}\n${before === undefined ? 'new file mode 100644\n' : ''}`
  return (
    header +
    createTwoFilesPatch(
      before === undefined ? '/dev/null' : `a/${path}${tab}`,
      `b/${path}${tab}`,
      before ?? '',
      content ?? '',
      undefined,
      undefined,
      { context: 3, headerOptions: FILE_HEADERS_ONLY },
    )
  )
}
