import { ALL_KINDS, reachable } from '@pakages/model'
import type { Generation } from '../generations/generation-image.ts'
import { partsOf } from '../generations/join-generations.ts'
import type { BinaryCandidate } from './best-binaries.ts'

/**
 * Of binaries that nothing else tells apart, such as those for two systems, those of the part that was
 * pushed last.
 */
export function ofNewestPart(
  best: readonly BinaryCandidate[],
  generation: Generation,
): readonly BinaryCandidate[] {
  if (best.length < 2) return best
  const { specs } = generation.dag
  for (const { roots } of partsOf(generation)) {
    const part = new Set(reachable({ roots, specs }, ALL_KINDS).map(({ hash }) => hash))
    const own = best.filter(({ spec }) => part.has(spec.hash))
    if (own.length > 0) return own
  }
  return best
}
