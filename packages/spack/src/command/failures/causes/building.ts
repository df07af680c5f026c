import type { KnownCauses } from './known-cause.ts'

/** Why a package does not compile, link or pass its tests. The more telling ones come first. */
export const BUILDING = {
  'spack-missing-header': {
    text: /fatal error: (\S+\.h\w*): No such file or directory/,
    cause: 'The header $1 is not found: a dependency is missing in the recipe, or has no headers.',
    fix: 'Add depends_on() for the package that has $1.',
  },
  'spack-missing-library': {
    text: /cannot find -l([^\s:]+)/,
    cause: 'The library $1 is not found by the linker.',
    fix: 'Add depends_on() for the package that has it, or check that it is built as the linker needs it (shared, static).',
  },
  'spack-missing-program': {
    text: /(?:\/bin\/)?sh: (?:\d+: |line \d+: )?([\w+.-]+): (?:command )?not found/,
    cause: 'The build needs the program $1.',
    fix: 'Add depends_on("…", type="build") for the package that has it.',
  },
  'spack-tests-failed': {
    text: /(?:Tests? failed|TestFailure|\d tests? failed)/,
    cause: 'It was built, but its tests fail.',
    fix: 'Read the log; to keep the build without tests set "tests: none".',
  },
} as const satisfies KnownCauses
