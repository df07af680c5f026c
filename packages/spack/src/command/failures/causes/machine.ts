import type { KnownCause } from './known-cause.ts'

/** What this machine lacks, or has too little of. The more telling ones come first. */
export const MACHINE: readonly KnownCause[] = [
  {
    name: 'bootstrap off',
    text: /bootstrapping is currently disabled/,
    cause:
      'Spack needs a tool (clingo, gpg or patchelf) that is not there, and may not get it itself.',
    fix: 'Install it, or allow it with "spack bootstrap enable".',
  },
  {
    name: 'bootstrap failed',
    text: /cannot bootstrap|[Ff]ailed to bootstrap|Bootstrapping .* failed/,
    cause: 'Spack cannot get a tool that it needs itself (mostly clingo, its solver).',
    fix: 'Connect the machine to the network, or install clingo for the Python that runs Spack (pip install clingo).',
  },
  {
    name: 'stdin',
    text: /\[Errno 1\] Operation not permitted/,
    cause: "Spack's new installer cannot live with /dev/null as standard input.",
    fix: 'Give it a pipe: "true | spack install …".',
  },
  {
    name: 'disk full',
    text: /No space left on device/,
    cause: 'The disk is full.',
    fix: 'Free some space, or set PAKAGES_CACHE and "install-root" to another disk.',
  },
  {
    name: 'memory',
    text: /(?:Killed signal terminated program|internal compiler error: Killed|fatal error: Killed|\bOut of memory\b)/i,
    cause: 'The machine ran out of memory.',
    fix: 'Build fewer things at once: inputs "jobs" and "concurrent-packages".',
  },
  {
    name: 'locks',
    text: /LockTimeoutError|Timed out waiting for (?:a )?(?:read|write) lock/,
    cause: 'Another Spack process holds the install root.',
    fix: 'Wait for it, or give this run an "install-root" of its own.',
  },
  {
    name: 'too long a path',
    text: /(?:File name too long|sbang[^\n]*too long|PATH_MAX)/i,
    cause: 'Padded paths are longer than this system takes.',
    fix: 'Set "padded-length" to 128, or shorten "install-root".',
  },
  {
    name: 'old Spack option',
    text: /unrecognized arguments: (.+)/,
    cause: 'This Spack does not know $1.',
    fix: 'Use a Spack release that this toolkit names in its documentation.',
  },
]
