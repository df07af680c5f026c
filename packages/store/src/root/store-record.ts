import { codeOf, defineDocument, UserError } from '@pakages/core'
import { digestType } from '@pakages/model'
import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { StoreLayout } from '../layout/store-layout.ts'

const packageOrigin = z.object({
  /** As a registry is called on the command line. */
  registry: z.string(),
  /** The digests of the image and of its tarball, and the bytes of that. */
  manifest: digestType(),
  layer: digestType(),
  size: z.number(),
})

/** Where an installed package came from: enough to have the same bytes again. */
export type PackageOrigin = z.infer<typeof packageOrigin>

/** `ROOT/.pakages/store.json`: that an install root is Pakages' own. */
const storeRecord = defineDocument(
  'pakages.store/1',
  'install',
  z.looseObject({
    /** When it was made, in ISO 8601. */
    created: z.string(),
    /** Where what is installed came from, by hash. */
    packages: z.record(z.string(), packageOrigin).default({}),
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

/** What a root is that is neither ours nor nobody's, after its name in a sentence. */
export const otherRoot = ({ database }: StoreLayout): string =>
  existsSync(database) ? 'is the store of a Spack' : 'holds something that Pakages did not install'

/** Makes a root that nobody has our own. */
export async function claimRoot(layout: StoreLayout): Promise<void> {
  if ((await ownerOf(layout)) === 'nobody')
    await storeRecord.write(recordIn(layout), { created: new Date().toISOString(), packages: {} })
}

/** Writes down where packages came from. Hold the root while it runs. */
export async function recordOrigins(
  layout: StoreLayout,
  origins: ReadonlyMap<string, PackageOrigin>,
): Promise<void> {
  if (origins.size === 0 || (await ownerOf(layout)) !== 'ours') return
  const record = await storeRecord.read(recordIn(layout))
  const packages = { ...record.packages, ...Object.fromEntries(origins) }
  await storeRecord.write(recordIn(layout), { ...record, packages })
}

/** Where what is installed came from, by hash; nothing in a root that is not ours. */
export async function originsIn(
  layout: StoreLayout,
): Promise<Readonly<Record<string, PackageOrigin>>> {
  if ((await ownerOf(layout)) !== 'ours') return {}
  return (await storeRecord.read(recordIn(layout))).packages
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw new UserError(`${folder} cannot be read (${codeOf(error) ?? 'unknown error'}).`, {
      id: 'folder-not-readable',
      fix: 'Set "install-root" to a folder that you may read and write.',
      cause: error,
    })
  }
}
