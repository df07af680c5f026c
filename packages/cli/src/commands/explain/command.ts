import { defineCommand } from '../../command.ts'
import { explainInputs } from './inputs.ts'

/** `pakages explain ID` */
export const explainCommand = defineCommand({
  name: 'explain',
  title: 'Explain a failure',
  summary:
    'Say what a failure means, when it comes and what to do, by the id that its message begins with. Needs no network.',
  inputs: explainInputs,
  terminalExample: 'registry-unauthorized',
  positional: 'id',
  work: async () => (await import('./explain.ts')).explainWork,
})
