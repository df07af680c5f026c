import { flag, list, text } from '@pakages/core'

/** Where packages are installed, for every command that looks there. */
export const installRootInput = text(
  "The folder that packages are installed into. Default: `pakages/store` in the user's data folder (`$XDG_DATA_HOME`, `~/.local/share`).",
  { placeholder: 'FOLDER' },
)

/** What `list` takes. */
export const listInputs = {
  specs: list('Only what these name: `name`, `name@version`, `/hash`.', { placeholder: 'SPEC…' }),
  'install-root': installRootInput,
  explicit: flag('Only what was asked for, without what was installed for others.'),
} as const
