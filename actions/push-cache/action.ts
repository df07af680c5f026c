import { defineAction } from '@pakages/core'
import { pushInputs } from './inputs.ts'

/** `uses: syspack/pakages/push@v1`, `pakages push` */
export const pushCacheAction = defineAction({
  name: 'push',
  title: 'Push packages',
  summary:
    'Bring the binaries of a build into a registry, in the format that stock Spack installs from.',
  branding: { icon: 'upload-cloud', color: 'blue' },
  inputs: pushInputs,
  outputs: {
    report: 'Path of the report `pakages.push/1`, which lists every package with its digests.',
    registry: 'The registry, as `spack mirror add` takes it.',
    pushed: 'How many packages were pushed.',
    present: 'How many were there already.',
    'index-digest': 'Digest of the index image; empty when the index was not updated.',
    generation: 'The number of the generation that holds what was pushed.',
    'pinned-generation':
      'That generation by number and digest (`NUMBER@sha256:…`), as `release`, `container` and `install` take it.',
    'signed-by': 'Who signed what was pushed; empty when nobody did.',
  },
  permissions: { packages: 'write', 'id-token': 'write', attestations: 'write' },
  example: 'registry: oci://ghcr.io/${{ github.repository }}-cache',
  terminalExample: '--registry oci://ghcr.io/OWNER/NAME-cache',
  work: async () => ({
    run: (await import('./step.ts')).pushToRegistry,
    present: (await import('./summary.ts')).presentPush,
  }),
})
