import { Cancelled } from '@pakages/core'

/**
 * A signal that is aborted with a `Cancelled` when the run is to stop: Ctrl-C at the terminal, the
 * runner (SIGINT, 7.5 s later SIGTERM), an init system. Later signals change nothing: what is
 * running is being stopped already.
 */
export function interruption(): AbortSignal {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(name, () => controller.abort(new Cancelled(name)))
  return controller.signal
}
