import type { ExplainedIds, Explanations } from '@pakages/model'

/** What is told of the failures of what an action begins with: registry, plan, trust. */
export const openFailures = {
  'registry-not-named': {
    means: 'No registry is named, neither as input nor in `pakages.json`.',
    next: 'Give `registry` (`oci://ghcr.io/OWNER/PATH`, or `oci-layout:FOLDER`), or write it into `pakages.json`.',
  },
  'index-without-signers': {
    means:
      'The index does not say whom it trusts, so that nothing of the registry can be verified by it alone.',
    next: 'Have it written anew by `index`, or give a policy of your own in `pakages.json`.',
  },
  'index-not-verified': {
    means:
      'An index that nobody verified names a registry. Who can change such an index could lead your login, or this machine, to a place of theirs.',
    next: 'Verify the index: give `trust`, or a policy in `pakages.json`. Or name the registry yourself.',
  },
  'base-container-missing': {
    means: 'There is no base container for a target that is to be built in one.',
    next: 'Name a target that the message lists, or a container of your own for its jobs.',
  },
  'plan-changed': {
    means:
      'The plan, its lock or its facts are not as `plan` wrote them: something changed them between the jobs, or files of two plans were mixed.',
    next: 'Hand on `plan.json`, `spack.lock` and `facts.json` together, with one version of the actions, and run all jobs of the workflow again.',
  },
  'plan-not-of-this-commit': {
    means:
      'The plan was made for another commit, or for other recipes, than those that this job has.',
    next: 'Let the job that plans and those that build check out the same commit, and give them the same `repository` and `recipes-ref`.',
  },
  'run-not-named': {
    means: 'The jobs of a plan find what they hand on by the name of the run, and here is none.',
    next: 'Give `run` (at a terminal `--run NAME`): the same to all jobs, another for each run.',
  },
  'public-cache-name-malformed': {
    means:
      '`public-caches` names something that is no cache, or one without a key whose signatures count.',
    next: 'Write the address and behind it the fingerprint or the file of a key, or `spack@develop` for the caches of Spack itself.',
  },
  'signing-key-missing': {
    means:
      'It was asked to sign with a key, and none is given. Secrets are empty in runs of pull requests from forks.',
    next: 'Give the private key (PEM) from a secret as `signing-key`.',
  },
  'source-date-epoch-malformed': {
    means:
      '`SOURCE_DATE_EPOCH` is the time that documents are dated with, and holds something else.',
    next: 'Set it to seconds since 1970, such as the output of `git log -1 --format=%ct`, or unset it.',
  },
} as const satisfies Explanations

declare global {
  interface ExplainedFailures extends ExplainedIds<typeof openFailures> {}
}
