import { defineCommand } from '../../command.ts'
import { envInputs } from './inputs.ts'

/** `pakages env SPEC…` */
export const envCommand = defineCommand({
  name: 'env',
  title: 'Load packages into a shell',
  summary: 'Print what sets up your shell for installed packages, as `spack load` does.',
  inputs: envInputs,
  terminalExample: 'bar-tools',
  positional: 'specs',
  completes: 'installed',
  work: async () => (await import('./env.ts')).envWork,
})
