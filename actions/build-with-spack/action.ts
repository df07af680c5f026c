import { defineAction } from '@pakages/core'
import { oneJobInputs, plannedInputs } from './declared-inputs.ts'

/** `uses: syspack/pakages/build@v1`, `pakages build` */
export const buildWithSpackAction = defineAction({
  name: 'build',
  title: 'Build with Spack',
  summary:
    'Build specs with Spack, reuse what trusted caches have, and keep every binary in a build cache folder.',
  branding: { icon: 'package', color: 'orange' },
  inputs: { ...oneJobInputs, ...plannedInputs },
  outputs: {
    cache: 'The build cache folder: every package that was built or reused.',
    lock: 'Path of the `spack.lock`.',
    report: 'Path of the report `pakages.build/1`.',
    reused: 'How many packages came from trusted caches.',
    built: 'How many packages were built.',
    failed: 'How many packages failed.',
    left: 'How many packages the time was over for: the next run goes on with them.',
    'hit-rate': 'Share of the needed packages that were reused, from 0 to 1.',
  },
  permissions: { contents: 'read', packages: 'write' },
  example:
    'repository: .\nspecs: |\n  libfoo\n  bar-tools\ntrusted-caches: oci://ghcr.io/${{ github.repository }}-cache',
  terminalExample:
    '--repository . --trusted-caches oci://ghcr.io/OWNER/NAME-cache libfoo bar-tools',
  positional: 'specs',
  work: async () => ({
    run: (await import('./step.ts')).buildWithSpack,
    present: (await import('./summary.ts')).presentBuild,
  }),
})
