import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError, writeWhole, type FileChange } from '@pakages/core'
import { notReady, type UpdateDone } from './entry.ts'
import { prepareUpdate } from './prepare.ts'
import type { UpdateBranch } from './branches.ts'
import { isWanted, type UpdateRun } from './work.ts'

/** What was prepared for the files of the checkout. */
export interface LocalChanges {
  readonly done: ReadonlyMap<string, UpdateDone>
  readonly changes: readonly FileChange[]
}

/**
 * Prepares the changes for the most urgent recipes.
 * @param limit Recipes at most.
 * @param outcome What is said of a recipe that changes.
 */
export async function prepareLocally(
  targets: readonly UpdateBranch[],
  limit: number,
  outcome: 'written' | 'shown',
  run: UpdateRun,
): Promise<LocalChanges> {
  const done = new Map<string, UpdateDone>()
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
    const prepared = await prepareUpdate(work, run)
    done.set(
      work.recipe.name,
      prepared.kind === 'ready' ? { outcome, prepared } : notReady(prepared),
    )
    if (prepared.kind !== 'ready') continue
    taken++
    changes.push(...prepared.update.changes)
  }
  return { done, changes }
}

/**
 * Writes changes into a checkout; what holds nothing any more is removed.
 * @param root Absolute.
 * @throws UserError, before anything is written, when a file is not what it was when it was read.
 */
export async function writeChanges(root: string, changes: readonly FileChange[]): Promise<void> {
  for (const { path, before } of changes) {
    const now = await readFile(join(root, path), 'utf8').catch(() => undefined)
    if (now !== before)
      throw new UserError(`${path} changed while updates were looked for.`, {
        id: 'files-changed-meanwhile',
        fix: 'Nothing was written. Run it again.',
        at: { file: path },
      })
  }
  for (const { path, content } of changes)
    await (content === undefined
      ? rm(join(root, path), { force: true })
      : writeWhole(join(root, path), content))
}
