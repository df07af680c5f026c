import { defineCommand } from '../../command.ts'
import { devInputs } from './inputs.ts'

/** `pakages dev SPEC` */
export const devCommand = defineCommand({
  name: 'dev',
  title: 'Work on a recipe',
  summary:
    'Build one recipe of this checkout with what the cache has, apart from all that is published, and again in seconds after an edit.',
  inputs: devInputs,
  terminalExample: 'bar-tools --watch',
  positional: 'spec',
  work: async () => (await import('./dev.ts')).devWork,
})
