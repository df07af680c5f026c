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
  if (first.kind === 'redirected') return refsBehind(address, pattern, access)
  // Servers stumble; what is not there stays away.
  return first.kind === 'failed' ? ask() : first
}

const SERVICE = '/info/refs?service=git-upload-pack'

/**
 * Lists the refs where a server leads to, such as the new name of a project. The way there goes
 * through {@link Access.web}, which asks at public addresses only; git would follow anywhere.
 */
async function refsBehind(
  address: string,
  pattern: RefPattern,
  access: Access,
): Promise<RemoteRefs> {
  try {
    const { response, url } = await access.web.open(address.replace(/\/$/, '') + SERVICE)
    await response.discard()
    const led = url.endsWith(SERVICE) ? url.slice(0, -SERVICE.length) : address
    return await listRefs(access, led, pattern, access.web.address(led))
  } catch (error) {
    return access.web.explain(error)
  }
}

/** The tags at an address as a lookup. */
export async function remoteTags(address: string, access: Access): Promise<Lookup> {
  const refs = await remoteRefs(address, 'refs/tags/*', access)
  return refs.kind === 'refs'
    ? { kind: 'found', listed: refs.refs, page: address }
    : { kind: refs.kind === 'missing' ? 'missing' : 'failed', reason: refs.reason }
}
