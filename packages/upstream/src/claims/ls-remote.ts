import { messageOf } from '@pakages/core'
import type { Access, Lookup } from '../datasource.ts'

/** A branch or tag of a remote repository; `commit` is what an annotated tag finally points to. */
export interface RemoteRef {
  /** Without `refs/heads/` or `refs/tags/`. */
  readonly name: string
  readonly commit: string
}

/** Processes of git at once. */
export const GIT_PROCESSES = 6

/** What came of asking a git server. */
export type RemoteRefs =
  | { readonly kind: 'refs'; readonly refs: readonly RemoteRef[] }
  | { readonly kind: 'failed' | 'missing'; readonly reason: string }

// Only these transports: `ext::` and `file:` addresses of a hostile recipe would run programs or
// read this machine.
const ALLOWED = 'http:https:git'

type Pattern = 'refs/tags/*' | 'refs/heads/*'

/** Whether git may be asked at this address. */
export const isRemote = (address: string): boolean =>
  /^(https?|git):\/\/[^\s-][^\s]*$/.test(address)

/**
 * Lists refs with `git ls-remote`, without a configuration, a credential helper or a prompt.
 * @param pattern Such as `refs/tags/*`.
 */
export async function remoteRefs(
  address: string,
  pattern: Pattern,
  access: Access,
): Promise<RemoteRefs> {
  if (!isRemote(address))
    return {
      kind: 'failed',
      reason: `"${address.slice(0, 100)}" is not an http, https or git address`,
    }
  const first = await askOnce(address, pattern, access)
  // Servers stumble; what is not there stays away.
  return first.kind === 'failed' ? askOnce(address, pattern, access) : first
}

async function askOnce(address: string, pattern: Pattern, access: Access): Promise<RemoteRefs> {
  const asked = access.web.address(address)
  const args = [
    '-c',
    'credential.helper=',
    '-c',
    'http.lowSpeedLimit=1',
    '-c',
    'http.lowSpeedTime=30',
    'ls-remote',
    '--quiet',
    '--',
    asked,
    pattern,
  ]
  const env = {
    ...access.env,
    GIT_TERMINAL_PROMPT: '0',
    GIT_ALLOW_PROTOCOL: ALLOWED,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    LC_ALL: 'C',
  }
  try {
    const timeout = AbortSignal.any([access.signal, AbortSignal.timeout(120_000)])
    const { exitCode, stdout, stderr } = await access.processes.run('git', args, {
      env,
      signal: timeout,
    })
    if (exitCode === 0) return { kind: 'refs', refs: readRefs(stdout) }
    const missing = /not found|does not exist|HTTP 404|error: 404|could not read Username/i.test(
      stderr,
    )
    return {
      kind: missing ? 'missing' : 'failed',
      reason: missing
        ? `there is no public git repository at ${address}`
        : `git could not list ${address}: ${lastLine(stderr)}`,
    }
  } catch (error) {
    access.signal.throwIfAborted()
    return { kind: 'failed', reason: `git could not list ${address}: ${messageOf(error)}` }
  }
}

/** The tags at an address as a lookup. */
export async function tagsOf(address: string, access: Access): Promise<Lookup> {
  const refs = await remoteRefs(address, 'refs/tags/*', access)
  return refs.kind === 'refs'
    ? { kind: 'found', listed: refs.refs, page: address }
    : { kind: refs.kind, reason: refs.reason }
}

/** `^{}` lines give the commit that an annotated tag, listed just before, points to. */
export function readRefs(output: string): RemoteRef[] {
  const refs = new Map<string, string>()
  for (const line of output.split('\n')) {
    const found = /^([0-9a-f]{40})\trefs\/(?:heads|tags)\/(\S+?)(?:\^\{\})?$/.exec(line)
    if (found) refs.set(found[2]!, found[1]!)
  }
  return [...refs].map(([name, commit]) => ({ name, commit }))
}

const lastLine = (text: string): string =>
  text.trim().split('\n').at(-1)?.slice(0, 200) || 'no reason given'
