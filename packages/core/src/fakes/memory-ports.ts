import { UserError } from '../errors.ts'
import type { Ports } from '../ports/ports.ts'
import { HttpError } from '../ports/http.ts'
import { noJobCache } from '../ports/job-cache.ts'
import { Patience } from '../retry/patience.ts'
import { ManualClock } from './manual-clock.ts'
import { MemoryHost } from './memory-host.ts'

/**
 * Ports for a test of an action: a memory host, a manual clock, and nothing outside that could be
 * reached unless it is given.
 */
export function memoryPorts(given: Partial<Ports> = {}): Ports {
  const host = given.host ?? new MemoryHost()
  const clock = given.clock ?? new ManualClock()
  return {
    host,
    clock,
    patience: new Patience({ clock, signal: given.signal, tell: (line) => host.info(line) }),
    processes: {
      run: async (command) => {
        throw new UserError(`There is no ${command}.`, {
          id: 'program-missing',
          fix: 'Give the test the processes that it needs.',
        })
      },
    },
    http: {
      request: async ({ url }) => {
        throw new HttpError('there is no network', 'ENETUNREACH', String(url))
      },
    },
    jobCache: noJobCache,
    signal: new AbortController().signal,
    openRegistry: (reference) => {
      throw new UserError(`There is no registry ${reference}.`, {
        id: 'registry-not-found',
        fix: 'Give the test the registry that it needs.',
      })
    },
    openSpack: async () => {
      throw new UserError('There is no Spack.', {
        id: 'program-missing',
        fix: 'Give the test the Spack that it needs.',
      })
    },
    openCodeHost: async (repository) => {
      throw new UserError(`There is no code host for ${repository}.`, {
        id: 'github-refused',
        fix: 'Give the test the code host that it needs.',
      })
    },
    jobIdentity: async () => undefined,
    keylessSigner: async () => undefined,
    ...given,
  }
}
