import { runnableTargets, type Processor } from '@pakages/model'
import { closeSync, openSync, readSync } from 'node:fs'
import { cpus } from 'node:os'
import type { ChosenFor } from './best-binaries.ts'

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

/**
 * What `/proc/cpuinfo` of Linux says of a processor. Where its processors differ, as in phones and
 * some Arm servers, only the flags that all of them have count: a program may run on any.
 */
export function processorOf(text: string, family: string): Processor {
  const valuesOf = (key: RegExp): readonly string[] =>
    text.split('\n').flatMap((line) => {
      const at = line.indexOf(':')
      return at > 0 && key.test(line.slice(0, at).trim()) ? [line.slice(at + 1).trim()] : []
    })
  const vendors = [...new Set(valuesOf(/^(vendor_id|CPU implementer)$/))]
  const [first = new Set<string>(), ...others] = [...new Set(valuesOf(/^(flags|Features)$/))].map(
    (line) => new Set(line.split(/\s+/)),
  )
  return {
    family,
    vendor: vendors.length === 1 ? vendors[0] : undefined,
    flags: new Set([...first].filter((flag) => others.every((other) => other.has(flag)))),
  }
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
