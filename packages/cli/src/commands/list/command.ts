import { defineCommand } from '../../command.ts'
import { listInputs } from './inputs.ts'

/** `pakages list [SPEC…]` */
export const listCommand = defineCommand({
  name: 'list',
  title: 'List what is installed',
  summary: 'Show the packages of an install root, and where they lie.',
  inputs: listInputs,
  terminalExample: '--explicit',
  positional: 'specs',
  work: async () => (await import('./list.ts')).listWork,
})
