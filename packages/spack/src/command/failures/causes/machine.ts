import type { KnownCauses } from './known-cause.ts'

const SPACE =
  'Free some space there, or go to another disk: "work-dir", "install-root" and PAKAGES_CACHE say where things lie.'

/** What this machine lacks, or has too little of. The more telling ones come first. */
export const MACHINE = {
  'spack-stdin-closed': {
    text: /\[Errno 1\] Operation not permitted/,
    cause: "Spack's new installer cannot live with /dev/null as standard input.",
    fix: 'Give it a pipe: "true | spack install …".',
  },
  'spack-disk-full-on-the-way': {
    text: /No space left on device: '[^'\n]+' -> '([^'\n]+)'/,
    cause: 'The disk is full on which $1 lies.',
    fix: SPACE,
  },
  'spack-disk-full-at-a-file': {
    text: /No space left on device: '([^'\n]+)'/,
    cause: 'The disk is full on which $1 lies.',
    fix: SPACE,
  },
  'spack-disk-full': {
    text: /No space left on device/,
    cause: 'The disk is full.',
    fix: SPACE,
  },
  'spack-cache-not-allowed': {
    text: /Insufficient permissions to \w+ (?:to )?file cache at (\S+)/,
    cause: 'This user may not write $1.',
    fix: 'Let them, or set PAKAGES_CACHE to a folder of their own.',
  },
  'spack-permission-denied': {
    text: /(?:Permission denied|Operation not permitted|Read-only file system): '([^'\n]+)'/,
    cause: 'This user may not write $1.',
    fix: 'Let them, or set "work-dir", "install-root" and PAKAGES_CACHE to folders of their own.',
  },
  'spack-out-of-memory': {
    text: /(?:Killed signal terminated program|internal compiler error: Killed|fatal error: Killed|\bOut of memory\b)/i,
    cause: 'The machine ran out of memory.',
    fix: 'Build fewer things at once: inputs "jobs" and "concurrent-packages".',
  },
  'spack-lock-failed': {
    text: /LockTimeoutError|Timed out waiting for (?:a )?(?:read|write) lock/,
    cause: 'Another Spack process holds the install root.',
    fix: 'Wait for it, or give this run an "install-root" of its own.',
  },
  'spack-path-too-long': {
    text: /(?:File name too long|sbang[^\n]*too long|PATH_MAX)/i,
    cause: 'Padded paths are longer than this system takes.',
    fix: 'Set "padded-length" to 128, or shorten "install-root".',
  },
  'spack-option-unknown': {
    text: /unrecognized arguments: (.+)/,
    cause: 'This Spack does not know $1.',
    fix: 'Use a Spack release that this toolkit names in its documentation.',
  },
} as const satisfies KnownCauses
