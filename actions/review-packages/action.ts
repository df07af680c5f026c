import { defineAction } from '@pakages/core'
import { reviewInputs } from './inputs.ts'

/** `uses: syspack/pakages/review@v1`, `pakages review` */
export const reviewPackagesAction = defineAction({
  name: 'review',
  title: 'Review packages',
  summary:
    'Record what auditors say of package versions, in comments, reviews or at the terminal, and what that makes of them.',
  branding: { icon: 'check-square', color: 'green' },
  inputs: reviewInputs,
  outputs: {
    outcomes: 'JSON: what became of each command.',
    states: 'JSON: the state of each version that was spoken of, by `name@version`.',
    files: 'The review files that were written, one a line.',
    commit: 'The commit that was pushed.',
    reply: 'What to answer on the thread, as Markdown; empty when there was no command.',
    removed: 'The versions whose binaries must go, `NAME@VERSION`, one a line.',
  },
  permissions: {
    contents: 'write',
    issues: 'write',
    'pull-requests': 'write',
    packages: 'write',
    'id-token': 'write',
  },
  example: 'config: pakages.json',
  terminalExample:
    'approve zlib@1.3.1 functional safe license --auditor alice -- built and ran the tests',
  positional: 'command',
  dashesInto: 'note',
  work: async () => ({
    run: (await import('./step.ts')).reviewPackages,
    present: (await import('./summary.ts')).presentReview,
  }),
})
