import { codeOf, defineDocument, UserError } from '@pakages/core'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { StoreLayout } from '../layout/store-layout.ts'

/** `ROOT/.pakages/store.json`: that an install root is Pakages' own. */
export const storeRecord = defineDocument(
  'pakages.store/1',
  'install',
  z.looseObject({
    /** When it was made, in ISO 8601. */
    created: z.string(),
  }),
)

/** Whose an install root is. */
export type RootOwner = 'ours' | 'nobody' | 'other'

const recordIn = (layout: StoreLayout): string => join(layout.own, 'store.json')

/**
 * Whose a root is: ours where our record lies in it, nobody's where nothing is installed in it.
 * @throws UserError when the record is of another version, or damaged.
 */
export async function ownerOf(layout: StoreLayout): Promise<RootOwner> {
  const names = await namesIn(layout.own)
  if (names.includes('store.json')) {
    await storeRecord.read(recordIn(layout))
    return 'ours'
  }
  const there = await namesIn(layout.root)
  return there.every((name) => name === '.pakages' || name === 'lost+found') ? 'nobody' : 'other'
}

/** Makes a root that nobody has our own. */
export async function claimRoot(layout: StoreLayout): Promise<void> {
  if ((await ownerOf(layout)) === 'nobody')
    await storeRecord.write(recordIn(layout), { created: new Date().toISOString() })
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw new UserError(`${folder} cannot be read (${codeOf(error) ?? 'unknown error'}).`, {
      fix: 'Set "install-root" to a folder that you may read and write.',
      cause: error,
    })
  }
}
