import { listRefs, type RefPattern, type RemoteRefs } from '@pakages/repository'
import type { Access, Lookup } from '../datasources/datasource.ts'

/** Processes of git at once. */
export const GIT_PROCESSES = 6

/**
 * Lists refs of a repository that a recipe names, or of its mirror.
 * @param pattern Such as `refs/tags/*`.
 */
export async function remoteRefs(
  address: string,
  pattern: RefPattern,
  access: Access,
): Promise<RemoteRefs> {
  const ask = (): Promise<RemoteRefs> =>
    listRefs(access, address, pattern, access.web.address(address))
  const first = await ask()
  // Servers stumble; what is not there stays away.
  return first.kind === 'failed' ? ask() : first
}

/** The tags at an address as a lookup. */
export async function remoteTags(address: string, access: Access): Promise<Lookup> {
  const refs = await remoteRefs(address, 'refs/tags/*', access)
  return refs.kind === 'refs'
    ? { kind: 'found', listed: refs.refs, page: address }
    : { kind: refs.kind, reason: refs.reason }
}
