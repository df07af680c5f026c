import type { ExplainedIds, Explanations } from '@pakages/model'

/** What is told of the failures of examining a repository. */
export const doctorFailures = {
  'doctor-found-faults': {
    means: '`doctor` found what will fail. Each line has the id of its fault.',
    next: 'Mend the first one and run it again. docs/troubleshooting.md and `pakages explain` say more of each; `ignore` passes over those that you know.',
  },
  'not-a-workflow': {
    means: 'A file in `.github/workflows` is no workflow: it has neither `on` nor `jobs`.',
    next: 'Write the workflow, or delete the file.',
  },
} as const satisfies Explanations

declare global {
  interface ExplainedFailures extends ExplainedIds<typeof doctorFailures> {}
}
