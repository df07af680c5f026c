import { diff3Merge } from 'node-diff3'

/** A text that two sides changed, put together. */
export interface Merged {
  readonly text: string
  /** Places where both changed the same lines, each in conflict markers. */
  readonly conflicts: number
}

/**
 * Three-way merge by lines. Where both sides changed the same lines in different ways, all three
 * texts stand in the result, between the markers that git writes with `merge.conflictStyle=diff3`:
 * nothing is lost.
 */
export function mergeTexts(local: string, before: string, upstream: string): Merged {
  const regions = diff3Merge(linesOf(local), linesOf(before), linesOf(upstream), {
    excludeFalseConflicts: true,
  })
  let conflicts = 0
  const lines = regions.flatMap((region) => {
    if (region.ok) return region.ok
    const { a = [], o = [], b = [] } = region.conflict ?? {}
    conflicts++
    return ['<<<<<<< local', ...a, '||||||| before', ...o, '=======', ...b, '>>>>>>> spack']
  })
  return { text: lines.join('\n'), conflicts }
}

// Split at the line feed only, so that joining gives every other byte back.
const linesOf = (text: string): string[] => text.split('\n')
