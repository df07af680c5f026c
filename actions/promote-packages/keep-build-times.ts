import { messageOf, UserError, type Ports, type Registry } from '@pakages/core'
import type { BuildReport } from '@pakages/model'
import { readBuildTimes, writeBuildTimes, type BuildTime } from '@pakages/oci'
import type { Movement } from './move-packages.ts'

/** What was built, what of it was published now, and where. */
export interface BuiltNow {
  readonly registry: Registry
  readonly movement: Pick<Movement, 'promoted'>
  readonly build: BuildReport | undefined
}

/**
 * Keeps in the registry how long the builds took that are published now, for the plans that come
 * next. Nothing is asked where nothing was. Plans guess without it, so that a failure is only said.
 */
export async function keepBuildTimes(
  { registry, movement, build }: BuiltNow,
  { host, clock, signal }: Ports,
): Promise<void> {
  const built = (build?.specs ?? []).flatMap(
    ({ hash, outcome, name, version, target, seconds }): BuildTime[] =>
      outcome === 'built' && seconds !== undefined && movement.promoted.has(hash)
        ? [{ name, version, target, seconds }]
        : [],
  )
  if (built.length === 0) return
  try {
    // What lies there and cannot be read is no loss.
    const known = await readBuildTimes(registry).catch(() => [])
    await writeBuildTimes(registry, built, known, clock.now())
  } catch (error) {
    signal?.throwIfAborted()
    if (!(error instanceof UserError)) throw error
    host.warning(
      `How long packages took is not kept, so that the next plan guesses: ${messageOf(error)} ${error.fix}`,
    )
  }
}
