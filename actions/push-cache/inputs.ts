import { count, flag, list, secret, text, type Parsed } from '@pakages/core'

/** What `push` takes. */
export const pushInputs = {
  registry: text('Where to: `oci://HOST/PATH`, or `oci-layout:FOLDER` on this machine. One repository holds all packages.', { required: true, placeholder: 'REFERENCE' }),
  cache: text('Build cache folder to push. Default: the one that `build` left in the work folder.', { placeholder: 'FOLDER' }),
  token: secret('Token that may write to the registry. Sent to `ghcr.io` only, unless `username` says that it is meant for another registry.', { default: '${{ github.token }}' }),
  username: text('User name that goes with the token or password. Default on `ghcr.io`: the user who started the run.'),
  password: secret('Password, for registries that have passwords instead of tokens. Needs `username`.'),
  'update-index': flag('Bring the list of packages (`index.spack`) up to date. Where several jobs push at once, let one job do it after the others: it finds what they pushed.', { default: true }),
  'attach-sboms': flag('Attach the SBOMs that `sbom` left in the work folder to the images they describe.', { default: true }),
  targets: list('Microarchitectures that packages may be built for besides `aarch64`, `x86_64` up to `x86_64_v3` and other generic ones.', { placeholder: 'TARGET…' }),
  allow: list('What is pushed although it would be refused, one per line: `unpadded` (binaries that cannot be moved to a longer path), `target` (binaries that many machines cannot run), `secret` (files that hold the value of a secret).', { placeholder: 'REFUSAL…' }),
  concurrency: count('Requests at once.', { default: 32, min: 1, max: 64 }),
  'work-dir': text('Folder where the steps of a job hand results to each other.', { default: '.pakages', placeholder: 'FOLDER' })
} as const

/** See {@link pushInputs}. */
export type PushInputs = Parsed<typeof pushInputs>
