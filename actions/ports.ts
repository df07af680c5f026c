import {
  nodeHttp,
  Patience,
  systemClock,
  toldHttp,
  toldProcesses,
  type Host,
  type JobIdentity,
  type Ports,
} from '@pakages/core'
import { openRegistry } from '@pakages/oci'

/**
 * Wires what is the same on every host: the network, the clock and the registries; what few actions
 * need is loaded when it is opened.
 */
export function realPorts(given: Pick<Ports, 'host' | 'processes' | 'jobCache' | 'signal'>): Ports {
  const own = { ...given, processes: toldProcesses(given.processes, given.host) }
  const http = toldHttp(nodeHttp(), own.host)
  const clock = systemClock
  const patience = new Patience({
    clock,
    signal: own.signal,
    tell: (line) => own.host.info(line),
  })
  let asked: Promise<JobIdentity | undefined> | undefined
  const jobIdentity = () => (asked ??= readIdentity(own.host))
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
    jobIdentity,
    keylessSigner: async (token) => {
      const job = await jobIdentity()
      if (job === undefined) return undefined
      const { KeylessSigner } = await import('@pakages/github/keyless-signer')
      return new KeylessSigner(job, (line) => own.host.notice(line), token)
    },
  }
}

async function readIdentity({ env }: Host): Promise<JobIdentity | undefined> {
  if (env['ACTIONS_ID_TOKEN_REQUEST_URL'] === undefined) return undefined
  return (await import('@pakages/github/job-identity')).readJobIdentity()
}
