import { randomUUID } from 'node:crypto'
import { open, readdir, rm, stat, utimes } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { UserError } from './errors.ts'
import { isRunning, thisProcess } from './node/process-identity.ts'
import type { Ports } from './ports/ports.ts'
import { readRegularFile } from './regular-file.ts'
import { writeAside } from './temporary-file.ts'
import { makeWorkFolder, type WorkFolder } from './work-folder.ts'

/** How often the owner of a folder shows that it is there, in ms. */
const BEAT = 30_000

/** An owner on another machine that showed nothing for so long is gone, in ms. */
const SILENCE = 10 * 60_000

/** Two that begin in the same moment may each see the other: both step back and try again. */
const TRIES = 8

/** A file that is younger may belong to somebody who is stepping back, in ms. */
const FRESH = 2_000

const ownerType = z.object({
  action: z.string(),
  host: z.string(),
  pid: z.number(),
  started: z.string(),
  machine: z.string(),
  since: z.string(),
  /** Of the file itself: a copy of the folder is nobody's. */
  inode: z.number(),
})

type Owner = z.infer<typeof ownerType>

type HoldPorts = Pick<Ports, 'host' | 'clock' | 'signal'>

/**
 * Makes the work folder and keeps it for one action at a time, in whatever process or on whatever
 * machine that shares the file system: two in one folder would take each other's lock and binaries
 * for their own. What a process that is gone left held is taken over.
 *
 * Every owner writes a file of its own name first and looks for those of others then, so that of two
 * at least one sees the other, and removing what is left of a third never hits somebody new.
 * @param action Its public name, such as `build`.
 * @throws UserError that names the owner when somebody else has it.
 */
export async function holdWorkFolder<T>(
  root: string,
  action: string,
  ports: HoldPorts,
  body: (work: WorkFolder) => Promise<T>,
): Promise<T> {
  const work = await makeWorkFolder(root)
  return holdFolder(root, action, ports, () => body(work))
}

/** How a folder is held. */
export interface HoldOptions {
  /** How long another owner is waited for, in ms; default not at all. */
  readonly wait?: number
  /** The input that names the folder; default `work-dir`. */
  readonly input?: string
}

/**
 * Keeps a folder that is there for one action at a time, as {@link holdWorkFolder} does.
 * @throws UserError that names the owner when somebody else has it, after waiting for as long as is
 * said.
 */
export async function holdFolder<T>(
  root: string,
  action: string,
  ports: HoldPorts,
  body: () => Promise<T>,
  options: HoldOptions = {},
): Promise<T> {
  const file = await take(root, action, ports, options)
  const beat = setInterval(() => void touch(file), BEAT).unref()
  try {
    return await body()
  } finally {
    clearInterval(beat)
    await rm(file, { force: true })
  }
}

async function take(
  root: string,
  action: string,
  ports: HoldPorts,
  { wait = 0, input = 'work-dir' }: HoldOptions,
): Promise<string> {
  const until = ports.clock.now() + wait
  for (let tries = 1; ; tries++) {
    const file = await claim(root, action)
    const other = await otherOwner(root, file, ports).catch(async (error: unknown) => {
      await rm(file, { force: true })
      throw error
    })
    if (other === undefined) return file
    await rm(file, { force: true })
    if (wait > 0 && tries === 2) ports.host.notice(`${holder(root, other)} It is waited for.`)
    const stepsBack = other.age <= FRESH && tries < TRIES
    if (!stepsBack && ports.clock.now() >= until) throw held(root, other, input)
    await ports.clock.sleep(20 + Math.random() * 100 * Math.min(tries, TRIES), ports.signal)
  }
}

const NAME = /^in-use\.[0-9a-f-]{36}\.json$/

/** Writes the file of this owner, whole or not at all. */
async function claim(root: string, action: string): Promise<string> {
  const id = randomUUID()
  const file = join(root, `in-use.${id}.json`)
  await writeAside(file, async (temporary) => {
    const handle = await open(temporary, 'wx')
    try {
      const { ino } = await handle.stat()
      const owner: Owner = {
        action,
        host: hostname(),
        ...thisProcess(),
        since: new Date().toISOString(),
        inode: ino,
      }
      await handle.writeFile(`${JSON.stringify(owner)}\n`)
    } finally {
      await handle.close()
    }
  })
  return file
}

/** Somebody who has the folder, as far as can be known. */
interface Holder {
  readonly file: string
  readonly owner: Owner
  /** Since it last showed that it is there, in ms. */
  readonly age: number
  readonly elsewhere: boolean
}

/** The first other owner that is not gone; what those that are gone left is removed. */
async function otherOwner(
  root: string,
  own: string,
  { host }: HoldPorts,
): Promise<Holder | undefined> {
  const names = (await readdir(root)).filter((name) => NAME.test(name))
  for (const file of names.map((name) => join(root, name))) {
    if (file === own) continue
    const found = await readOwner(file)
    if (found === undefined) continue
    const running = found.copied ? false : isRunning(found.owner)
    if (running === true || (running === undefined && found.age < SILENCE))
      return { file, ...found, elsewhere: running === undefined }
    await rm(file, { force: true })
    if (!found.copied)
      host.notice(`${who(found.owner)} held ${root} and is gone: the folder is taken over.`)
  }
  return undefined
}

/** Undefined when it was given back meanwhile. */
async function readOwner(
  file: string,
): Promise<{ owner: Owner; age: number; copied: boolean } | undefined> {
  try {
    const [text, { ino, mtimeMs }] = await Promise.all([readRegularFile(file), stat(file)])
    const owner = ownerType.parse(JSON.parse(text.toString('utf8')))
    return { owner, age: Math.abs(Date.now() - mtimeMs), copied: owner.inode !== ino }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new UserError(`${file} says that the folder is in use, but not by whom.`, {
      id: 'work-folder-in-use',
      fix: 'Delete the file when no action of Pakages works in the folder.',
      cause: error,
    })
  }
}

async function touch(file: string): Promise<void> {
  const now = new Date()
  await utimes(file, now, now).catch(() => undefined) // the next beat may succeed
}

const who = ({ action, pid, host, since }: Owner): string =>
  `"pakages ${action}" (process ${pid} on ${host}, since ${since.slice(0, 19).replace('T', ' ')} UTC)`

const holder = (root: string, { owner }: Holder): string => `${who(owner)} works in ${root}.`

function held(root: string, other: Holder, input: string): UserError {
  const { file, elsewhere, age } = other
  const sign = elsewhere ? ` It last showed itself ${Math.round(age / 1000)} s ago.` : ''
  const gone = elsewhere ? ` If it is gone, delete ${file}.` : ''
  return new UserError(`${holder(root, other)}${sign}`, {
    id: 'work-folder-in-use',
    fix: `Wait until it has ended, or give this run another folder with "${input}".${gone}`,
  })
}
