import type { ExplainedIds, Explanations } from '@pakages/model'

/** What is told of the failures of releasing. */
export const releaseFailures = {
  'release-unknown': {
    means: 'There is no release of that name to compare with.',
    next: 'Give one that the message lists, or leave `since` away.',
  },
  'release-too-large': {
    means: 'The SBOMs of the packages together are too large for one release.',
    next: 'Release fewer packages at once, or look for what hangs at them that is no SBOM of theirs.',
  },
} as const satisfies Explanations

declare global {
  interface ExplainedFailures extends ExplainedIds<typeof releaseFailures> {}
}
