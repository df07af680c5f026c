import { defineAction } from '@pakages/core'
import { pruneInputs } from './inputs.ts'

/** `uses: syspack/pakages/prune@v1`, `pakages prune` */
export const pruneRegistryAction = defineAction({
  name: 'prune',
  title: 'Prune a registry',
  summary:
    'Delete from a registry what no generation that is kept needs; without `delete` only say what that is.',
  branding: { icon: 'scissors', color: 'gray-dark' },
  inputs: pruneInputs,
  outputs: {
    packages: 'How many packages went, or would go.',
    generations: 'How many generations went, or would go.',
    bytes: 'Bytes of their tarballs, as far as the index says.',
  },
  permissions: { contents: 'read', packages: 'write' },
  example: 'registry: oci://ghcr.io/${{ github.repository }}-cache\nnewest: 20\ndelete: true',
  terminalExample: '--registry oci://ghcr.io/OWNER/NAME-cache --newest 20',
  work: async () => ({
    run: (await import('./step.ts')).pruneStep,
    present: (await import('./summary.ts')).presentPrune,
  }),
})
