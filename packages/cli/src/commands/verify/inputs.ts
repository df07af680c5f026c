import { flag, list, secret, text } from '@pakages/core'
import { installRootInput } from '../list/inputs.ts'

/** What `verify` takes. */
export const verifyInputs = {
  specs: list('What to look through: `name`, `name@version`, `/hash`. Default: everything.', {
    placeholder: 'SPEC…',
  }),
  'install-root': installRootInput,
  repair: flag(
    'Install what is damaged anew: the same bytes, from the registry that they came from.',
  ),
  token: secret('Token that may read the registry. Not needed for public packages.'),
  username: text('User name that goes with the token.'),
} as const
