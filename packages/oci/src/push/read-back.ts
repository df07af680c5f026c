import { pause, type Clock, type Registry } from '@pakages/core'
import { RegistryError } from '@pakages/image'

/** How often the tags are asked for. */
const LOOKS = 8

/**
 * Asks for the tags until all that were pushed are among them: some registries need a while, and may
 * lose a write.
 * @param pushed The tags.
 * @throws RegistryError when some are not listed in the end.
 */
export async function readBack(
  registry: Registry,
  pushed: readonly string[],
  waiting: { readonly clock: Clock; readonly signal?: AbortSignal | undefined },
): Promise<void> {
  for (let look = 1; ; look++) {
    const tags = new Set(await registry.tags())
    const missing = pushed.filter((tag) => !tags.has(tag))
    if (missing.length === 0) return
    if (look >= LOOKS)
      throw new RegistryError(
        'server',
        `${registry.reference} took ${missing.length} of ${pushed.length} packages but does not list them, among them ${missing[0]!}.`,
        { id: 'registry-forgets', fix: 'Run the push again; what was uploaded is kept.' },
      )
    await pause(look, waiting)
  }
}
