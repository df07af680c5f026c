import { defineAction } from '@pakages/core'
import { buildOutputs, builtInputs, oneJobInputs, plannedInputs } from './declared-inputs.ts'

/** `uses: syspack/pakages/build@v1`, `pakages build` */
export const buildWithSpackAction = defineAction({
  name: 'build',
  title: 'Build with Spack',
  summary:
    'Build specs with Spack, reuse what trusted caches have, and keep every binary in a build cache folder.',
  branding: { icon: 'package', color: 'orange' },
  inputs: { ...oneJobInputs, ...builtInputs, ...plannedInputs },
  outputs: buildOutputs,
  permissions: { contents: 'read', packages: 'write' },
  example:
    'repository: .\nspecs: |\n  libfoo\n  bar-tools\ntrusted-caches: oci://ghcr.io/${{ github.repository }}-cache',
  terminalExample:
    '--repository . --trusted-caches oci://ghcr.io/OWNER/NAME-cache libfoo bar-tools',
  positional: 'specs',
  work: async () => ({
    run: (await import('./build-or-give-up.ts')).buildOrGiveUp,
    present: (await import('./build-or-give-up.ts')).presentEnded,
  }),
})
