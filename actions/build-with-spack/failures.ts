import type { ExplainedIds, Explanations } from '@pakages/model'

/** What is told of the failures of building. */
export const buildFailures = {
  'build-failed': {
    means:
      'Packages did not build. For each, the end of its log and an annotation at its line stand above.',
    next: 'Begin with the first one: others often fail because of it. Whole logs are in the folder of the message. `pakages dev NAME` builds it on your machine, and docs/troubleshooting.md lists known causes.',
  },
  'build-dependency-missing': {
    means:
      'Packages were not tried, since what they need is not there: it failed in another job, or was not handed on.',
    next: 'Mend what they wait for, or run the failed jobs again. What was finished is not built again.',
  },
  'time-budget-used-up': {
    means:
      'The time was over before anything was built. Jobs on runners of GitHub end after six hours, whatever is under way.',
    next: 'Give a larger `time-budget` (at most 350 minutes there) or a larger runner.',
  },
  'staging-unavailable': {
    means:
      'Jobs of a plan hand packages on in the registry, and none is given, or this run may not publish.',
    next: 'Give `registry`. Where nothing may be published, plan with `stages: 1` and `runners: 1`: one job needs nobody.',
  },
  'staged-package-gone': {
    means:
      'What another job staged is not there any more: somebody cleaned the place while the run was under way.',
    next: 'Run all jobs of the workflow again. Do not prune while builds run.',
  },
  'plan-without-jobs': {
    means: 'Everything of the plan is there already, and a job was started all the same.',
    next: "Give the job a condition: `if: needs.plan.outputs.jobs != '0'`.",
  },
  'plan-job-unknown': {
    means: 'The plan has no job of that id.',
    next: 'Give `job` the value `job` of the matrix that `plan` puts out.',
  },
} as const satisfies Explanations

declare global {
  interface ExplainedFailures extends ExplainedIds<typeof buildFailures> {}
}
