import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs'
import { cpus } from 'node:os'
import { readOsRelease, type Distribution } from '@pakages/model'
import { toldMachine } from './told-machine.ts'
import type { ChosenFor, CLibrary } from './what-runs.ts'

/** What binaries are chosen for where nobody says otherwise. */
export const thisMachine = (): ChosenFor => ({
  ...toldMachine(cpuInformation(), cpus()[0]?.model ?? ''),
  libc: process.platform === 'linux' ? libc() : undefined,
  distribution: process.platform === 'linux' ? distribution() : undefined,
})

/** That which this process runs with: a Node for glibc says so, and nobody runs one for musl elsewhere. */
function libc(): CLibrary | undefined {
  const report: ReportOptions = process.report
  const { excludeNetwork } = report
  // Else it looks up the names of all that this process is connected with.
  report.excludeNetwork = true
  const { header } = report.getReport() as { header?: { glibcVersionRuntime?: string } }
  report.excludeNetwork = excludeNetwork
  const version = header?.glibcVersionRuntime
  if (version !== undefined) return { name: 'glibc', version }
  return readdirSync('/lib').some((name) => /^ld-musl-.*\.so\.1$/.test(name))
    ? { name: 'musl', version: undefined }
    : undefined
}

/** Not among the types of Node.js 24, nor is it known to each 20: there it does nothing. */
type ReportOptions = NodeJS.ProcessReport & { excludeNetwork?: boolean | undefined }

function distribution(): Distribution | undefined {
  for (const file of ['/etc/os-release', '/usr/lib/os-release'])
    try {
      return readOsRelease(readFileSync(file, 'utf8'))
    } catch {
      // The other one is for systems that have none in /etc.
    }
  return undefined
}

/** More than 250 processors take; the first of them are enough where there are more. */
const MOST_BYTES = 1 << 20

/** Empty where the system has none, or does not let it be read. */
function cpuInformation(): string {
  let file: number | undefined
  try {
    file = openSync('/proc/cpuinfo', 'r')
    const buffer = Buffer.alloc(MOST_BYTES)
    let size = 0
    for (let read = -1; read !== 0 && size < MOST_BYTES; size += read)
      read = readSync(file, buffer, size, MOST_BYTES - size, null)
    // A line that is cut off would show fewer flags than there are.
    return buffer.toString('latin1', 0, buffer.lastIndexOf('\n', size))
  } catch {
    return ''
  } finally {
    if (file !== undefined) closeSync(file)
  }
}
