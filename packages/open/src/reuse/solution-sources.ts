import type { Ports } from '@pakages/core'
import type { SolutionSources } from '../lock/kept-solutions.ts'
import { openWithLogin } from '../registry.ts'
import { reusePolicy, type ReusePolicy } from './judge-reuse.ts'
import { isRegistry } from './registry-cache.ts'
import type { CacheLogin } from './trusted-cache.ts'

/** Where locks of earlier runs may come from: the trusted caches that are registries. */
export function solutionSources(
  names: readonly string[],
  login: CacheLogin,
  ports: Ports,
): SolutionSources {
  let policy: Promise<ReusePolicy | undefined> | undefined
  return {
    registries: names.filter(isRegistry).map((name) => openWithLogin(name, login, ports)),
    policy: () => (policy ??= reusePolicy(login.token, ports)),
  }
}
