import { list, text } from '@pakages/core'

/** What a command takes that works with packages of an install root. */
export const loadedInputs = {
  specs: list(
    'Installed packages: `name`, `name@version`, `name+variant`, or `/hash`. What was asked for when it was installed comes before what was only needed.',
    { required: true, placeholder: 'SPEC…' },
  ),
  'install-root': text(
    "The folder that they are installed in. Default: `pakages/store` in the user's data folder (`$XDG_DATA_HOME`, `~/.local/share`).",
    { placeholder: 'FOLDER' },
  ),
} as const
