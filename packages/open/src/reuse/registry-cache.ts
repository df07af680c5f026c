import type { Ports, Registry } from '@pakages/core'
import { RegistryError, specTags } from '@pakages/image'
import type { SpecHash } from '@pakages/model'
import { pullToMirror } from '@pakages/oci'
import { openWithLogin } from '../registry.ts'
import { judgeReuse, type JudgedReuse } from './judge-reuse.ts'
import type { CacheLogin, TrustedCache } from './trusted-cache.ts'

/** Whether a trusted cache is a registry; the others are folders. */
export const isRegistry = (name: string): boolean => /^oci(?:\+http|-layout)?:/.test(name)

/**
 * A registry as a trusted cache, with one list of its tags; undefined, with a warning, where it does
 * not answer.
 * @throws UserError where it refuses us.
 */
export async function openRegistryCache(
  name: string,
  login: CacheLogin,
  ports: Ports,
): Promise<TrustedCache | undefined> {
  const registry = openWithLogin(name, login, ports)
  try {
    return registryCache(name, registry, new Set(specTags(await registry.tags()).keys()), ports)
  } catch (error) {
    if (
      !(error instanceof RegistryError) ||
      !['unreachable', 'timeout', 'server', 'rate-limited'].includes(error.failure)
    )
      throw error
    ports.host.warning(`The trusted cache ${name} is left out: ${error.message} ${error.fix}`)
    return undefined
  }
}

function registryCache(
  name: string,
  registry: Registry,
  hashes: Set<SpecHash>,
  ports: Ports,
): TrustedCache {
  const { clock, signal } = ports
  const approvals = new Map<SpecHash, JudgedReuse['approve']>()
  return {
    name,
    hashes,
    judge: async (wanted, dag, policy) => {
      const judged = await judgeReuse(registry, wanted, dag, policy, ports)
      for (const hash of wanted) approvals.set(hash, judged.approve)
      return judged
    },
    fetch: async (wanted, dag, folder, arrived) => {
      await pullToMirror({
        registries: [registry],
        wanted: wanted.map((hash) => ({ hash, dag })),
        folder,
        clock,
        signal,
        // What was judged must still be what is served.
        approve: async (found) =>
          (await approvals.get(found.hash)?.(found)) ?? { kind: 'accepted' },
        onProgress: (step) => {
          if (step.kind === 'pulled') arrived(step.hash)
        },
      })
    },
  }
}
