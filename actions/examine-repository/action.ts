import { defineAction, list, secret, text } from '@pakages/core'

/** `uses: syspack/pakages/doctor@v1`, `pakages doctor` */
export const examineRepositoryAction = defineAction({
  name: 'doctor',
  title: 'Examine the repository',
  summary: 'Say what of a package repository would fail later, each with the line that mends it.',
  branding: { icon: 'activity', color: 'red' },
  inputs: {
    folder: text('The root of the repository.', { default: '.', placeholder: 'FOLDER' }),
    registry: text(
      'Where the binaries are: `oci://HOST/PATH`. Default: `registry` of `pakages.json`, else `oci://ghcr.io/OWNER/NAME-cache`.',
      { placeholder: 'REGISTRY' },
    ),
    ignore: list('Ids of faults to pass over, one per line.', { placeholder: 'ID…' }),
    token: secret(
      'Token that may read the repository and its packages. What it may not read is said to be unchecked.',
      { default: '${{ github.token }}' },
    ),
  },
  outputs: {
    faults: 'Ids of the faults that were found, one per line.',
    unchecked: 'What could not be checked, one per line.',
  },
  permissions: { contents: 'read', packages: 'read' },
  example: 'registry: oci://ghcr.io/${{ github.repository }}-cache',
  terminalExample: '',
  positional: 'folder',
  work: async () => ({
    run: (await import('./step.ts')).doctorStep,
    present: (await import('./summary.ts')).presentExamination,
  }),
})
