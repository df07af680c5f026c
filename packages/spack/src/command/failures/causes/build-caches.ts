import type { KnownCauses } from './known-cause.ts'

/** What is wrong with a build cache or its index. The more telling ones come first. */
export const BUILD_CACHES = {
  'spack-prefix-too-long': {
    text: /CannotGrowString: Cannot replace b'([^']+)' with b'([^']+)'/,
    cause: 'The binary was built for the path $1 and cannot be moved to a longer one.',
    fix: 'Install to a shorter path (input "install-root"), or build it again with "padded-length".',
  },
  'spack-no-binary': {
    text: /No binary (?:found when cache-only was specified|available for)/,
    cause:
      'No mirror in use has a binary that could be used. A missing signature, a mirror that cannot be reached and a missing package look the same to Spack.',
    fix: "Check that the mirror can be reached and has this very hash, and whether its packages are signed as the mirror's setting says.",
  },
  'spack-not-installed': {
    text: /(?:package not installed|Cannot push non-installed packages|matches no installed packages)/,
    cause:
      'A package that is to be pushed is not installed; mostly a build dependency of one that came from a cache.',
    fix: 'Push without build dependencies ("--without-build-dependencies"), as the push action does.',
  },
  'spack-index-missing': {
    text: /FetchIndexError: Could not fetch manifest from (\S+?),? due to: [^\n]*404/,
    cause: 'The registry repository has no index ($1).',
    fix: 'Let the push action write it ("update-index: true"), or install from a lock or spec file.',
  },
  'spack-index-unreachable': {
    text: /FetchIndexError: Could not fetch manifest from (\S+?),? due to/,
    cause: 'The index of the build cache cannot be read from $1.',
    fix: 'Check the address and that the registry can be reached.',
  },
} as const satisfies KnownCauses
