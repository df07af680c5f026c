import { choice, count, flag, list, secret, text, type Parsed } from '@pakages/core'
import { spackInputs } from '@pakages/spack'

/** What `install` takes. */
export const installInputs = {
  registry: text(
    'Where the binaries are: `oci://HOST/PATH`, or `oci-layout:FOLDER` on this machine. Default: `registry` of the configuration, else that of `index`.',
    { placeholder: 'REFERENCE' },
  ),
  specs: list(
    'What to install, one per line: `name`, `name@version`, `name+variant`, `name ^dependency@version`, `name %compiler`, or `/hash`, in the syntax of Spack. Of the newest generation that has it, what Spack would take.',
    { placeholder: 'SPEC…' },
  ),
  generation: text(
    'Take what this generation of the registry holds, by its number, by number and digest (`NUMBER@sha256:…`), or by the name of a release. Default: of the newest that has it.',
    { placeholder: 'NUMBER' },
  ),
  'as-of': text(
    'Take what the registry held then: a date (`2026-11-20`, to its end) or a time (`2026-11-20T10:00Z`), in UTC.',
    { placeholder: 'DATE' },
  ),
  rollback: flag(
    'Go back: install of each spec what the generation before the installed one holds, and remove the installed one with what only it needed.',
  ),
  lock: text('A `spack.lock` to install instead of `specs`.', { placeholder: 'FILE' }),
  requires: list(
    'What is required instead of `specs`: `alpha<1.4`, `alpha==1.2.2`, `alpha>=1.2,<2`, one per line. With what the configurations require, the highest versions that all admit and the policy allows are chosen from `index`, locked, and installed.',
    { placeholder: 'REQUIREMENT…' },
  ),
  config: list(
    'Configurations, one per line. The section `trust` of the first is the policy that decides what may be installed; without one nothing but digests and contents is verified. What they require counts together. Default: `pakages.json`, where there is one.',
    { placeholder: 'FILE…' },
  ),
  allow: list(
    'States of versions that may be installed besides those that the policy allows: `pending`, `rejected`, `unreviewed`. Removed versions never are.',
    { placeholder: 'STATE…' },
  ),
  index: list(
    'Package indexes that `index` published: addresses or folders, one per line. Their reviews count beside those in `reviews/`, and requirements are resolved from them. Their signatures are verified by the policy.',
    { placeholder: 'ADDRESS…' },
  ),
  trust: text(
    'Who signs the index: the fingerprint of a key (64 hex digits), or `OWNER/NAME/.github/workflows/FILE.yml@REF`. Registry, policy, keys and auditors are then those that the index publishes, and nothing else is needed.',
    { placeholder: 'FINGERPRINT|WORKFLOW' },
  ),
  'unsigned-index': flag('Also take an index that nobody signed, or somebody who is not trusted.'),
  'package-lock': text('The lock file of chosen versions, which `requires` reads and writes.', {
    default: 'pakages.lock.json',
    placeholder: 'FILE',
  }),
  prune: flag(
    'Take versions out of the lock file that nothing requires any more. Without `write` they are only shown.',
  ),
  write: flag('With `prune`: really do it.'),
  mode: choice(
    '`cache-only` fails when a binary is missing; `prefer-cache` builds what is missing from source; `download-only` installs nothing and leaves a mirror folder, such as for a machine without network.',
    ['cache-only', 'prefer-cache', 'download-only'],
  ),
  installer: choice(
    'Who installs: `native` needs no Spack, `spack` is Spack itself; `auto` takes Spack for what cannot be done without, and says in one line why. What is built from source (`prefer-cache`) takes Spack.',
    ['auto', 'native', 'spack'],
  ),
  'install-root': text(
    "Folder to install into; no spaces in its path. Default: `pakages/store` in the user's data folder (`$XDG_DATA_HOME`, `~/.local/share`).",
    { placeholder: 'FOLDER' },
  ),
  'add-to-path': flag(
    'Put the folders with programs of the installed packages, and of what they run, on the PATH of the later steps.',
    { default: true },
  ),
  'add-to-environment': flag(
    'Set for the later steps what the recipes of the packages set in the environment of their users, as `spack load` does.',
    { default: true },
  ),
  view: text(
    'Make one folder with bin, lib, share and all else of the installed packages, by links, here. It may be that of an earlier view.',
    { placeholder: 'FOLDER' },
  ),
  repository: {
    ...spackInputs.repository,
    description:
      'Folders of recipe repositories, one per line. Only needed to build; recipes of what is installed travel with the binaries.',
  },
  token: secret('Token that may read the registry. Not needed for public packages.', {
    default: '${{ github.token }}',
  }),
  username: text('User name that goes with the token. Default: the user who started the run.'),
  concurrency: count('Downloads at once.', { default: 16, min: 1, max: 64 }),
  'spack-ref': spackInputs['spack-ref'],
  'spack-repository': spackInputs['spack-repository'],
  'recipes-ref': spackInputs['recipes-ref'],
  'recipes-repository': spackInputs['recipes-repository'],
  'work-dir': spackInputs['work-dir'],
} as const

/** See {@link installInputs}. */
export type InstallInputs = Parsed<typeof installInputs>

/** What `install` puts out, with a sentence for each. */
export const installOutputs = {
  prefixes: 'JSON: the install prefix of each spec that was asked for, by `name@version/hash`.',
  'install-root': 'The folder that was installed into.',
  installed: 'How many packages were installed now.',
  present: 'How many were there before.',
  mirror:
    'The folder with the binaries: a mirror that Spack installs from. Empty where they were installed without it.',
  verified: 'What was verified, such as `digests`.',
  'not-verified': 'What was not verified, such as `signatures`; empty when nothing was left out.',
  decision:
    'Path of the decision (`pakages.decision/1`): every package, trusted or refused, with every reason. Empty without a policy.',
} as const

/** See {@link installOutputs}. */
export type InstallOutput = keyof typeof installOutputs
