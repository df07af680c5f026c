import { randomBytes } from 'node:crypto'
import { readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isNativeError } from 'node:util/types'
import { codeOf, messageOf } from './errors.ts'
import { makeFolder } from './make-folder.ts'
import { isMarkRunning, processMark } from './node/process-identity.ts'

/** Milliseconds: what another machine left in a shared folder is waited for so long. */
const ABANDONED = 24 * 60 * 60_000
/** Names the process that writes: `FILE.MACHINE.PID.STARTED.RANDOM.tmp`. */
const TEMPORARY = /\.([0-9a-f]{12}\.\d{1,10}\.[0-9a-f]{12})\.[0-9a-f]{12}\.tmp$/

/**
 * Writes a file whole or not at all: readers see the old bytes or the new ones. Makes the folder.
 * @param write Writes the bytes to the path that it is given, which lies beside the file.
 * @throws What `write` throws, with the file's name where the disk could not take it; then nothing
 * is left.
 */
export async function writeAside(
  file: string,
  write: (temporary: string) => Promise<void>,
): Promise<void> {
  await makeFolder(dirname(file))
  const unique = randomBytes(6).toString('hex')
  const temporary = `${file}.${processMark()}.${unique}.tmp`
  try {
    await write(temporary)
    await rename(temporary, file)
  } catch (error) {
    await rm(temporary, { force: true })
    throw named(error, file)
  }
}

/** Whether it is itself what the system said, and not only caused by it. */
const isOfSystem = (error: unknown): boolean => isNativeError(error) && 'syscall' in error

/** What a disk says while a file is written, without the name of it. */
const OF_THE_DISK = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'EIO'])

function named(error: unknown, file: string): unknown {
  const code = codeOf(error)
  if (code === undefined || !OF_THE_DISK.has(code) || !isOfSystem(error)) return error
  const message = messageOf(error)
  if (message.endsWith("'")) return error
  return Object.assign(new Error(`${message} '${file}'`, { cause: error }), { code, path: file })
}

/**
 * Removes what {@link writeAside} left in a folder and those below it when its process was killed.
 * What a living process of this machine writes stays, and for a day what comes from another one.
 */
export async function removeAbandoned(folder: string): Promise<void> {
  for (const file of await filesBelow(folder)) {
    const found = TEMPORARY.exec(file)
    if (!found) continue
    if (await isAbandoned(found[1]!, file)) await rm(file, { force: true })
  }
}

/**
 * Whether who made a file or a folder is gone, or is on another machine and did so a day ago.
 * @param mark Its {@link processMark}.
 */
export async function isAbandoned(mark: string, path: string): Promise<boolean> {
  const running = isMarkRunning(mark)
  return running === undefined ? isOld(path) : !running
}

/** Paths of the files below a folder. Links are not followed: one may lead to a folder above it. */
async function filesBelow(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    return entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name))
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return []
    throw error
  }
}

const isOld = (file: string): Promise<boolean> =>
  stat(file).then(
    ({ mtimeMs }) => Date.now() - mtimeMs > ABANDONED,
    () => false,
  )
