import { defineAction } from '@pakages/core'
import { containerInputs, containerOutputs } from './inputs.ts'

/** `uses: syspack/pakages/container@v1`, `pakages container` */
export const assembleContainerAction = defineAction({
  name: 'container',
  title: 'Assemble a container',
  summary:
    'Put packages of a registry on a base image, without Docker, without Spack, without root.',
  branding: { icon: 'box', color: 'blue' },
  inputs: containerInputs,
  outputs: containerOutputs,
  permissions: { packages: 'write', 'id-token': 'write', attestations: 'write' },
  example:
    'registry: oci://ghcr.io/${{ github.repository }}-cache\nspecs: bar-tools\nbase: debian:12-slim\nimage: oci://ghcr.io/${{ github.repository }}',
  terminalExample:
    '--registry oci://ghcr.io/OWNER/NAME-cache --base debian:12-slim --image oci-layout:out bar-tools',
  positional: 'specs',
  work: async () => ({
    run: (await import('./step.ts')).assembleContainer,
    present: (await import('./summary.ts')).presentContainer,
  }),
})
