import { UsageError } from '@pakages/core'
import type { CommandWork } from '../../command.ts'
import type { loadedInputs } from '../../loading/inputs.ts'
import { load, programEnvironment } from '../../loading/load.ts'

/** Runs the words behind `--`; their exit code is that of the command. */
export const runWork: CommandWork<typeof loadedInputs, number> = {
  run: async (inputs, { host, behindDashes, foreground, signal }) => {
    const [command, ...args] = behindDashes
    if (command === undefined)
      throw new UsageError('There is no program to run.', {
        id: 'program-not-named',
        fix: 'Write it behind two hyphens: "pakages run SPEC -- PROGRAM".',
      })
    const env = programEnvironment(host.env, await load(inputs, host))
    return foreground({ command, args, env, signal })
  },
  present: (exitCode) => ({ answer: { exactly: '' }, json: { exitCode }, exitCode }),
}
