import { defineAction } from '@pakages/core'
import { installInputs, installOutputs } from './inputs.ts'

/** `uses: syspack/pakages/install@v1`, `pakages install` */
export const installTrustedAction = defineAction({
  name: 'install',
  title: 'Install trusted packages',
  summary:
    'Install packages from a registry: verified, without building, without a solve, without Spack.',
  branding: { icon: 'download', color: 'green' },
  inputs: installInputs,
  outputs: installOutputs,
  permissions: { packages: 'read' },
  example: 'registry: oci://ghcr.io/${{ github.repository }}-cache\nspecs: bar-tools',
  terminalExample: '--registry oci://ghcr.io/OWNER/NAME-cache bar-tools',
  positional: 'specs',
  work: async () => ({
    run: (await import('./step.ts')).installTrusted,
    present: (await import('./summary.ts')).presentInstall,
  }),
})
