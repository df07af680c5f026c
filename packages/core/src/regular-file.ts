import { closeSync, constants, fstatSync, openSync, readFileSync, type Stats } from 'node:fs'
import { open } from 'node:fs/promises'
import { UserError } from './errors.ts'

/** How a file is opened that may be a pipe: one that nobody writes into is waited for by no signal. */
export const READ_WITHOUT_WAITING = constants.O_RDONLY | constants.O_NONBLOCK

/**
 * Reads a file of a folder that somebody else may have made: what is a pipe or a device there would
 * be read for ever.
 * @throws UserError when it is one; else what the system says.
 */
export async function readRegularFile(file: string): Promise<Buffer> {
  const opened = await open(file, READ_WITHOUT_WAITING)
  try {
    requireRegular(file, await opened.stat())
    return await opened.readFile()
  } finally {
    await opened.close()
  }
}

/** {@link readRegularFile}, at once. */
export function readRegularFileSync(file: string): Buffer {
  const opened = openSync(file, READ_WITHOUT_WAITING)
  try {
    requireRegular(file, fstatSync(opened))
    return readFileSync(opened)
  } finally {
    closeSync(opened)
  }
}

/** A folder is told by what reads it. */
function requireRegular(file: string, found: Stats): void {
  if (found.isFile() || found.isDirectory()) return
  throw new UserError(`${file} is a pipe or a device, where a file must be.`, {
    id: 'not-a-regular-file',
    fix: 'Remove it, or name another folder.',
  })
}
