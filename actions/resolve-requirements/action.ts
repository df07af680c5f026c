import { defineAction } from '@pakages/core'
import { resolveInputs } from './inputs.ts'

/** `uses: syspack/pakages/resolve@v1`, `pakages resolve` */
export const resolveRequirementsAction = defineAction({
  name: 'resolve',
  title: 'Resolve requirements',
  summary:
    'Choose the highest version of every required package that the policy allows and all consumers admit, and lock it.',
  branding: { icon: 'git-merge', color: 'green' },
  inputs: resolveInputs,
  outputs: {
    lock: 'Path of the lock (`pakages.lock/1`).',
    specs:
      'The chosen versions as specs, `NAME@VERSION`, one a line: the input `specs` of `install`.',
    removed: 'What pruning took out, or would take out: `NAME@VERSION`, one a line.',
  },
  permissions: { contents: 'read' },
  example: 'index: https://OWNER.github.io/NAME/',
  terminalExample: '--index https://OWNER.github.io/NAME/ "alpha>=1.2,<2"',
  positional: 'requirements',
  work: async () => ({
    run: (await import('./step.ts')).resolveRequirements,
    present: (await import('./summary.ts')).presentResolution,
  }),
})
