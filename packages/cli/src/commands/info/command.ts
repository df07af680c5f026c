import { defineCommand } from '../../command.ts'
import { infoInputs } from './inputs.ts'

/** `pakages info SPEC` */
export const infoCommand = defineCommand({
  name: 'info',
  title: 'Explain a package',
  summary:
    'Say of a package what it is, which versions there are, who built, signed and reviewed it, from which commit, how large it is and what it needs.',
  inputs: infoInputs,
  terminalExample: 'bar-tools --registry oci://ghcr.io/OWNER/NAME-cache',
  positional: 'spec',
  work: async () => (await import('./info.ts')).infoWork,
})
