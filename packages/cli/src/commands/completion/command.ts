import { defineCommand } from '../../command.ts'
import { completionInputs } from './inputs.ts'

/** `pakages completion bash|zsh|fish` */
export const completionCommand = defineCommand({
  name: 'completion',
  title: 'Complete words in the shell',
  summary:
    'Print a script that completes commands, flags, their values and installed packages in your shell.',
  inputs: completionInputs,
  terminalExample: 'bash > ~/.local/share/bash-completion/completions/pakages',
  positional: 'shell',
  work: async () => (await import('./completion.ts')).completionWork,
})
