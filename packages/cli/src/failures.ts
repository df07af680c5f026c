import type { ExplainedIds, Explanations } from '@pakages/model'

/** What is told of the failures of the command line and of commands that only a terminal has. */
export const cliFailures = {
  'command-unknown': {
    means: 'There is no such command, or no such flag before a command.',
    next: '`pakages --help` lists the commands. Flags stand behind the command.',
  },
  'failure-unknown': {
    means: 'No failure has that id in this version.',
    next: 'Copy the id from between the brackets of the message: `error[ID]: …`. `pakages explain` without an id lists all of them.',
  },
  'flag-unknown': {
    means: 'The command has no flag of that name.',
    next: '`pakages COMMAND --help` lists its flags. What belongs to a program that is run stands behind `--`.',
  },
  'flag-without-value': {
    means: 'A flag stands without the value that it needs.',
    next: 'Write `--flag VALUE` or `--flag=VALUE`; the second form also where the value begins with a dash.',
  },
  'flag-repeated': {
    means:
      'A flag that takes one value was given several times, and nobody can say which one is meant.',
    next: 'Give it once. Flags for lists may be repeated.',
  },
  'word-unexpected': {
    means: 'The command takes no word at that place.',
    next: '`pakages COMMAND --help` shows what it takes. Quote what has blanks in it.',
  },
  'secret-in-flag': {
    means:
      'A secret was given as a flag. Everybody on a machine can read the flags of all programs, and shells keep them.',
    next: 'Put it into the environment variable that the message names. If others use the machine, replace the secret.',
  },
  'two-needed-to-compare': {
    means: 'Two things are compared, and another number was given.',
    next: 'Write both, the older one first.',
  },
  'dev-build-failed': {
    means:
      'The recipe that you work on did not build. Above stands the first error of the log, at its line.',
    next: 'Mend it and save: with `--watch` it is built again by itself. The build folder stays, to look into.',
  },
  'spec-without-name': {
    means: 'A spec names no package, so that it could be any.',
    next: 'Begin with the name: `libfoo@1.2 +shared`.',
  },
  'install-root-is-published': {
    means:
      'What is tried out must not end up in what is published, and the install root is that of `build`.',
    next: 'Give another `install-root`, or leave it out.',
  },
  'install-root-of-spack': {
    means:
      'The install root was made by a Spack, not by Pakages, which removes only what it installed.',
    next: 'Remove with that Spack (`spack uninstall`).',
  },
  'init-below-repository': {
    means:
      'GitHub reads workflows at the root of a repository only, and this folder lies below one.',
    next: 'Run `pakages init` in the root that the message names.',
  },
  'init-conflict': {
    means: 'Lines that you changed are changed in the new version, too. Nothing was written.',
    next: 'Choose with `--conflicts mine`, `theirs` or `mark`; the last writes both into the file.',
  },
  'package-still-needed': {
    means: 'What is to be removed is needed by other packages that stay.',
    next: 'Remove those as well, in one go, or keep it. `pakages remove --gc` takes away what nothing needs.',
  },
  'package-origin-unknown': {
    means:
      'A package is damaged, and no record says which registry it came from, so that it cannot be installed anew by itself.',
    next: 'Remove it and install it again. What Spack installed is mended by Spack.',
  },
  'program-not-named': {
    means: 'Packages were named, and no program to run with them.',
    next: 'Write it behind two hyphens: `pakages run SPEC -- PROGRAM`.',
  },
  'sbom-not-attached': {
    means: 'The image has no SBOM, or is not there.',
    next: 'Check the tag. `push` attaches those that `sbom` wrote before it.',
  },
  'sboms-differ': {
    means: 'The SBOMs differ in an aspect that `fail-on` names. The comparison above lists it.',
    next: 'If the difference is right, go on, or name less in `fail-on`.',
  },
  'database-not-fetched': {
    means: 'Some databases of vulnerabilities could not be fetched. The others are new.',
    next: 'Try again later. `max-age` of a scan says how old a database may be.',
  },
} as const satisfies Explanations

declare global {
  interface ExplainedFailures extends ExplainedIds<typeof cliFailures> {}
}
