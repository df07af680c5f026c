import type { ExplainedIds, Explanations } from '@pakages/model'

/** What is told of the failures of pushing. */
export const pushFailures = {
  'build-report-missing': {
    means: 'What is signed says how it was made, and no report of a build is there.',
    next: 'Run `build` before, in the same job, or push with `sign: none`.',
  },
} as const satisfies Explanations

declare global {
  interface ExplainedFailures extends ExplainedIds<typeof pushFailures> {}
}
