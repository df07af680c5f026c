import { count, flag, list, publicCachesInput, secret, text } from '@pakages/core'
import { spackInputs } from '@pakages/spack'

/** What `dev` takes. */
export const devInputs = {
  spec: text('The spec whose recipe is worked on, as on the command line of Spack.', {
    placeholder: 'SPEC',
    required: true,
  }),
  test: flag('Run the tests of the package while it is built; one that is built is built again.'),
  watch: flag('Build again whenever a file of the recipe changes, until it is stopped.'),
  'trusted-caches': list(
    'Build caches that dependencies are taken from, as `build` takes them; `none` for none. Default: `registry` of `pakages.json`.',
    { placeholder: 'CACHE…' },
  ),
  'public-caches': publicCachesInput,
  token: secret('Token that may read private packages. No build sees it.'),
  username: text('User name that goes with the token.'),
  ...spackInputs,
  'install-root': text(
    'Folder to install into, apart from what `build` publishes; no spaces in its path. Default: `dev` in the cache folder.',
    { placeholder: 'FOLDER' },
  ),
  'padded-length': count(
    'Install paths are padded to so many characters; `build` pads to 256, and here people are to read them.',
    { max: 512, default: 0, placeholder: 'N' },
  ),
} as const
