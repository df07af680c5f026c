import { defineCommand } from '../../command.ts'
import { searchInputs } from './inputs.ts'

/** `pakages search WORD…` */
export const searchCommand = defineCommand({
  name: 'search',
  title: 'Search packages',
  summary: 'Look for packages in a registry by name, or in an index by name and words.',
  inputs: searchInputs,
  terminalExample: 'mesh --index https://OWNER.github.io/NAME/',
  positional: 'words',
  work: async () => (await import('./search.ts')).searchWork,
})
