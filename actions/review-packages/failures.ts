import type { ExplainedIds, Explanations } from '@pakages/model'

/** What is told of the failures of reviewing. */
export const reviewFailures = {
  'recipe-not-reviewable': {
    means:
      'The folder of a recipe holds what cannot be reviewed: a link that leads out of it, a device, or more than is read.',
    next: 'Mend the recipe: a review is about every file in its folder.',
  },
  'version-not-found': {
    means: 'The recipe of the package has no such version, and the registry holds no binary of it.',
    next: 'Check the version, and that the right branch is checked out. `pakages review next NAME` lists what waits of a package.',
  },
  'removal-incomplete': {
    means:
      'A version was called unsafe, and binaries of it are still in the registry. Installing through the index refuses them already; Spack alone does not.',
    next: 'Give the token `delete:packages`, or delete them on the page of the package, then run it again.',
  },
  'removal-not-decided': {
    means: 'Binaries are removed only where a review that counts says so.',
    next: 'Call the version unsafe first: `/pakages unsafe NAME@VERSION -- WHY`.',
  },
  'review-not-counted': {
    means:
      'The review was recorded and changes nothing: it is not signed, or its author is no auditor of the policy.',
    next: 'Give the job `id-token: write`, or a key; `auditors` and `review-signers` of the policy say whose reviews count.',
  },
  'review-command-refused': {
    means:
      'A command of a review could not be followed: it is not written as commands are, names what is not there, or its author may not give it.',
    next: 'Read the reason in the message and correct the command. docs/reviews.md lists them all.',
  },
} as const satisfies Explanations

declare global {
  interface ExplainedFailures extends ExplainedIds<typeof reviewFailures> {}
}
