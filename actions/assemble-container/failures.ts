import type { ExplainedIds, Explanations } from '@pakages/model'

/** What is told of the failures of putting packages into an image. */
export const assembleFailures = {
  'image-too-many-layers': {
    means:
      'Runtimes take a bounded number of layers, and base and packages together would have more.',
    next: 'Take `layers: short`, where packages share layers, or a base with fewer.',
  },
  'image-platform-unfit': {
    means:
      'An image holds packages of Linux and of one architecture, and these are of another system or of several.',
    next: 'Choose packages for Linux, and give one `lock` for each architecture: they become one image with several platforms.',
  },
  'image-empty': {
    means:
      'Nothing would be put into the image: the lock has no packages, or all are those of the system.',
    next: 'Name packages that Spack builds.',
  },
  'base-libc-too-old': {
    means: 'Packages need a newer libc than the base has, and would not start in it.',
    next: 'Name a base of the system that they were built on, or a newer one.',
  },
  'install-roots-differ': {
    means:
      'Packages were built in different install roots, and one looks for another where it will not be.',
    next: 'Take `layers: short`, where each is rewritten, or build all in one install root.',
  },
  'package-not-relocatable': {
    means:
      'A package cannot be put to a short path: its files hold the path it was built at in a form that has no room.',
    next: 'Give a shorter `prefix`, take `layers: cache`, or build it anew in a padded install root.',
  },
  'login-for-other-host': {
    means:
      'One login was given, and the image goes to another host than the packages come from. A password is sent to no host that it is not for.',
    next: 'Give `image-username` and `image-password` for where the image goes.',
  },
  'whiteout-name-in-package': {
    means:
      'A package has a file whose name begins with `.wh.`, which in layers means that a file was removed.',
    next: 'Have its recipe remove or rename the file, and build it anew.',
  },
} as const satisfies Explanations

declare global {
  interface ExplainedFailures extends ExplainedIds<typeof assembleFailures> {}
}
