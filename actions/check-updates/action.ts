import { count, defineAction, flag, list, secret, text, publishFromInput } from '@pakages/core'

/** `uses: syspack/pakages/updates@v1`, `pakages updates` */
export const checkUpdatesAction = defineAction({
  name: 'updates',
  title: 'Check for updates',
  summary:
    'Find new upstream versions of the recipes, check their archives, and propose each in a pull request.',
  branding: { icon: 'refresh-cw', color: 'green' },
  inputs: {
    repository: text(
      'Folder of the package repository: it, or `spack_repo/NAMESPACE` below it, holds `repo.yaml`. Default: what the configuration names, else the workspace.',
    ),
    'publish-from': publishFromInput,
    packages: list('Recipes to look at, by name; `*` stands for any characters. Default: all.', {
      placeholder: 'NAME',
    }),
    token: secret(
      'Token for GitHub: opens the pull requests (`contents: write`, `pull-requests: write`) and asks github.com for releases. Pull requests of the default token start no workflows; give the token of an app where they shall.',
      { default: '${{ github.token }}' },
    ),
    'upstream-token': secret(
      'Token that asks github.com for releases, where `token` is not one of github.com (GitHub Enterprise).',
    ),
    'dry-run': flag(
      'Only print the changes, as a diff that `git apply` takes. At the terminal this is the default.',
    ),
    write: flag('Write the changes into the checked out files, and open no pull request.'),
    coverage: flag(
      'Only count which datasource would be asked for how many recipes, and why the others have none. Asks nobody.',
    ),
    verify: count(
      'Download so many of the newest versions that each recipe has already, and report archives whose checksum is another now.',
      { default: 0, max: 100 },
    ),
    limit: count(
      'Pull requests that may be open at once. Default: `limit` of `pakages.json`, else 10.',
      { max: 200 },
    ),
    upstream: flag(
      "Follow Spack's own recipes too: their changes are merged into the local ones (three-way).",
    ),
    'run-recipes': flag(
      'Let the `spack` on the PATH run a recipe whose address for a new version cannot be read (`super()`, loops, conditions), or that says nowhere where it comes from (Qt). A recipe is a program: only for recipes that you trust.',
    ),
    'build-workflow': text(
      'Workflow file of this repository to start (`workflow_dispatch`) for each proposed branch, such as `build.yml`. Needs `actions: write`.',
    ),
    config: text('The configuration whose section `updates` holds the rules.', {
      default: 'pakages.json',
    }),
    'work-dir': text('Where the report is written.', { default: '.pakages' }),
  },
  outputs: {
    updates: 'Path of the report (`pakages.updates/1`).',
    count: 'How many recipes have a version that may be proposed.',
    'pull-requests':
      'The numbers of the pull requests that were opened or updated, as a JSON list.',
  },
  permissions: { contents: 'write', 'pull-requests': 'write' },
  example: 'repository: .\nlimit: 5',
  terminalExample: '--repository . zlib py-numpy',
  positional: 'packages',
  work: async () => ({
    run: (await import('./step.ts')).checkUpdates,
    present: (await import('./summary.ts')).presentUpdates,
  }),
})
