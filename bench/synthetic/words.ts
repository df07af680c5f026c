import type { CatalogInput } from '@pakages/catalog'

/** What packages are, in names and descriptions. */
export const WORDS = [
  'sparse',
  'dense',
  'parallel',
  'adaptive',
  'portable',
  'fast',
  'distributed',
  'structured',
  'symbolic',
  'geometric',
  'spectral',
  'stochastic',
]
/** What packages do, in names and descriptions. */
export const THINGS = [
  'solver',
  'mesh',
  'matrix',
  'compression',
  'parser',
  'image',
  'graph',
  'transport',
  'statistics',
  'plasma',
  'genome',
  'climate',
  'message',
  'profiling',
  'tensor',
  'geometry',
]
/** As often as real recipes name them, roughly. */
export const LICENSES = [
  'MIT',
  'MIT',
  'MIT',
  'Apache-2.0',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-2-Clause',
  'ISC',
  'BSD-3-Clause',
  'GPL-3.0-or-later',
  'LGPL-2.1-or-later',
  'ISC',
  'MPL-2.0',
  'Apache-2.0 WITH LLVM-exception',
]
/** Tags of Spack's own recipes. */
export const TAGS = [
  'e4s',
  'hep',
  'radiuss',
  'build-tools',
  'ecp',
  'windows',
  'core-packages',
  'detectable',
  'runtime',
  'bioinformatics',
]
/** What binaries are built for. */
export const TARGETS = ['x86_64_v3', 'aarch64', 'x86_64_v4']
/** Who reviews. */
export const AUDITORS = [
  'adalovelace',
  'gracehopper',
  'barbaraliskov',
  'donaldknuth',
  'margarethamilton',
]
/** The site that the catalog is of. */
export const SITE: CatalogInput['site'] = {
  title: 'Aurora packages',
  description: 'Scientific software for the Aurora cluster, built with Spack, reviewed and signed.',
  mirror: 'aurora',
  repository: 'https://github.com/aurora-hpc/packages',
  registry: 'oci://ghcr.io/aurora-hpc/packages',
  url: 'https://aurora-hpc.github.io/packages/',
  recipes: [{ namespace: 'aurora', path: 'spack_repo/aurora' }],
  generator: '1.0.0',
  policy: {
    quorum: 1,
    criteria: ['functional', 'safe', 'license'],
    licenses: ['Apache-2.0', 'BSD-2-Clause', 'ISC', 'MIT', 'Unlicense'],
  },
  signer: 'the workflow aurora-hpc/packages/.github/workflows/index.yml',
  anchor: 'aurora-hpc/packages@refs/heads/main',
}
