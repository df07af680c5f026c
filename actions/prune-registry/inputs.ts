import { count, flag, list, publishFromInput, secret, text, type Parsed } from '@pakages/core'

/** What `prune` takes. */
export const pruneInputs = {
  registry: text(
    'The registry: `oci://HOST/PATH`, or `oci-layout:FOLDER`. Default: `registry` of the `pakages.json` in the workspace.',
    { placeholder: 'REFERENCE' },
  ),
  delete: flag('Delete. Without it nothing is changed, and what would go is listed with its size.'),
  newest: count('How many of the newest generations stay.', { default: 10, min: 1 }),
  days: count(
    'Generations of so many last days stay, and so do locks that pushes kept for reuse, and sources of what is not needed any more.',
    { default: 30 },
  ),
  'staging-days': count(
    'Runs that staged packages in `REGISTRY-staging`, and of which no job has said anything for so many days, are taken out of it. A job of GitHub is over after five days at most.',
    { default: 7, min: 7 },
  ),
  generations: list('Generations that stay besides, by their numbers.', { placeholder: 'N…' }),
  'last-of-roots': flag(
    'The newest generation with each root stays, however old it is: packages that are rarely built are not lost.',
    { default: true },
  ),
  locks: list('Files `spack.lock` whose packages stay, one per line.', { placeholder: 'FILE…' }),
  reviews: text('The folder with reviews: versions that were reviewed stay in all their builds.', {
    default: 'reviews',
    placeholder: 'FOLDER',
  }),
  unnamed: flag(
    'Delete packages too that no generation names: what stock Spack pushed, and what a push is bringing right now.',
  ),
  token: secret(
    "Token that may delete: `packages: write`, and the role Admin at the package on ghcr.io. Sent to GitHub's own registry only, unless `username` says that it is meant for another one.",
    { default: '${{ github.token }}' },
  ),
  username: text('User name that goes with the token or password.'),
  password: secret(
    'Password, for registries that have passwords instead of tokens. Needs `username`.',
  ),
  'publish-from': publishFromInput,
} as const

/** What {@link pruneInputs} are parsed to. */
export type PruneInputs = Parsed<typeof pruneInputs>
