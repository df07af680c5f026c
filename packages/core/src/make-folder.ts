import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { codeOf, UserError } from './errors.ts'

/**
 * Makes a folder and those above it, where they are not there. Node's own `recursive` asks for ever
 * in a folder that takes no others, such as `/proc`, and no signal ends it.
 * @throws UserError where it cannot be made in the folder above it; else what the system says.
 */
export async function makeFolder(folder: string): Promise<void> {
  const above = dirname(folder)
  try {
    await made(folder)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' || above === folder) throw error
    await makeFolder(above)
    await made(folder).catch((cause: unknown) => {
      if (codeOf(cause) !== 'ENOENT') throw cause
      throw new UserError(`${folder} cannot be made: ${above} takes no folders.`, {
        id: 'folder-not-writable',
        fix: 'Name a folder elsewhere.',
        cause,
      })
    })
  }
}

async function made(folder: string): Promise<void> {
  try {
    await mkdir(folder)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST' || !(await isFolder(folder))) throw error
  }
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
