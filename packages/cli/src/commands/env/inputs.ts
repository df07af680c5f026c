import { choice } from '@pakages/core'
import { loadedInputs } from '../../loading/inputs.ts'

/** What `env` takes. */
export const envInputs = {
  ...loadedInputs,
  shell: choice('What to print: code for a shell, or JSON. `bash` is for every POSIX shell.', [
    'bash',
    'zsh',
    'fish',
    'csh',
    'json',
  ]),
} as const
