import type { ExplainedIds, Explanations } from '@pakages/model'

/** What is told of the failures of installing. */
export const installFailures = {
  'install-failed': {
    means:
      'Packages could not be installed, and the message has the first reason. What was installed stays.',
    next: 'Mend the cause, and run it again: it goes on where it stopped.',
  },
  'install-needs-spack': {
    means:
      'Packages are installed without Spack where that gives the same. Here it does not: the root belongs to a Spack, or something must be built.',
    next: 'Install into an empty folder, or with `installer: spack` on a machine that has Spack or can clone it.',
  },
  'library-not-found': {
    means:
      'Files that were installed need libraries that are neither among the packages nor on this system. They will not start.',
    next: 'Install what the system lacks. If it belongs to a package, its recipe or its build is not complete: tell its maintainers.',
  },
  'policy-refuses-package': {
    means:
      'The policy does not let these packages in: a signature, a review, a licence or a source is missing, or a vulnerability is known. All reasons are listed, not the first alone.',
    next: 'Do what each line says. `allow` loosens the policy for one run where it lets itself be loosened; removed versions never pass.',
  },
  'policy-missing': {
    means: '`allow` loosens a policy, and there is none.',
    next: 'Write `trust` into `pakages.json`, or leave `allow` out.',
  },
  'binaries-missing': {
    means: 'Not all that is needed is in the registry, and only what is there may be used.',
    next: 'Build and push it, or install with `mode: prefer-cache`, which builds what is missing.',
  },
  'rollback-impossible': {
    means: 'No earlier generation holds what is installed, or only the one that is installed.',
    next: '`pakages generations NAME` lists those that hold it. Install one by its version or hash.',
  },
  'package-pushed-anew': {
    means:
      'The generation recorded one image of a package, and its tag leads to another now: it was built and pushed anew.',
    next: 'Take a newer generation, or leave `generation` and `as-of` out.',
  },
  'version-removed': {
    means:
      'Reviewers removed this version, since it is harmful. It is never installed, and no flag changes that.',
    next: 'Choose another version. The page of the package says why it was removed.',
  },
  'registry-changed-meanwhile': {
    means:
      'The registry showed something and does not any more, or the other way round: it was changed a moment ago.',
    next: 'Run it again.',
  },
  'signed-package-contradicted': {
    means: 'What the registry gives out contradicts what was signed. It was not installed.',
    next: 'Do not install it. Tell the maintainers of the registry: somebody may have replaced it.',
  },
} as const satisfies Explanations

declare global {
  interface ExplainedFailures extends ExplainedIds<typeof installFailures> {}
}
