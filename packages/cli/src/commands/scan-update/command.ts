import { defineCommand } from '../../command.ts'
import { scanUpdateInputs } from './inputs.ts'

/** `pakages scan update [DATABASE…]` */
export const scanUpdateCommand = defineCommand({
  name: 'scan-update',
  title: 'Update databases of vulnerabilities',
  summary:
    'Bring the databases of vulnerabilities in the cache folder up to date, so that scans need no network (`pakages scan update`).',
  inputs: scanUpdateInputs,
  terminalExample: 'osv:PyPI nvd:all cisa:kev',
  positional: 'databases',
  work: async () => (await import('./scan-update.ts')).scanUpdateWork,
})
