import { defineCommand } from '../../command.ts'
import { moduleInputs } from './inputs.ts'

/** `pakages module SPEC… --to FOLDER` */
export const moduleCommand = defineCommand({
  name: 'module',
  title: 'Write module files',
  summary: 'Write a module file (Lmod or Tcl) for each of some installed packages.',
  inputs: moduleInputs,
  terminalExample: 'bar-tools --to ~/modules --format tcl',
  positional: 'specs',
  completes: 'installed',
  work: async () => (await import('./module.ts')).moduleWork,
})
