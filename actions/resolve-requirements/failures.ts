import type { ExplainedIds, Explanations } from '@pakages/model'

/** What is told of the failures of resolving requirements. */
export const resolveFailures = {
  'requirements-missing': {
    means: 'Nothing says what is required.',
    next: 'Write `requires` into `pakages.json`, or give requirements such as `"alpha>=1.2"`.',
  },
  'requirements-conflict': {
    means:
      'No versions fit all requirements together. The message has the chain of who wants what.',
    next: 'Loosen one of them, or have a version built and reviewed that fits. Versions that the policy refuses do not count.',
  },
  'requirements-too-many': {
    means: 'The requirements of packages lead on to more and more packages. Honest indexes do not.',
    next: 'Look at what the indexes say that their packages require, or leave one out.',
  },
} as const satisfies Explanations

declare global {
  interface ExplainedFailures extends ExplainedIds<typeof resolveFailures> {}
}
