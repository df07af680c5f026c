import { choice, flag, list, publishFromInput, secret, text, type Parsed } from '@pakages/core'

/** What the action takes. */
export const reviewInputs = {
  command: list(
    'What is said: `approve`, `reject`, `unsafe`, `request` or `withdraw`, then `NAME@VERSION`, then what was found in order (`functional`, `safe`, `license`, or `all`); or of a vulnerability `not-affected`, `affected`, `fixed` or `investigating`, then `NAME@VERSION` and its id. One a line, a note after ` -- `. `next`, or `next NAME`, shows what waits for a review and what changed in the first of it. Not read when a comment or a review started the run: there it stands in the text, after `/pakages`.',
    { placeholder: 'WORD…' },
  ),
  say: text(
    'What is said of the version that `next NAME@VERSION` shows: a command without the version, such as `approve functional safe license -- ran its tests`. At a terminal it is asked for.',
    { placeholder: 'WORDS' },
  ),
  note: text('The note, where it does not stand in the command.'),
  diff: text(
    'Show what changed in the recipe since a version of it was last approved, and record nothing.',
    { placeholder: 'NAME@VERSION' },
  ),
  auditor: text(
    'The GitHub login of who reviews. At the terminal only, where it is kept for the next time: on GitHub the event says who it was.',
    { placeholder: 'LOGIN' },
  ),
  config: text(
    'The configuration: its section `trust` says who may review and what an approval takes. Reviews are kept in `reviews/` beside it.',
    { default: 'pakages.json', placeholder: 'FILE' },
  ),
  registry: text(
    'Where the binaries are. Default: `registry` of the configuration. Without one only the recipe is reviewed.',
    { placeholder: 'REFERENCE' },
  ),
  'signing-key': secret(
    'Private key (PEM, ECDSA P-256 or Ed25519) that signs reviews where the job has no identity. A review that nobody signed approves nothing.',
  ),
  publish: choice(
    'Where the review goes: `push` commits it to the branch, whoever else does so at the same time; `no` only writes the file. `auto` pushes on GitHub and not at the terminal.',
    ['auto', 'push', 'no'],
  ),
  answer: flag(
    'Answer on the thread. `false` leaves it to a job that may do only that, with the output `reply`.',
    { default: true },
  ),
  delete: flag(
    'Delete the binaries of a version that was called unsafe. `false` leaves it to a job that may do only that, with `remove`.',
    { default: true },
  ),
  remove: list(
    'Delete the binaries of these versions, `NAME@VERSION`, and record nothing. Only of versions that the reviews of the default branch remove.',
    { placeholder: 'NAME@VERSION' },
  ),
  'publish-from': publishFromInput,
  branch: text(
    'The branch to push to. Default: the default branch of the repository on GitHub, the current one elsewhere.',
    { placeholder: 'NAME' },
  ),
  token: secret(
    'Token that answers on the thread, asks for members of teams, and reads (for `unsafe`: deletes from) the registry.',
    { default: '${{ github.token }}' },
  ),
  username: text(
    'User name that goes with the token at the registry. Default: the user who started the run.',
  ),
}

/** See {@link reviewInputs}. */
export type ReviewInputs = Parsed<typeof reviewInputs>
