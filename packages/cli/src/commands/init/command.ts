import { defineCommand } from '../../command.ts'
import { initInputs } from './inputs.ts'

/** `pakages init [FOLDER]` */
export const initCommand = defineCommand({
  name: 'init',
  title: 'Start a package repository',
  summary:
    'Write what a package repository needs into a folder: configuration, recipes, workflows, README; or bring its workflows up to date.',
  inputs: initInputs,
  terminalExample: '--dry-run',
  positional: 'folder',
  work: async () => (await import('./init.ts')).initWork,
})
