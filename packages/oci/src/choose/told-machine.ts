import { runnableTargets } from '@pakages/model'
import type { ChosenFor } from './what-runs.ts'
import { processorOf } from './processor.ts'

/** What Spack calls the family of a processor that Node.js calls so. */
const FAMILIES: Readonly<Record<string, string>> = {
  x64: 'x86_64',
  arm64: 'aarch64',
  ppc64: 'ppc64le',
  ia32: 'x86',
}

/** The machine of which Linux (`/proc/cpuinfo`) or macOS (the model) says so much; both may be empty. */
export function toldMachine(text: string, model: string): ChosenFor {
  const family = FAMILIES[process.arch] ?? process.arch
  const processor = processorOf(text, family)
  const name = /^Apple (M\d+)\b/.exec(model)?.[1]?.toLowerCase()
  const said = processor.flags.size > 0 || name !== undefined
  return {
    platform: process.platform,
    targets: runnableTargets({ ...processor, name }),
    ...(!said && { unknownOf: family }),
  }
}
