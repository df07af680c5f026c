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

/** What `container` takes. */
export const containerInputs = {
  registry: text(
    'Where the binaries are: `oci://HOST/PATH`, or `oci-layout:FOLDER` on this machine. Default: `registry` of the configuration, else that of `index`.',
    { placeholder: 'REFERENCE' },
  ),
  specs: list(
    'What to put into the image, one per line, as `install` takes it. The first one gives the image its version. Default: `specs` or `environment` of `pakages.json`.',
    { placeholder: 'SPEC…' },
  ),
  lock: list(
    'Files `spack.lock` instead of `specs`: one, or one for each architecture, which are then listed together under the same tags.',
    { placeholder: 'FILE…' },
  ),
  environment: text(
    'A `spack.yaml`, or its folder, whose `specs` are put into the image instead of `specs`.',
    {
      placeholder: 'FILE',
    },
  ),
  generation: text(
    'Take what this generation of the registry holds, by its number, by number and digest (`NUMBER@sha256:…`), or by the name of a release. Default: of the newest that has it.',
    { placeholder: 'NUMBER' },
  ),
  'as-of': text(
    'Take what the registry held then: a date (`2026-11-20`, to its end) or a time (`2026-11-20T10:00Z`), in UTC.',
    { placeholder: 'DATE' },
  ),
  base: text(
    'The image to put packages on: `oci://HOST/PATH:TAG`, `debian:12-slim`, `oci-layout:FOLDER:TAG`, each also with `@sha256:DIGEST`. `scratch` is none, for programs that need nothing of a system.',
    { default: 'scratch', placeholder: 'IMAGE' },
  ),
  image: text(
    'Where the image goes: `oci://HOST/PATH`, or `oci-layout:FOLDER`. Default: it is written as an archive alone.',
    { placeholder: 'REFERENCE' },
  ),
  archive: text('Write the image as a file for `docker load` and `podman load`.', {
    placeholder: 'FILE',
  }),
  tags: list(
    'Tags of the image, one per line. Default: the version of the first spec, such as `1.2.3`, with `1.2` and `latest`, which are moved to newer versions only; those that are named here are moved in any case.',
    { placeholder: 'TAG…' },
  ),
  layers: choice(
    '`short`: a layer for each package, rewritten for `prefix`. `cache`: the layers of the registry as they are, at the long paths that they were built in, so that next to nothing is uploaded.',
    ['short', 'cache'],
  ),
  prefix: text('The folder in the image that packages lie below.', {
    default: '/opt/pakages',
    placeholder: 'FOLDER',
  }),
  'max-layers': count(
    'Most layers of the image, those of the base among them. Where there would be more, packages share: those that change most rarely.',
    { default: 100, min: 3, max: 125 },
  ),
  entrypoint: list(
    'What a container starts, a word per line. Default: as the base has it. With it the command of the base does not count.',
    { placeholder: 'WORD…' },
  ),
  command: list(
    'What follows the entry point, or is started without one, a word per line. Default: the program that is called as the only spec, else as the base has it.',
    { placeholder: 'WORD…' },
  ),
  env: list(
    'Variables of the image besides those of base and packages: `NAME=VALUE`, one per line.',
    {
      placeholder: 'NAME=VALUE…',
    },
  ),
  labels: list('Labels and annotations of the image: `NAME=VALUE`, one per line.', {
    placeholder: 'NAME=VALUE…',
  }),
  user: text('Who a container runs as. Default: as the base has it.', { placeholder: 'USER' }),
  'working-folder': text('Where a container starts. Default: as the base has it.', {
    placeholder: 'FOLDER',
  }),
  'dry-run': flag(
    'Only say what would be done: every layer with its size, and what would be uploaded. With `layers: short` packages are packed for that.',
  ),
  config: list(
    'Configurations, one per line. The section `trust` of the first is the policy that decides what may be in an image. Default: `pakages.json`, where there is one.',
    { placeholder: 'FILE…' },
  ),
  allow: list(
    'States of versions that may be used besides those that the policy allows: `pending`, `rejected`, `unreviewed`. Removed versions never are.',
    { placeholder: 'STATE…' },
  ),
  index: list('Package indexes whose reviews count: addresses or folders, one per line.', {
    placeholder: 'ADDRESS…',
  }),
  trust: text(
    'Who signs the index: the fingerprint of a key (64 hex digits), or `OWNER/NAME/.github/workflows/FILE.yml@REF`. Registry, policy, keys and auditors are then those that the index publishes.',
    { placeholder: 'FINGERPRINT|WORKFLOW' },
  ),
  'unsigned-index': flag('Also take an index that nobody signed, or somebody who is not trusted.'),
  sign: choice(
    'Who signs the image: its provenance (SLSA) and its SBOM. `auto` takes the key when `signing-key` is given, else the identity of the job where it has one (`id-token: write`), else nobody signs, and the summary says so.',
    ['auto', 'keyless', 'key', 'none'],
  ),
  'signing-key': secret(
    'Private key (PEM, ECDSA P-256 or Ed25519, without a passphrase) that signs where the job has no identity.',
  ),
  token: secret(
    "Token that may read `registry` and write to `image`. Sent to GitHub's own registry only, unless `username` says that it is meant for that of the packages.",
    { default: '${{ github.token }}' },
  ),
  username: text(
    'User name that goes with the token or password, for the host of `registry`; for that of `image` too where it is the same, or where the packages are in a folder.',
  ),
  password: secret(
    'Password, for registries that have passwords instead of tokens. Needs `username`.',
  ),
  'image-username': text('User name for the host of `image`, where it is another one.'),
  'image-password': secret('Password or token that goes with `image-username`.'),
  'base-username': text('User name for the registry of the base, where that asks for one.'),
  'base-password': secret('Password or token that goes with `base-username`.'),
  'publish-from': publishFromInput,
  concurrency: count('Downloads at once.', { default: 16, min: 1, max: 64 }),
  'work-dir': text('Folder where the steps of a job hand results to each other.', {
    default: '.pakages',
    placeholder: 'FOLDER',
  }),
} as const

/** See {@link containerInputs}. */
export type ContainerInputs = Parsed<typeof containerInputs>

/** What `container` puts out, with a sentence for each. */
export const containerOutputs = {
  image: 'The image by its digest, as others name it: `HOST/PATH@sha256:…`.',
  digest: 'Digest of the manifest, or of the list where there are several architectures.',
  tags: 'The tags that lead to it, one per line.',
  archive: 'The file for `docker load`; empty where none was written.',
  layers: 'How many layers the image has, those of the base among them.',
  size: 'Bytes of all layers, packed.',
  uploaded: 'Bytes that went up.',
  sbom: 'Path of the SBOM (SPDX).',
  'signed-by': 'Who signed the image; empty when nobody did.',
} as const

/** See {@link containerOutputs}. */
export type ContainerOutput = keyof typeof containerOutputs
