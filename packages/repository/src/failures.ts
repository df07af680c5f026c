import type { ExplainedIds, Explanations } from '@pakages/model'

/** What is told of the failures of git and of the folders of recipes. */
export const repositoryFailures = {
  'git-failed': {
    means: 'git was called and failed. The message ends with what git said itself.',
    next: 'Check the repository out with `actions/checkout` and `contents: read`. The same call at a terminal in that folder shows all of its output.',
  },
  'git-owner-not-trusted': {
    means:
      'The checkout belongs to another user than the one that runs, as in jobs with a container. git refuses to work there.',
    next: 'Run `git config --global --add safe.directory "$GITHUB_WORKSPACE"` in a step before.',
  },
  'git-repository-missing': {
    means: 'The folder is in no git repository, and what was asked for needs its history.',
    next: 'Put `actions/checkout` before the step. An archive that was downloaded has no history: clone instead.',
  },
  'git-folder-missing': {
    means: 'A folder of a commit is read, and it is not there in that commit, or is a link.',
    next: 'Name the folder itself as `repository` of the configuration, and check that it was committed.',
  },
  'git-clone-failed': {
    means:
      'A repository such as that of Spack could not be cloned. The message ends with what git said.',
    next: 'Check address, ref and connection with `git ls-remote URL`. For a private repository git needs a login of its own.',
  },
  'git-push-outrun': {
    means:
      'A review was written, and each time that it was pushed somebody else had pushed before.',
    next: 'Run it again. If it happens often, give the workflow of reviews a `concurrency` group.',
  },
  'git-push-refused': {
    means: 'git could not push: the token may not write, or the branch is protected.',
    next: 'Give the job `permissions: contents: write`. Where the branch is protected, let the workflow pass in its rules, or name another branch.',
  },
  'default-branch-unreadable': {
    means: 'Rules of trust are read from the default branch, and it could not be fetched or read.',
    next: 'Give the job `contents: read` and its token, and leave `persist-credentials` of the checkout, or name the token in the input.',
  },
  'git-history-too-short': {
    means: 'The clone is shallow, and does not reach back to the commit that is compared with.',
    next: 'Give `actions/checkout` `fetch-depth: 0`, or a number that reaches back far enough.',
  },
  'git-commit-missing': {
    means:
      'The clone has no such commit, branch or tag. A checkout of a pull request has the branches of the repository only as `origin/NAME`.',
    next: 'Write `origin/main`, and give `actions/checkout` `fetch-depth: 0`.',
  },
  'git-history-unrelated': {
    means:
      'The two commits have no ancestor in common, so that nobody can say what changed between them.',
    next: 'Give a commit of this repository. After its history was written anew, take one of the new history.',
  },
  'git-reference-malformed': {
    means: 'What is given is no name of a tag, a branch or a commit that git takes.',
    next: 'Give a name such as `v1.1.1` or `develop`, or a commit of 40 hex digits.',
  },
  'git-address-malformed': {
    means:
      'What is given is no https address of a git repository, or there is a user name or password in it, which would end up in logs.',
    next: 'Write `https://HOST/OWNER/NAME.git`, and keep the login in the credentials of git.',
  },
  'not-a-recipe-repository': {
    means:
      'The folder holds no recipes as Spack wants them: neither it nor a folder `spack_repo/NAMESPACE` has a `repo.yaml`.',
    next: 'Point the input to the folder with `repo.yaml`. `pakages init` or `spack repo create` make one.',
  },
  'repo-yaml-malformed': {
    means:
      '`repo.yaml` is not as Spack reads it. Without `api` Spack takes the repository for one of its first layout, and does not find the recipes.',
    next: 'Write `repo:`, and below it `namespace: NAME` and `api: v2.0`.',
  },
} as const satisfies Explanations

declare global {
  interface ExplainedFailures extends ExplainedIds<typeof repositoryFailures> {}
}
