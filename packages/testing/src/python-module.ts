import { spawnSync } from 'node:child_process'
import type { Requirement } from './requirements.ts'

/** The Python that has the readers of others: `PAKAGES_PYTHON`, else the one on the PATH. */
export const readersPython = process.env['PAKAGES_PYTHON'] ?? 'python3'

/**
 * A module of {@link readersPython}.
 * @param distribution What to install for it.
 */
export const pythonModule = (name: string, distribution: string): Requirement => ({
  missing: () =>
    spawnSync(readersPython, ['-c', `import ${name}`]).status === 0
      ? undefined
      : `${distribution} is not installed for ${readersPython} (PAKAGES_PYTHON names another Python)`,
})

/** The checker of the minimum elements of the NTIA. */
export const ntiaChecker = pythonModule('ntia_conformance_checker', 'ntia-conformance-checker')
