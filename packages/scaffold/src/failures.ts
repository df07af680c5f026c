import type { ExplainedIds, Explanations } from '@pakages/model'

/** What is told of the failures of writing and updating the files of a repository. */
export const scaffoldFailures = {
  'conflict-unsettled': {
    means: 'A file has the marks of a conflict that nobody has settled (`<<<<<<<`).',
    next: 'Keep the lines that are right, delete the marks and the other lines, and run it again.',
  },
} as const satisfies Explanations

declare global {
  interface ExplainedFailures extends ExplainedIds<typeof scaffoldFailures> {}
}
