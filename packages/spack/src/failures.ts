import type { ExplainedIds, Explanation, Explanations } from '@pakages/model'
import { KNOWN_CAUSES, type CauseId } from './command/failures/advice.ts'

/** What is told of the failures of Spack and of what it needs on a machine. */
export const spackFailures = {
  'spack-failed': {
    means:
      'A call of Spack failed, and what it says is nothing whose cause is known here. Its own error is in the message.',
    next: 'Look for the first error in the log above, not the last. Call the same with the Spack that the setup step prints. If the cause is common, tell it: the known ones stand in docs/troubleshooting.md.',
  },
  'spack-answer-unusual': {
    means:
      'Spack answered in a form that this version of Pakages does not know. Mostly the Spack is newer, such as `develop`.',
    next: 'Use a release that the documentation names (`spack-ref`), or a newer version of Pakages.',
  },
  'spack-not-working': {
    means: 'What was cloned as Spack does not start.',
    next: 'Correct `spack-repository` and `spack-ref`. Of a fork, check that it is a whole Spack.',
  },
  'spack-root-wrong': {
    means:
      'The variable `SPACK_ROOT` names a folder without `bin/spack`. It is not passed over, since another Spack would be used in silence.',
    next: 'Point it to a clone of Spack, or unset it.',
  },
  'spack-version-unsupported': {
    means:
      'The Spack that was found is older than 1.0: its locks, hashes and build caches are others.',
    next: 'Give `spack-ref` a tag such as `v1.1.1`, or point `SPACK_ROOT` to a newer one.',
  },
  'python-missing': {
    means: 'Spack is written in Python 3, and none was found.',
    next: 'Install `python3`, or set `SPACK_PYTHON`. In a job with a container, the image must have it.',
  },
  'compiler-missing': {
    means: 'There is no compiler on the machine, or not the one that was asked for.',
    next: 'Install one (`apt-get install build-essential gfortran`), see that it is on the PATH, or name one of those that the message lists.',
  },
  'microarchitecture-unknown': {
    means: '`target` is no microarchitecture that Spack knows.',
    next: '`spack arch --known-targets` lists them; for binaries that others install, `x86_64_v3` or `aarch64` are a good choice.',
  },
  'microarchitecture-not-here': {
    means:
      'The binaries would be for a processor that this machine is not, and could neither be tested nor run here.',
    next: 'Lower `target` to what the message names, or take another runner. Runners of GitHub differ: some have no AVX-512.',
  },
  'install-root-too-long': {
    means:
      'The path of packages is padded so that binaries can be moved later, and the install root alone is longer than that.',
    next: 'Give a longer `padded-length` (256 is the default), or a shorter `install-root`.',
  },
  'environment-not-read': {
    means: 'The environment has no `spack.yaml`, or one without specs that can be read here.',
    next: 'Name the folder of a `spack.yaml` with `specs:` below `spack:`. Matrices and definitions are for Spack: concretize them and give the `spack.lock`.',
  },
  'nothing-to-build': {
    means: 'Neither specs, nor an environment, nor a repository of recipes says what to build.',
    next: 'Give `specs`, `environment` or `repository`, or write `specs` into `pakages.json`.',
  },
  'recipe-dependency-unknown': {
    means:
      'A recipe depends on a package that none of the repositories in use has: it is misspelt, or its repository is missing.',
    next: 'Correct the `depends_on`, or add the repository to `repository`. Names have dashes where Python modules have underscores.',
  },
  'lock-of-other-request': {
    means:
      'The lock that Spack was to write has other roots than what was asked for: something else wrote it at the same time.',
    next: 'Run it again, with a `work-dir` that nothing else uses.',
  },
  'namespace-twice': {
    means:
      'Two repositories of recipes have one namespace, so that nobody can say which recipe is meant.',
    next: 'Change `namespace` in one `repo.yaml`, and the name of its folder.',
  },
  'recipe-not-static': {
    means:
      'A recipe cannot be read without running it, since it computes what others write down, or has no class of the name that Spack looks for.',
    next: 'Write versions and dependencies as plain directives. The class of `py-foo` is `PyFoo`, of `7zip` it is `_7zip`.',
  },
} as const satisfies Explanations

declare global {
  interface ExplainedFailures extends ExplainedIds<typeof spackFailures> {}
}

/** What is told of failures of Spack whose cause is known: `…` is what Spack names at that place. */
export const knownCauseFailures: Explanations = Object.fromEntries(
  KNOWN_CAUSES.map(({ id, cause, fix }) => [id, { means: anyOf(cause), next: anyOf(fix) }]),
)

function anyOf(text: string): string {
  return text.replace(/\$\d/g, '…')
}

declare global {
  interface ExplainedFailures extends ExplainedIds<Record<CauseId, Explanation>> {}
}
