import { nodeHttp, type Registry } from '@pakages/core'
import { ManualClock } from '@pakages/core/fakes'
import type { Behaviour } from '../ghcr-emulator/behaviour.ts'
import { GhcrEmulator } from '../ghcr-emulator/emulator.ts'
import { openRegistry } from '@pakages/oci'

/** The only user of an emulated registry. */
export const octocat = { username: 'octocat', password: 'ghp_secret' }

/** The clock of emulated registries and their clients: nobody waits. */
export const clock = new ManualClock()
const http = nodeHttp()

/**
 * Runs `body` with an emulated ghcr.io and a client of the repository `acme/cache`; `open` makes
 * further clients, which share nothing.
 */
export async function withGhcr(
  behaviour: Behaviour,
  body: (registry: Registry, emulator: GhcrEmulator, open: () => Registry) => Promise<void>,
): Promise<void> {
  const emulator = await GhcrEmulator.start(behaviour, () => clock.now())
  const open = (): Registry =>
    openRegistry(emulator.reference('acme/cache'), { http, clock, credentials: octocat })
  try {
    await body(open(), emulator, open)
  } finally {
    await emulator.stop()
  }
}
