import type { KnownCauses } from './known-cause.ts'

/**
 * What Spack needs itself and cannot get. Its text holds all that was tried for that, from registries
 * that do not answer to sources that cannot be downloaded, which are none of the user's: these
 * causes come before all others.
 */
export const BOOTSTRAPPING = {
  'spack-no-clingo': {
    text: /cannot bootstrap the "clingo" Python module/,
    cause:
      'Spack has no clingo, its solver: the Python that runs it lacks the module, and it could not be downloaded or built.',
    fix: 'Install it for that Python ("python3 -m pip install clingo"; SPACK_PYTHON names another Python), or connect the machine to the network.',
  },
  'spack-bootstrap-off': {
    text: /bootstrapping is currently disabled/,
    cause:
      'Spack needs a tool (clingo, gpg or patchelf) that is not there, and may not get it itself.',
    fix: 'Install it, or allow it with "spack bootstrap enable".',
  },
  'spack-no-tool': {
    text: /cannot bootstrap (?:any of )?the "?([\w., -]{1,80}?)"? (?:Python module|executables?)/,
    cause: 'Spack needs $1 itself, which is not there, and could not get it.',
    fix: 'Install $1, or connect the machine to the network.',
  },
  'spack-bootstrap-failed': {
    text: /cannot bootstrap|[Ff]ailed to bootstrap|Bootstrapping .* failed/,
    cause: 'Spack cannot get a tool that it needs itself (mostly clingo, its solver).',
    fix: 'Connect the machine to the network, or install clingo for the Python that runs Spack (pip install clingo).',
  },
} as const satisfies KnownCauses
