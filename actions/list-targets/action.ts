import { defineAction, list } from '@pakages/core'

/** `uses: syspack/pakages/targets@v1`, `pakages targets` */
export const listTargetsAction = defineAction({
  name: 'targets',
  title: 'List targets',
  summary:
    'Say where and for what a package repository is built: container, runner, compiler and microarchitecture of each of its `targets`.',
  branding: { icon: 'grid', color: 'blue' },
  inputs: {
    systems: list(
      'Names of targets in the `pakages.json` of the workspace, or systems as Spack calls them, such as `rocky9`, one per line. Default: all `targets` of that file.',
      { placeholder: 'SYSTEM…' },
    ),
  },
  outputs: {
    matrix:
      'JSON for `strategy.matrix`: `{"include": [{"name", "system", "container", "compiler", "target", "runner"}]}`, each base container by digest, and empty what a target does not say. Where no targets are named it has one row, and all of it is empty: the runner itself.',
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
