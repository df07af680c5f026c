import { messageOf, UserError, type Ports, type Registry } from '@pakages/core'
import type { BuildReport, SpecHash } from '@pakages/model'
import { readBuildTimes, writeBuildTimes, type BuildTime } from '@pakages/oci'

/** What was built, what of it is published now, and where. */
export interface BuiltNow {
  readonly registry: Registry
  /** What is about to be moved. */
  readonly moving: ReadonlySet<SpecHash>
  readonly build: BuildReport | undefined
}

/**
 * Keeps in the registry how long the builds took that are published now, for the plans that come
 * next. Before they are moved: of what an earlier promotion moved nobody could tell whether it came
 * to this. Nothing is asked where nothing was built. Plans guess without it, so that a failure is
 * only said.
 */
export async function keepBuildTimes(
  { registry, moving, build }: BuiltNow,
  { host, clock, signal }: Ports,
): Promise<void> {
  const built = (build?.specs ?? []).flatMap(
    ({ hash, outcome, name, version, target, seconds }): BuildTime[] =>
      outcome === 'built' && seconds !== undefined && moving.has(hash)
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
