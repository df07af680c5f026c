import { choice } from '@pakages/core'

/** What `completion` takes. */
export const completionInputs = {
  shell: choice('The shell that the script is for.', ['bash', 'zsh', 'fish']),
} as const
