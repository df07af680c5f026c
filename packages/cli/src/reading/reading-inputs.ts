import { flag, list, secret, text } from '@pakages/core'

/** What every command takes that only reads a registry or an index. */
export const readingInputs = {
  registry: text(
    'Where the binaries are: `oci://HOST/PATH`, or `oci-layout:FOLDER` on this machine. Default: `registry` of the configuration, else that of `index`.',
    { placeholder: 'REFERENCE' },
  ),
  config: text(
    'The configuration, whose section `trust` says whose signatures count. Default: `pakages.json`, where there is one.',
    { placeholder: 'FILE' },
  ),
  index: list('A package index that `index` published: its address, or a folder.', {
    placeholder: 'ADDRESS',
  }),
  trust: text(
    'Who signs the index: the fingerprint of a key (64 hex digits), or `OWNER/NAME/.github/workflows/FILE.yml@REF`. Registry and policy are then those that the index publishes.',
    { placeholder: 'FINGERPRINT|WORKFLOW' },
  ),
  'unsigned-index': flag('Also take an index that nobody signed, or somebody who is not trusted.'),
  token: secret('Token that may read the registry. Not needed for public packages.'),
  username: text('User name that goes with the token.'),
} as const
