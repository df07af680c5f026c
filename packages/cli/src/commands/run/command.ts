import { defineCommand } from '../../command.ts'
import { loadedInputs } from '../../loading/inputs.ts'

/** `pakages run SPEC… -- PROGRAM` */
export const runCommand = defineCommand({
  name: 'run',
  title: 'Run a program with packages',
  summary: 'Run a program with installed packages loaded, and end as it ends.',
  inputs: loadedInputs,
  terminalExample: 'bar-tools -- bar --version',
  positional: 'specs',
  completes: 'installed',
  behindDashes: 'PROGRAM [WORDS]',
  work: async () => (await import('./run.ts')).runWork,
})
