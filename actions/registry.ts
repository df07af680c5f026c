import { runnable, type Runnable } from '@pakages/core'

/** One action of this repository. */
export interface RegistryEntry {
  /** The public name: `uses: syspack/pakages/NAME@v1` and `pakages NAME`. */
  readonly name: string
  /** Its folder in `actions/`, named by what it does. */
  readonly folder: string
  /** Whether it is the action at the root of the repository: `uses: syspack/pakages@v1`. */
  readonly root?: boolean
  /** Loads the code of the action: only what is run is loaded. */
  readonly load: () => Promise<Runnable>
}

/**
 * All actions, in the order in which help and documentation list them. The only such list: a test
 * compares it with the folders.
 */
export const actions: readonly RegistryEntry[] = [
  {
    name: 'all',
    folder: 'whole-chain',
    root: true,
    load: async () => runnable((await import('./whole-chain/action.ts')).wholeChainAction),
  },
  {
    name: 'setup',
    folder: 'setup-spack',
    load: async () => runnable((await import('./setup-spack/action.ts')).setupSpackAction),
  },
  {
    name: 'plan',
    folder: 'plan-builds',
    load: async () => runnable((await import('./plan-builds/action.ts')).planBuildsAction),
  },
  {
    name: 'build',
    folder: 'build-with-spack',
    load: async () => runnable((await import('./build-with-spack/action.ts')).buildWithSpackAction),
  },
  {
    name: 'sbom',
    folder: 'generate-sbom',
    load: async () => runnable((await import('./generate-sbom/action.ts')).generateSbomAction),
  },
  {
    name: 'push',
    folder: 'push-cache',
    load: async () => runnable((await import('./push-cache/action.ts')).pushCacheAction),
  },
  {
    name: 'promote',
    folder: 'promote-packages',
    load: async () =>
      runnable((await import('./promote-packages/action.ts')).promotePackagesAction),
  },
  {
    name: 'install',
    folder: 'install-trusted',
    load: async () => runnable((await import('./install-trusted/action.ts')).installTrustedAction),
  },
  {
    name: 'updates',
    folder: 'check-updates',
    load: async () => runnable((await import('./check-updates/action.ts')).checkUpdatesAction),
  },
  {
    name: 'review',
    folder: 'review-packages',
    load: async () => runnable((await import('./review-packages/action.ts')).reviewPackagesAction),
  },
  {
    name: 'resolve',
    folder: 'resolve-requirements',
    load: async () =>
      runnable((await import('./resolve-requirements/action.ts')).resolveRequirementsAction),
  },
  {
    name: 'index',
    folder: 'publish-index',
    load: async () => runnable((await import('./publish-index/action.ts')).publishIndexAction),
  },
  {
    name: 'scan',
    folder: 'scan-vulnerabilities',
    load: async () =>
      runnable((await import('./scan-vulnerabilities/action.ts')).scanVulnerabilitiesAction),
  },
  {
    name: 'audit',
    folder: 'audit-packages',
    load: async () => runnable((await import('./audit-packages/action.ts')).auditPackagesAction),
  },
  {
    name: 'container',
    folder: 'assemble-container',
    load: async () =>
      runnable((await import('./assemble-container/action.ts')).assembleContainerAction),
  },
  {
    name: 'doctor',
    folder: 'examine-repository',
    load: async () =>
      runnable((await import('./examine-repository/action.ts')).examineRepositoryAction),
  },
  {
    name: 'prune',
    folder: 'prune-registry',
    load: async () => runnable((await import('./prune-registry/action.ts')).pruneRegistryAction),
  },
  {
    name: 'release',
    folder: 'release-packages',
    load: async () =>
      runnable((await import('./release-packages/action.ts')).releasePackagesAction),
  },
  {
    name: 'targets',
    folder: 'list-targets',
    load: async () => runnable((await import('./list-targets/action.ts')).listTargetsAction),
  },
]
