import type { ExplainedIds, Explanations } from '@pakages/model'

/** What is told of the failures of proposing updates. */
export const updatesFailures = {
  'updates-from-fork': {
    means:
      'Updates are proposed as pull requests of the repository, and a run of a fork may not make any.',
    next: 'Run it on a schedule, or with `dry-run: true`.',
  },
  'branch-unknown': {
    means: 'Nothing says which branch the work belongs to, as on a tag or a detached checkout.',
    next: 'Run it for a branch, or name it in `branch`.',
  },
  'token-missing': {
    means: 'What was asked for is done over the API of GitHub, and there is no token.',
    next: 'Leave `token` at its default, and give the job the permissions that the README of the action lists. At a terminal set `GITHUB_TOKEN`.',
  },
  'updates-not-proposed': {
    means: 'Updates were found, and their pull requests could not be made or changed.',
    next: 'Mend what GitHub refuses: permissions `contents` and `pull-requests`, and the setting "Allow GitHub Actions to create and approve pull requests". Nothing is lost.',
  },
  'updates-not-checked': {
    means: 'None of the recipes could be looked at, so that "no updates" would be a lie.',
    next: 'Check the connection and the token, or run it again later.',
  },
  'archive-checksum-changed': {
    means:
      'The archive of a version that is there already has another checksum than the recipe says. Upstream replaced it, or somebody else did.',
    next: 'Do not just take the new checksum. Ask upstream, and compare the two archives.',
  },
} as const satisfies Explanations

declare global {
  interface ExplainedFailures extends ExplainedIds<typeof updatesFailures> {}
}
