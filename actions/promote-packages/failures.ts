import type { ExplainedIds, Explanations } from '@pakages/model'

/** What is told of the failures of publishing what jobs have built. */
export const promoteFailures = {
  'plan-of-other-request': {
    means:
      'The plan was made for all packages, and this job is told to promote what changed, or the other way round.',
    next: 'Give `changed-since`, `dependents` and `environment` as the step that plans has them.',
  },
  'staging-empty': {
    means: 'Nothing was staged for this run, and packages of the plan are not published.',
    next: 'See whether the jobs that build ended well, and whether they have the same `run`. Then run all jobs again.',
  },
  'promotion-incomplete': {
    means:
      'Not all of the plan was published: packages failed, were refused, or their jobs ended early. What is promoted stays.',
    next: 'Do what each line says, and run the failed jobs again: what was finished is not built again.',
  },
} as const satisfies Explanations

declare global {
  interface ExplainedFailures extends ExplainedIds<typeof promoteFailures> {}
}
