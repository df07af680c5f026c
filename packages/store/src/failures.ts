import type { ExplainedIds, Explanations } from '@pakages/model'

/** What is told of the failures of install roots and of what is installed into them. */
export const storeFailures = {
  'install-database-changed': {
    means:
      'While packages were installed, another program wrote the database of the install root. Nothing of it was overwritten.',
    next: 'Let no Spack work in this root at the same time, and run it again.',
  },
  'install-database-format': {
    means: 'The database of the install root is of a format that is not known here.',
    next: 'Install into another root, or with the Spack that made this one (`installer: spack`).',
  },
  'install-database-damaged': {
    means:
      'The database of the install root cannot be read, or contradicts itself. A full disk or a run that was killed may have left it so.',
    next: 'Let a Spack of that root write it anew (`spack reindex`), or install into another root.',
  },
  'environment-record-malformed': {
    means: 'What a package records of the variables that it sets is not as the build writes it.',
    next: 'Build and push the package anew.',
  },
  'package-not-written': {
    means: 'A package could not be unpacked into the install root. Nothing half is left.',
    next: 'Make room, or set `install-root` elsewhere, and run it again: it goes on where it stopped.',
  },
  'package-not-installed': {
    means: 'Nothing that is installed answers to what was named.',
    next: '`pakages list` shows what is installed, and `--install-root` which root is looked at.',
  },
  'nothing-installed': {
    means: 'The install root is empty, or is none.',
    next: 'Name the folder that packages were installed into in `install-root`, or install something first.',
  },
  'spec-ambiguous': {
    means:
      'Several binaries or installed packages answer to one spec, and none of them is meant more than another.',
    next: 'Say which: the message lists what they differ in. A lock names all of them at once, a hash just one.',
  },
  'prefix-outside-root': {
    means:
      'The database says that a package lies in a folder that is not one of this install root. Nothing was removed, since that could be anything.',
    next: 'Was the root copied or moved? Install into it anew.',
  },
  'tarball-refused': {
    means:
      'The tarball of a package holds something that would harm when it is unpacked: paths outside of it, links that lead out, devices. It was not unpacked.',
    next: 'Do not use it. Ask who pushed it, and have it built and pushed anew.',
  },
  'view-folder-taken': {
    means: 'Where a view is to be made lies something else, which is not overwritten.',
    next: 'Name another folder, or remove this one.',
  },
  'installed-files-changed': {
    means: 'Files of installed packages were changed or are gone since they were installed.',
    next: '`pakages verify --repair` installs them anew. If nobody here changed them, look who can write there.',
  },
} as const satisfies Explanations

declare global {
  interface ExplainedFailures extends ExplainedIds<typeof storeFailures> {}
}
