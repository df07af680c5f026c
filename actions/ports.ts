import { nodeHttp, Patience, systemClock, type Ports } from '@pakages/core'
import { openRegistry } from '@pakages/oci'

/**
 * Wires what is the same on every host: the network, the clock and the registries; what few actions
 * need is loaded when it is opened.
 */
export function realPorts(own: Pick<Ports, 'host' | 'processes' | 'jobCache' | 'signal'>): Ports {
  const http = nodeHttp()
  const clock = systemClock
  const patience = new Patience({
    clock,
    signal: own.signal,
    tell: (line) => own.host.info(line),
  })
  const shared = { http, clock, patience, signal: own.signal, workspace: own.host.workspace }
  return {
    ...own,
    http,
    clock,
    patience,
    openRegistry: (reference, credentials) => openRegistry(reference, { ...shared, credentials }),
    openSpack: async (settings) => (await import('@pakages/spack')).openSpack(own, settings),
    openCodeHost: async (repository, token, apiUrl) =>
      (await import('@pakages/github/code-host')).openCodeHost(repository, token, apiUrl, {
        http,
        patience,
        signal: own.signal,
      }),
    keylessSigner: async (token) =>
      own.host.env['ACTIONS_ID_TOKEN_REQUEST_URL'] === undefined
        ? undefined
        : new (await import('@pakages/github/keyless-signer')).KeylessSigner(
            own.host.context,
            token,
          ),
  }
}
