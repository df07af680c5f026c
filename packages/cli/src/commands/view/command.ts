import { defineCommand } from '../../command.ts'
import { viewInputs } from './inputs.ts'

/** `pakages view SPEC… --to FOLDER` */
export const viewCommand = defineCommand({
  name: 'view',
  title: 'Show packages in one folder',
  summary: 'Make one folder with bin, lib, share and all else of installed packages, by links.',
  inputs: viewInputs,
  terminalExample: 'bar-tools --to ~/tools',
  positional: 'specs',
  completes: 'installed',
  work: async () => (await import('./view.ts')).viewWork,
})
