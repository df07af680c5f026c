import { defineAction } from '@pakages/core'
import { releaseInputs, releaseOutputs } from './inputs.ts'

/** `uses: syspack/pakages/release@v1`, `pakages release` */
export const releasePackagesAction = defineAction({
  name: 'release',
  title: 'Release packages',
  summary:
    'Freeze a generation under the name of a release, and write its assets: what changed, lock, SBOMs, checksums.',
  branding: { icon: 'tag', color: 'blue' },
  inputs: releaseInputs,
  outputs: releaseOutputs,
  permissions: { contents: 'read', packages: 'write' },
  example: 'registry: oci://ghcr.io/${{ github.repository }}-cache',
  terminalExample: '--registry oci://ghcr.io/OWNER/NAME-cache --name v1.2.0',
  work: async () => ({
    run: (await import('./step.ts')).releasePackages,
    present: (await import('./summary.ts')).presentRelease,
  }),
})
