import { count, flag, publishFromInput, secret, text, type Parsed } from '@pakages/core'

/** What `release` takes. */
export const releaseInputs = {
  registry: text(
    'The registry: `oci://HOST/PATH`, or `oci-layout:FOLDER`. Default: `registry` of the configuration.',
    { placeholder: 'REFERENCE' },
  ),
  config: text(
    'The configuration, whose section `trust` says whose generations count. Default: `pakages.json`, where there is one.',
    { placeholder: 'FILE' },
  ),
  name: text('What the release is called. Default: the git tag that the run is for.', {
    placeholder: 'NAME',
  }),
  generation: text(
    'The generation, by its number, or by number and digest (`NUMBER@sha256:…`), as `push` and `promote` put it out. Default: the newest.',
    {
      placeholder: 'NUMBER',
    },
  ),
  since: text(
    'The release that changes are told since, by its name. Default: the one with the newest generation before.',
    { placeholder: 'NAME' },
  ),
  'dry-run': flag('Only write the assets: nothing is frozen.'),
  output: text('The folder that notes and assets are written into.', {
    default: '.pakages/release',
    placeholder: 'FOLDER',
  }),
  token: secret(
    "Token that may write packages. Sent to GitHub's own registry only, unless `username` says that it is meant for another one.",
    { default: '${{ github.token }}' },
  ),
  username: text('User name that goes with the token or password.'),
  password: secret(
    'Password, for registries that have passwords instead of tokens. Needs `username`.',
  ),
  'publish-from': publishFromInput,
  concurrency: count('Downloads at once.', { default: 16, min: 1, max: 64 }),
} as const

/** See {@link releaseInputs}. */
export type ReleaseInputs = Parsed<typeof releaseInputs>

/** What `release` puts out, with a sentence for each. */
export const releaseOutputs = {
  name: 'What the release is called.',
  generation: 'The number of its generation.',
  'pinned-generation': 'Its generation by number and digest: `NUMBER@sha256:…`.',
  since: 'The release that changes are told since; empty for the first.',
  notes: 'Path of the notes, in Markdown.',
  assets: 'Path of the folder with the assets.',
  changes: 'How many packages were added, removed, or have other versions.',
} as const

/** See {@link releaseOutputs}. */
export type ReleaseOutput = keyof typeof releaseOutputs
