import { closeSync, openSync, readSync } from 'node:fs'
import { cpus } from 'node:os'
import type { ChosenFor } from './best-binaries.ts'
import { toldMachine } from './told-machine.ts'

/** What binaries are chosen for where nobody says otherwise. */
export const thisMachine = (): ChosenFor => toldMachine(cpuInformation(), cpus()[0]?.model ?? '')

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
