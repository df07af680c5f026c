import { nodeHttp, systemClock, type Ports } from '@pakages/core'
import { openRegistry } from '@pakages/oci'

/** Octokit is large and only what proposes changes needs it. */
const openCodeHost: Ports['openCodeHost'] = async (...its) => (await import('@pakages/github/code-host')).openCodeHost(...its)

/** Wires what is the same on every host: the network, the clock and the registries. */
export function realPorts(own: Pick<Ports, 'host' | 'processes' | 'jobCache' | 'signal'>): Ports {
  const http = nodeHttp()
  const shared = { http, clock: systemClock, signal: own.signal, workspace: own.host.workspace }
  return { ...own, http, clock: systemClock, openRegistry: (reference, credentials) => openRegistry(reference, { ...shared, credentials }), openCodeHost }
}
