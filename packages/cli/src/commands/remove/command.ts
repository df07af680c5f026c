import { defineCommand } from '../../command.ts'
import { removeInputs } from './inputs.ts'

/** `pakages remove SPEC…` */
export const removeCommand = defineCommand({
  name: 'remove',
  title: 'Remove installed packages',
  summary: 'Remove packages from an install root, with what only they needed.',
  inputs: removeInputs,
  terminalExample: 'bar-tools',
  positional: 'specs',
  completes: 'installed',
  work: async () => (await import('./remove.ts')).removeWork,
})
