import { defineCommand } from '../../command.ts'
import { containerDiffInputs } from './inputs.ts'

/** `pakages container diff A B` */
export const containerDiffCommand = defineCommand({
  name: 'container-diff',
  title: 'Compare two containers',
  summary:
    'Say in which packages, versions, licences, layers and sizes two images differ, those of their distributions too (`pakages container diff A B`).',
  inputs: containerDiffInputs,
  terminalExample: 'oci://ghcr.io/OWNER/NAME:1.2 oci://ghcr.io/OWNER/NAME:1.3',
  positional: 'images',
  work: async () => (await import('./container-diff.ts')).containerDiffWork,
})
