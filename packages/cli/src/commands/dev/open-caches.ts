import { UserError } from '@pakages/core'
import { TrustedCaches } from '@pakages/open/reuse'
import type { Workbench } from './workbench.ts'

/**
 * The caches that dependencies are taken from. The registry of a young repository may not be there
 * yet: then everything is built.
 * @throws UserError for a cache that was named and cannot be read.
 */
export async function openCaches({
  caches,
  cachesByDefault,
  inputs,
  ports,
}: Workbench): Promise<TrustedCaches> {
  try {
    return await TrustedCaches.open(caches, inputs, ports)
  } catch (error) {
    if (!cachesByDefault || caches.length === 0 || !(error instanceof UserError)) throw error
    ports.host.warning(`${caches.join(', ')} is left out: ${error.message}`)
    return TrustedCaches.open([], inputs, ports)
  }
}
