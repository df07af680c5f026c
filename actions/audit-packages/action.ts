import { defineAction } from '@pakages/core'
import { auditInputs } from './inputs.ts'

/** `uses: syspack/pakages/audit@v1`, `pakages audit` */
export const auditPackagesAction = defineAction({
  name: 'audit',
  title: 'Audit packages',
  summary:
    'Say what a signed index knows of vulnerabilities in what is installed or locked, with one request or none.',
  branding: { icon: 'shield', color: 'red' },
  inputs: auditInputs,
  outputs: {
    open: 'How many vulnerabilities are open.',
    'not-covered': 'How many packages no database knows.',
    'not-checked': 'How many packages no index says anything of, or not lately.',
  },
  permissions: { contents: 'read' },
  example: 'index: https://${{ github.repository_owner }}.github.io/packages/',
  terminalExample: '--index https://acme.github.io/packages/ spack.lock',
  positional: 'targets',
  work: async () => ({
    run: (await import('./step.ts')).auditStep,
    present: (await import('./summary.ts')).presentAudit,
  }),
})
