import { nodeProcesses, shownCommand, type Host, type Processes } from '@pakages/core'

/**
 * Programs on a runner: as everywhere, and the log shows those commands that ask for it as
 * `[command]…`, as people know it from other actions. Not `@actions/exec`, which does the same:
 * docs/design.md says why.
 */
export const gitHubProcesses = (
  host: Pick<Host, 'info'>,
  processes: Processes = nodeProcesses,
): Processes => ({
  run: (command, args, options) => {
    if (options.shown) host.info(`[command]${shownCommand([command, ...args])}`)
    return processes.run(command, args, options)
  },
})
