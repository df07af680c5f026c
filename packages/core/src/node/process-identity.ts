import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'

/** One process of one machine; its number alone is given again once it has ended. */
export interface ProcessIdentity {
  readonly pid: number
  /** When it started, in the machine's own words; '' where that cannot be known. */
  readonly started: string
  /** The machine that counts the number: this boot of it, and on Linux its namespace. */
  readonly machine: string
}

/** The process that runs this. */
export const thisProcess = (): ProcessIdentity => ({
  pid: process.pid,
  started: startOf(process.pid),
  machine: machine(),
})

/** Whether a process is there; undefined where only another machine could tell. */
export function isRunning({
  pid,
  started,
  machine: counted,
}: ProcessIdentity): boolean | undefined {
  if (counted !== machine()) return undefined
  try {
    process.kill(pid, 0)
  } catch (error) {
    // EPERM: it is there, and belongs to another user.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return started === startOf(pid)
}

let mark: string | undefined

/** The process that runs this, as a part of a file's name: `MACHINE.PID.STARTED`. */
export const processMark = (): string => (mark ??= markOf(thisProcess()))

const markOf = ({ pid, started, machine }: ProcessIdentity): string =>
  `${short(machine)}.${pid}.${short(started)}`

const short = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12)

/**
 * Whether the process of a {@link processMark} is there; undefined where only another machine could
 * tell, or for what is no such mark.
 */
export function isMarkRunning(text: string): boolean | undefined {
  const [counted, number = ''] = text.split('.')
  const here = { pid: Number(number), machine: machine() }
  if (counted !== short(here.machine) || !Number.isSafeInteger(here.pid)) return undefined
  const started = startOf(here.pid)
  return markOf({ ...here, started }) === text && isRunning({ ...here, started })
}

/** Containers have numbers of their own, and may be called as the machine that they run on. */
function machine(): string {
  const parts = [
    hostname(),
    read(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')),
    read(() => readlinkSync('/proc/self/ns/pid')),
  ]
  return parts.filter((part) => part !== '').join(' ')
}

/** Field 22 of proc_pid_stat(5), ticks since the boot; elsewhere the time that `ps` tells. */
function startOf(pid: number): string {
  if (process.platform === 'win32') return ''
  if (process.platform !== 'linux')
    return read(() =>
      execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
        encoding: 'utf8',
        env: { ...process.env, LC_ALL: 'C' },
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    )
  // The name of the program may hold spaces and brackets; the fields begin after its last one.
  const stat = read(() => readFileSync(`/proc/${pid}/stat`, 'latin1'))
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
}

function read(get: () => string): string {
  try {
    return get().trim()
  } catch {
    return ''
  }
}
