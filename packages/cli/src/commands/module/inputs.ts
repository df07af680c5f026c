import { choice, text } from '@pakages/core'
import { loadedInputs } from '../../loading/inputs.ts'

/** What `module` takes. */
export const moduleInputs = {
  ...loadedInputs,
  to: text('The folder of module files, for `module use`.', {
    required: true,
    placeholder: 'FOLDER',
  }),
  format: choice(
    '`lmod` writes Lua for Lmod; `tcl` is for Environment Modules, and for Lmod too.',
    ['lmod', 'tcl'],
  ),
} as const
