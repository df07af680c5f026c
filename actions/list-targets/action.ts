import { defineAction, list } from '@pakages/core'

/** `uses: syspack/pakages/targets@v1`, `pakages targets` */
export const listTargetsAction = defineAction({
  name: 'targets',
  title: 'List targets',
  summary: 'Say in which containers a package repository is built: one for each of its `targets`.',
  branding: { icon: 'grid', color: 'blue' },
  inputs: {
    systems: list(
      'Systems as Spack calls them, such as `rocky9`, one per line. Default: `targets` of the `pakages.json` in the workspace.',
      { placeholder: 'SYSTEM…' },
    ),
  },
  outputs: {
    matrix:
      'JSON for `strategy.matrix`: `{"include": [{"system", "container"}]}`, each container by digest. Where no targets are named it has one row, with an empty container: the runner itself.',
  },
  permissions: { contents: 'read' },
  example: '',
  terminalExample: '',
  positional: 'systems',
  work: async () => ({
    run: (await import('./step.ts')).listTargets,
    present: (await import('./summary.ts')).presentTargets,
  }),
})
