import { defineAction } from '@pakages/core'
import { chainInputs, chainOutputs } from './inputs.ts'

/** `uses: syspack/pakages@v1`, `pakages all` */
export const wholeChainAction = defineAction({
  name: 'all',
  title: 'Pakages',
  summary:
    'Build Spack packages, write their SBOMs and push them to a registry: setup, build, sbom and push in one step.',
  branding: { icon: 'package', color: 'purple' },
  inputs: chainInputs,
  outputs: chainOutputs,
  permissions: { contents: 'read', packages: 'write', 'id-token': 'write', attestations: 'write' },
  example: 'repository: .\nregistry: oci://ghcr.io/${{ github.repository }}-cache',
  terminalExample: '--repository . --registry oci://ghcr.io/OWNER/NAME-cache libfoo',
  positional: 'specs',
  work: async () => ({
    run: (await import('./step.ts')).wholeChain,
    present: (await import('./summary.ts')).presentChain,
  }),
})
