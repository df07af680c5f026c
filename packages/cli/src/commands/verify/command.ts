import { defineCommand } from '../../command.ts'
import { verifyInputs } from './inputs.ts'

/** `pakages verify [SPEC…]` */
export const verifyCommand = defineCommand({
  name: 'verify',
  title: 'Verify what is installed',
  summary: 'Compare installed files with what was installed, and find libraries that are missing.',
  inputs: verifyInputs,
  terminalExample: '--repair',
  positional: 'specs',
  completes: 'installed',
  work: async () => (await import('./verify.ts')).verifyWork,
})
