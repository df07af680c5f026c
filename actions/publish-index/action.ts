import { defineAction } from '@pakages/core'
import { indexInputs } from './inputs.ts'

/** `uses: syspack/pakages/index@v1`, `pakages index` */
export const publishIndexAction = defineAction({
  name: 'index',
  title: 'Publish the index',
  summary:
    'Write the package index: pages for people, JSON for programs, and signed checksums over all of it.',
  branding: { icon: 'book-open', color: 'blue' },
  inputs: indexInputs,
  outputs: {
    site: 'The folder of the site, for `actions/upload-pages-artifact`.',
    digest: 'The sha256 of the checksums, which is that of the whole index.',
    changed: '`true` when anything was written or removed, else `false`.',
    packages: 'How many packages it lists.',
    versions: 'How many versions.',
    'signed-by': 'Who signed the checksums; empty when nobody did.',
  },
  permissions: { contents: 'read', packages: 'read', 'id-token': 'write' },
  example: 'registry: oci://ghcr.io/${{ github.repository }}-cache\noutput: site',
  terminalExample: '--registry oci://ghcr.io/OWNER/NAME-cache --output site',
  work: async () => ({
    run: (await import('./step.ts')).publishIndex,
    present: (await import('./summary.ts')).presentIndex,
  }),
})
