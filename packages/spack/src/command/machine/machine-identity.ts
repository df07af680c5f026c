import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { cpus, release } from 'node:os'
import { delimiter, join } from 'node:path'

/** Files that say what system this is, and which libraries its linker finds. */
const SYSTEM_FILES = ['/etc/os-release', '/etc/ld.so.conf', '/etc/ld.so.cache']

/** Variables that say where Spack looks besides the PATH, and what its Python is. */
const SEARCHED = ['LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH', 'SPACK_PYTHON'] as const

type Environment = Readonly<Record<string, string | undefined>>

/**
 * All of a machine that Spack's search for compilers and build tools, and its choice of a target,
 * follow from: the system, the processor, the C library, and each file in the folders of the PATH with
 * its size, time and inode. A program that was replaced, moved or removed makes another text. A folder
 * with a `spack` and nothing else is passed over: nothing is found there that is looked for, and
 * `setup` puts such a one on the PATH of the steps after it, which would search again for nothing.
 */
export async function machineIdentity(env: Environment): Promise<string> {
  const hash = createHash('sha256')
  const add = (value: unknown): void => void hash.update(`${JSON.stringify(value)}\n`)
  add([process.platform, process.arch, await processor(), libcVersion()])
  add(process.platform === 'darwin' ? release() : '')
  add(SEARCHED.map((name) => env[name] ?? null))
  for (const file of SYSTEM_FILES) add(await fileContent(file))
  for (const folder of new Set((env['PATH'] ?? '').split(delimiter)))
    if (folder !== '' && !(await hasSpackAlone(folder))) add([folder, await filesIn(folder)])
  return hash.digest('hex')
}

/** What Linux says of the first processor, but for what changes from moment to moment. */
async function processor(): Promise<string> {
  const text = await readFile('/proc/cpuinfo', 'utf8').catch(() => undefined)
  if (text === undefined) return cpus()[0]?.model ?? ''
  const kept =
    /^(vendor_id|cpu family|model|model name|flags|features|cpu (?:implementer|part)|isa)\s*:/i
  const first = text.split(/\n\n/)[0] ?? ''
  return first
    .split('\n')
    .filter((line) => kept.test(line))
    .join('\n')
}

/** The version of glibc that this process runs with; '' with another C library. */
export function libcVersion(): string {
  const { header } = process.report.getReport() as { header?: { glibcVersionRuntime?: string } }
  return header?.glibcVersionRuntime ?? ''
}

const fileContent = (file: string): Promise<string | null> =>
  readFile(file).then(
    (bytes) => createHash('sha256').update(bytes).digest('hex'),
    () => null,
  )

const hasSpackAlone = async (folder: string): Promise<boolean> =>
  (await namesIn(folder)).join('\n') === 'spack'

const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch((): string[] => [])

/** The programs of a folder, each by what lies behind its link; what cannot be read is not there. */
async function filesIn(folder: string): Promise<unknown[]> {
  const names = await namesIn(folder)
  const found = await Promise.all(
    names.toSorted().map((name) =>
      stat(join(folder, name)).then(
        ({ size, mtimeMs, ino, mode }) => [name, size, mtimeMs, ino, mode],
        () => undefined,
      ),
    ),
  )
  return found.filter((one) => one !== undefined)
}
