import {
  choice,
  count,
  flag,
  list,
  publishFromInput,
  secret,
  text,
  type Parsed,
} from '@pakages/core'
import { spackInputs } from '@pakages/spack'

/** What `push` takes. */
export const pushInputs = {
  registry: text(
    'Where to: `oci://HOST/PATH`, or `oci-layout:FOLDER` on this machine. One repository holds all packages. Default: `registry` of the `pakages.json` in the workspace.',
    { placeholder: 'REFERENCE' },
  ),
  cache: text(
    'Build cache folder to push. Default: the one that `build` left in the work folder.',
    { placeholder: 'FOLDER' },
  ),
  token: secret(
    "Token that may write to the registry. Sent to GitHub's own registry only (`ghcr.io`, or `containers.HOST` of an enterprise instance), unless `username` says that it is meant for another registry.",
    { default: '${{ github.token }}' },
  ),
  username: text(
    'User name that goes with the token or password. Default on `ghcr.io`: the user who started the run.',
  ),
  password: secret(
    'Password, for registries that have passwords instead of tokens. Needs `username`.',
  ),
  'source-mirror': text(
    'Registry that keeps the archives which the builds of this machine fetched, each by its sha256: `oci://HOST/PATH`, or `oci-layout:FOLDER`; `registry` itself will do. Later builds take them from there. Default: they are not kept.',
    { placeholder: 'REFERENCE' },
  ),
  'update-index': flag(
    'Bring the list of packages (`index.spack`) up to date. Where several jobs push at once, let one job do it after the others: it finds what they pushed.',
    { default: true },
  ),
  'attach-sboms': flag(
    'Attach the SBOMs that `sbom` left in the work folder to the images they describe.',
    { default: true },
  ),
  sign: choice(
    'Who signs what is pushed: its provenance (SLSA) and its SBOMs. `auto` takes the key when `signing-key` is given, else the identity of the job where it has one (`id-token: write`), else nobody signs, and the summary says so. `keyless` and `key` fail where they cannot.',
    ['auto', 'keyless', 'key', 'none'],
  ),
  'signing-key': secret(
    'Private key (PEM, ECDSA P-256 or Ed25519, without a passphrase) that signs where the job has no identity.',
  ),
  repository: {
    ...spackInputs.repository,
    description:
      'Folders of the recipe repositories that the packages were built from, one per line: provenance names the recipe, so that reviews of it hold for the binaries. Default: those of `setup`, else that of `pakages.json`, else the workspace, when it is one.',
  },
  targets: list(
    'Microarchitectures that packages may be built for besides `aarch64`, `x86_64` up to `x86_64_v3` and other generic ones.',
    { placeholder: 'TARGET…' },
  ),
  allow: list(
    'What is pushed although it would be refused, one per line: `unpadded` (binaries that cannot be moved to a longer path), `target` (binaries that many machines cannot run), `secret` (files that hold the value of a secret), `unsigned` (packages that are in the registry already, and that nobody signed who counts).',
    { placeholder: 'REFUSAL…' },
  ),
  part: text(
    'What the packages are called among those of their commit, such as the name of a target: a generation takes over what other parts of the commit recorded, and replaces the part of this name. Default: the systems and targets of what was asked for.',
    { placeholder: 'NAME' },
  ),
  'publish-from': publishFromInput,
  concurrency: count('Requests at once.', { default: 32, min: 1, max: 64 }),
  'work-dir': text('Folder where the steps of a job hand results to each other.', {
    default: '.pakages',
    placeholder: 'FOLDER',
  }),
} as const

/** See {@link pushInputs}. */
export type PushInputs = Parsed<typeof pushInputs>
