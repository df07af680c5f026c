import { defineAction } from '@pakages/core'
import { promoteInputs, promoteOutputs } from './inputs.ts'

/** `uses: syspack/pakages/promote@v1`, `pakages promote` */
export const promotePackagesAction = defineAction({
  name: 'promote',
  title: 'Promote packages',
  summary:
    'Publish what the jobs of a plan staged: verified against the plan, moved within the registry, signed, and listed once.',
  branding: { icon: 'check-circle', color: 'blue' },
  inputs: promoteInputs,
  outputs: promoteOutputs,
  permissions: {
    contents: 'read',
    packages: 'write',
    'id-token': 'write',
    attestations: 'write',
  },
  example: 'registry: oci://ghcr.io/${{ github.repository }}-cache',
  terminalExample: '--registry oci://ghcr.io/OWNER/NAME-cache --run NAME',
  work: async () => ({
    run: (await import('./step.ts')).promotePackages,
    present: (await import('./summary.ts')).presentPromotion,
  }),
})
