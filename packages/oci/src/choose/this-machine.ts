import { runnableTargets } from '@pakages/model'
import { closeSync, openSync, readSync } from 'node:fs'
import { cpus } from 'node:os'
import type { ChosenFor } from './best-binaries.ts'
import { processorOf } from './processor.ts'

/** What Spack calls the family of a processor that Node.js calls so. */
const FAMILIES: Readonly<Record<string, string>> = {
  x64: 'x86_64',
  arm64: 'aarch64',
  ppc64: 'ppc64le',
  ia32: 'x86',
}

/** What binaries are chosen for where nobody says otherwise. */
export const thisMachine = (): ChosenFor => ({
  platform: process.platform,
  targets: runnableTargets({
    ...processorOf(cpuInformation(), FAMILIES[process.arch] ?? process.arch),
    name: /^Apple (M\d+)\b/.exec(cpus()[0]?.model ?? '')?.[1]?.toLowerCase(),
  }),
})

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
