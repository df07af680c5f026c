import { choice, count, flag, list, secret, text, type Parsed } from '@pakages/core'
import { spackInputs } from '@pakages/spack'

/** What `install` takes. */
export const installInputs = {
  registry: text('Where the binaries are: `oci://HOST/PATH`, or `oci-layout:FOLDER` on this machine.', { required: true, placeholder: 'REFERENCE' }),
  specs: list('What to install, one per line: `name`, `name@version`, `name+variant`, or `/hash`. The highest version that is there is taken.', { placeholder: 'SPEC…' }),
  lock: text('A `spack.lock` to install instead of `specs`.', { placeholder: 'FILE' }),
  mode: choice('`cache-only` fails when a binary is missing; `prefer-cache` builds what is missing from source; `download-only` stops before Spack is needed and leaves a mirror folder, such as for a machine without network.', ['cache-only', 'prefer-cache', 'download-only']),
  'install-root': text('Folder to install into; no spaces in its path. Default: `pakages/store` in the user\'s data folder (`$XDG_DATA_HOME`, `~/.local/share`).', { placeholder: 'FOLDER' }),
  'add-to-path': flag('Put the `bin` folders of the installed packages on the PATH of the later steps.', { default: true }),
  repository: { ...spackInputs.repository, description: 'Folders of recipe repositories, one per line. Only needed to build; recipes of what is installed travel with the binaries.' },
  token: secret('Token that may read the registry. Not needed for public packages.', { default: '${{ github.token }}' }),
  username: text('User name that goes with the token. Default: the user who started the run.'),
  concurrency: count('Downloads at once.', { default: 16, min: 1, max: 64 }),
  'spack-ref': spackInputs['spack-ref'],
  'spack-repository': spackInputs['spack-repository'],
  'recipes-ref': spackInputs['recipes-ref'],
  'recipes-repository': spackInputs['recipes-repository'],
  'work-dir': spackInputs['work-dir']
} as const

/** See {@link installInputs}. */
export type InstallInputs = Parsed<typeof installInputs>

/** What `install` puts out, with a sentence for each. */
export const installOutputs = {
  prefixes: 'JSON: the install prefix of each spec that was asked for, by `name@version/hash`.',
  'install-root': 'The folder that was installed into.',
  installed: 'How many packages were installed now.',
  present: 'How many were there before.',
  mirror: 'The folder with the binaries: a mirror that Spack installs from.',
  verified: 'What was verified, such as `digests`.'
} as const

/** See {@link installOutputs}. */
export type InstallOutput = keyof typeof installOutputs
