import { mkdtemp, rmdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { codeOf, UserError } from './errors.ts'

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'its file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota of the disk is used up',
  ENOTDIR: 'it is not a folder',
}

/**
 * Makes sure that a folder can be written or made, before work is done that would be lost without
 * it. It leaves no trace.
 * @param folder Absolute. @param input The input that names it.
 * @throws UserError that says where it ends.
 */
export async function requireWritable(folder: string, input: string): Promise<void> {
  const there = await nearest(folder)
  try {
    await rmdir(await mkdtemp(join(there, '.pakages-')))
  } catch (error) {
    const code = codeOf(error) ?? ''
    throw new UserError(`${folder} cannot be written: ${REASONS[code] ?? code} (${there}).`, {
      id: 'folder-not-writable',
      fix: `Set "${input}" to a folder that you may write to.`,
      cause: error,
    })
  }
}

/** The folder itself, or the nearest above it that is there. */
async function nearest(folder: string): Promise<string> {
  const found = await stat(folder).catch((error: unknown) => {
    // What is no folder is told by writing into it.
    if (codeOf(error) === 'ENOENT' && dirname(folder) !== folder) return undefined
    return folder
  })
  return found === undefined ? nearest(dirname(folder)) : folder
}
