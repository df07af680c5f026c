import type { CommandWork } from '../../command.ts'
import type { loadedInputs } from '../../loading/inputs.ts'
import { labelsOf, load, programEnvironment } from '../../loading/load.ts'

/** Starts the user's shell; its exit code is that of the command. */
export const shellWork: CommandWork<typeof loadedInputs, number> = {
  run: async (inputs, { host, foreground, signal }) => {
    const loaded = await load(inputs, host)
    const command = host.env['SHELL'] || '/bin/sh'
    host.notice(`A shell with ${labelsOf(loaded)}: leave it with "exit".`)
    return foreground({ command, args: [], env: programEnvironment(host.env, loaded), signal })
  },
  present: (exitCode) => ({ answer: { exactly: '' }, json: { exitCode }, exitCode }),
}
