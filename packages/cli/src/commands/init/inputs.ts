import { choice, flag, list, text } from '@pakages/core'

/** What `init` takes. What is not given is found out: of the folder, of git, of files that are there. */
export const initInputs = {
  folder: text('The root of the repository.', { default: '.', placeholder: 'FOLDER' }),
  'dry-run': flag('Show what would be written, and write nothing.'),
  overwrite: flag('Replace files that are there and differ; without it they stay as they are.'),
  move: flag('Move recipes of the layout before Spack 1.0 to the one of today.'),
  update: flag('Bring what an older version wrote up to date, and keep what was changed by hand.'),
  conflicts: choice(
    'What becomes of lines that both you and a newer version changed: end with an error, keep yours, take theirs, or mark them in the file.',
    ['stop', 'mine', 'theirs', 'mark'],
  ),
  name: text('Name in `pakages.json`. Default: the name of the repository or of the folder.', {
    placeholder: 'NAME',
  }),
  namespace: text(
    'Namespace of the recipes, a word of letters, digits and `_`. Default: the name.',
    {
      placeholder: 'WORD',
    },
  ),
  license: text(
    'Licence of the recipes, an SPDX expression. Default: what the licence file says, else `MIT`.',
    { placeholder: 'SPDX' },
  ),
  specs: list('What to build. Default: every recipe that is there, else the example.', {
    placeholder: 'SPEC…',
  }),
  registry: text(
    'Where binaries go: `oci://HOST/PATH`. Default: `oci://ghcr.io/OWNER/NAME-cache` of the repository at GitHub.',
    { placeholder: 'REGISTRY' },
  ),
  github: text('`OWNER/NAME` at GitHub. Default: the remote `origin`.', {
    placeholder: 'OWNER/NAME',
  }),
  branch: text(
    'The default branch. Default: that of `origin`, else the current one, else `main`.',
    {
      placeholder: 'BRANCH',
    },
  ),
  workflows: list(
    'Workflows to write: `packages`, `updates`, `reviews`, `index`, `release`, `prune`, `vulnerabilities`. Default: `packages` and `updates`.',
    { placeholder: 'NAME…' },
  ),
  'toolkit-commit': text(
    'The commit of Pakages that workflows are pinned to. Default: that of the tag of this version, asked at GitHub.',
    { placeholder: 'COMMIT' },
  ),
} as const
