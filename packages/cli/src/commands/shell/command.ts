import { defineCommand } from '../../command.ts'
import { loadedInputs } from '../../loading/inputs.ts'

/** `pakages shell SPEC…` */
export const shellCommand = defineCommand({
  name: 'shell',
  title: 'Start a shell with packages',
  summary: 'Start your shell (`$SHELL`) with installed packages loaded; `exit` leaves it.',
  inputs: loadedInputs,
  terminalExample: 'bar-tools',
  positional: 'specs',
  completes: 'installed',
  work: async () => (await import('./shell.ts')).shellWork,
})
