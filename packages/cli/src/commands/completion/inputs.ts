import { choice, flag } from '@pakages/core'
import { loadedInputs } from '../../loading/inputs.ts'

/** What `completion` takes. */
export const completionInputs = {
  shell: choice('The shell that the script is for.', ['bash', 'zsh', 'fish']),
  installed: flag(
    'Print the names of what is installed instead, one a line, as the scripts ask for them.',
  ),
  'install-root': loadedInputs['install-root'],
} as const
