import { defineCommand } from '../../command.ts'
import { generationsInputs } from './inputs.ts'

/** `pakages generations [NAME…]` */
export const generationsCommand = defineCommand({
  name: 'generations',
  title: 'List generations',
  summary: 'List what was pushed into a registry: number, date, commit, run and packages.',
  inputs: generationsInputs,
  terminalExample: '--registry oci://ghcr.io/OWNER/NAME-cache',
  positional: 'names',
  work: async () => (await import('./generations.ts')).generationsWork,
})
