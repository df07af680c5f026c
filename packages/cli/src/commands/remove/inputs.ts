import { flag, list } from '@pakages/core'
import { installRootInput } from '../list/inputs.ts'

/** What `remove` takes. */
export const removeInputs = {
  specs: list('What to remove: `name`, `name@version`, `/hash`; all that fit.', {
    placeholder: 'SPEC…',
  }),
  'install-root': installRootInput,
  gc: flag('Remove what was installed for others only and that nothing needs any more.'),
  'dry-run': flag('Show what would be removed, and leave it.'),
} as const
