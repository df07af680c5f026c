import { count, flag, list, publishFromInput, secret, text, type Parsed } from '@pakages/core'

/** What `index` takes. */
export const indexInputs = {
  config: text(
    'The configuration: its section `trust` says what is approved, and `registry` where the binaries are. Reviews lie in `reviews/` beside it.',
    { default: 'pakages.json', placeholder: 'FILE' },
  ),
  registry: text(
    'Where the binaries are: `oci://HOST/PATH`, or `oci-layout:FOLDER` on this machine. Default: `registry` of the configuration.',
    { placeholder: 'REFERENCE' },
  ),
  output: text(
    'Folder for the site. Only what changed is written, and what is gone is removed; files of others in it stay.',
    { default: 'site', placeholder: 'FOLDER' },
  ),
  url: text(
    "Where the site will be served. Default on GitHub: the address of the repository's GitHub Pages.",
    { placeholder: 'ADDRESS' },
  ),
  title: text(
    'What the site is called. Default: the name of the repository, else `name` of the configuration.',
  ),
  recipes: list(
    'More folders of recipe repositories, one per line: descriptions, maintainers and licences of packages that the own repository has no recipe for are read there.',
    { placeholder: 'FOLDER…' },
  ),
  vulnerabilities: list(
    'CycloneDX files (JSON) that list vulnerabilities, as scanners write them, one per line: the pages count and name them.',
    { placeholder: 'FILE…' },
  ),
  scan: text(
    'The report of `scan` over the registry. What it found is carried on from the record of vulnerabilities that the index before published, which stays where nobody looked again. Default: the report in the work folder, where there is one.',
    { placeholder: 'FILE' },
  ),
  'begin-record': flag(
    'Begin the record of vulnerabilities anew, where the one that is published does not count any more, such as after the key was changed.',
  ),
  'signing-key': secret(
    'Private key (PEM, ECDSA P-256 or Ed25519) that signs the checksums where the job has no identity.',
  ),
  'expires-after': count(
    'For how many days the index holds: who reads a signed one refuses it afterwards. Run this more often, such as on a schedule, to renew it.',
    { default: 14, min: 1, max: 366 },
  ),
  'publish-from': publishFromInput,
  fresh: flag('Read all of the registry and render every page anew, also where nothing changed.'),
  token: secret('Token that may read the registry. Not needed for public packages.', {
    default: '${{ github.token }}',
  }),
  username: text('User name that goes with the token. Default: the user who started the run.'),
  concurrency: count('Requests at once.', { default: 16, min: 1, max: 64 }),
  'work-dir': text('Folder where the steps of a job hand results to each other.', {
    default: '.pakages',
    placeholder: 'FOLDER',
  }),
} as const

/** See {@link indexInputs}. */
export type IndexInputs = Parsed<typeof indexInputs>
