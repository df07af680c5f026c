import type { Advice } from '@pakages/core'
import { BOOTSTRAPPING } from './causes/bootstrapping.ts'
import { BUILD_CACHES } from './causes/build-caches.ts'
import { BUILDING } from './causes/building.ts'
import { CONCRETIZING } from './causes/concretizing.ts'
import { FETCHING } from './causes/fetching.ts'
import { MACHINE } from './causes/machine.ts'
import { REGISTRIES } from './causes/registries.ts'
import type { KnownCause } from './causes/known-cause.ts'

const CAUSES = {
  ...BOOTSTRAPPING,
  ...FETCHING,
  ...CONCRETIZING,
  ...BUILD_CACHES,
  ...REGISTRIES,
  ...MACHINE,
  ...BUILDING,
}

/** What a failure of Spack is called whose cause is known. */
export type CauseId = keyof typeof CAUSES

/**
 * Known causes, the more telling ones first: what an error is about before what it lists. Exit codes tell nothing (the same cause gives 1 or 3),
 * so causes are told by their text. Texts were recorded from Spack 1.1 and 1.2; where Spack's own
 * words mislead, the cause here is what was wrong.
 */
export const KNOWN_CAUSES: readonly (KnownCause & { readonly id: CauseId })[] = Object.entries(
  CAUSES,
).map(([id, known]) => ({ id: id as CauseId, ...known }))

/** What a text of Spack means, if it is known. */
export function adviceFor(text: string): Advice | undefined {
  const short = shortLines(text)
  for (const { id, text: pattern, cause, fix } of KNOWN_CAUSES) {
    const found = pattern.exec(short)
    if (found) return { id, cause: fill(cause, found), fix: fill(fix, found) }
  }
  return undefined
}

/** What a cause is told by stands in short lines; some patterns take the square of a line's length. */
const MAX_LINE = 2000

const shortLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.slice(0, MAX_LINE))
    .join('\n')

const fill = (sentence: string, found: RegExpExecArray): string =>
  sentence.replace(/\$(\d)/g, (_, group: string) => (found[Number(group)] ?? '').trim())
