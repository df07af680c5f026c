import type { ExplainedIds, Explanations } from './outside/failure-id.ts'

/** What is told of texts and files that cannot be read as what they should be. */
export const modelFailures = {
  'digest-malformed': {
    means:
      'A digest names content by its hash. Here stands something else: a tag, a short form, or another hash than sha256.',
    next: 'Write `sha256:` and 64 lower case hex digits, all of them. `push` and `info` print digests to copy.',
  },
  'document-too-large': {
    means:
      'A file from outside is larger, or nested more deeply, than any honest one is. It is refused before it is read, since such a file can use up the memory.',
    next: 'Check that the path or address names what you mean, and not a log or an archive. What wrote the file can write it anew.',
  },
  'not-json': {
    means:
      'A file that must be JSON is not. Mostly it was cut off while it was written, edited by hand, or is the page of a login instead of the file.',
    next: 'Look at its first lines. Have whatever wrote it write it anew; of a download, check the address and the proxies on the way.',
  },
  'requirement-malformed': {
    means:
      'A requirement is the name of a package with bounds of its version, such as `alpha>=1.2,<2`. The message quotes the part that cannot be read, or says why no version can be within all bounds.',
    next: 'Write `==`, `>=`, `>`, `<=` or `<` with a version, commas between them, and a star only behind `==` (`==1.*`), and quote the whole in a shell, which takes `>` for itself.',
  },
  'lock-malformed': {
    means:
      'The file is no `spack.lock` that fits together: it is something else, it was cut, or it was edited so that hashes and specs disagree.',
    next: 'Write it anew with `spack concretize --force`, or run `plan` again. A lock is not edited by hand, and conflicts of git in it are not settled by hand either.',
  },
  'spec-file-malformed': {
    means: 'The file does not describe a concrete spec as Spack writes it.',
    next: 'Write it anew with `spack spec --json`. A `spack.lock` is given as a lock, not as a spec file.',
  },
  'spec-format-old': {
    means:
      'The lock or spec is in a format of Spack before 1.0, where compilers were no dependencies. Its hashes mean something else today.',
    next: 'Concretize again with Spack 1.0 or newer. Hashes change with that, so that packages are built anew.',
  },
  'spec-in-a-circle': {
    means:
      'A package depends on itself, over others. Spack never writes such a graph: the file is damaged, or somebody made it to keep programs busy.',
    next: 'Concretize anew, or push the package anew. Do not use a file that a stranger gave you.',
  },
  'spec-syntax': {
    means:
      'The text is no spec as Spack reads it on its command line. The message quotes where reading stopped.',
    next: 'Write `name@version +variant key=value ^dependency`, or `/hash`. Quote it in a shell, and check that `+`, `~` and `@` stand without a blank where they belong to a name.',
  },
  'version-range-malformed': {
    means:
      'The text is no range of versions, or a range that no version can be in, such as one whose lower bound is the higher.',
    next: 'Write `1.2`, `=1.2.3`, `1.2:1.4`, `1.2:` or `:1.4`, several with commas. `1.2` means all of 1.2, and `=1.2` just that one.',
  },
  'version-malformed': {
    means: 'The text is no version: it holds a blank or a sign that versions do not have.',
    next: 'Use letters, digits, dots, dashes and underscores, such as `1.2.3`, `2.0-rc1` or `develop`.',
  },
} as const satisfies Explanations

declare global {
  interface ExplainedFailures extends ExplainedIds<typeof modelFailures> {}
}
