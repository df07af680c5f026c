import {
  codeOf,
  fullJitter,
  isMarkRunning,
  processMark,
  readRegularFile,
  type Clock,
} from '@pakages/core'
import { randomUUID } from 'node:crypto'
import { open, rm, stat } from 'node:fs/promises'

/**
 * Milliseconds. A lock is held while one small file is read and written; what is older was left by
 * a process that died.
 */
const ABANDONED = 60_000
const EMPTY_ABANDONED = 5000

/**
 * Runs `body` while no other process that uses the same lock file runs its own. A lock whose owner
 * died is broken.
 * @param file The lock file: there while the lock is held.
 */
export async function withLock<T>(file: string, clock: Clock, body: () => Promise<T>): Promise<T> {
  const owner = `${processMark()} ${randomUUID()}`
  while (!(await acquire(file, owner))) {
    if (await isAbandoned(file)) await breakLock(file)
    else await clock.sleep(2 + fullJitter(20))
  }
  try {
    return await body()
  } finally {
    await rm(file, { force: true })
  }
}

/** Makes the file, which only one process can. */
async function acquire(file: string, owner: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx')
    await handle.writeFile(owner)
    await handle.close()
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

async function isAbandoned(file: string): Promise<boolean> {
  try {
    const [{ mtimeMs }, bytes] = [await stat(file), await readRegularFile(file)]
    const age = Date.now() - mtimeMs
    const text = bytes.toString('utf8')
    if (text === '') return age > EMPTY_ABANDONED
    return age > ABANDONED || isMarkRunning(text.split(' ')[0]!) === false
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false
    throw error
  }
}

/**
 * Takes an abandoned lock away. Only one process at a time may do so, and it looks again first:
 * else two could break the same lock, the second one after a third process had taken it anew.
 */
async function breakLock(file: string): Promise<void> {
  const guard = `${file}.break`
  if (!(await acquire(guard, String(process.pid)))) {
    const old = await stat(guard).then(
      ({ mtimeMs }) => Date.now() - mtimeMs > ABANDONED,
      () => false,
    )
    if (old) await rm(guard, { force: true })
    return
  }
  try {
    if (await isAbandoned(file)) await rm(file, { force: true })
  } finally {
    await rm(guard, { force: true })
  }
}
