import { messageOf } from '@pakages/core'
import { lookup } from 'node:dns/promises'
import { gitFailure } from './failures.ts'
import { runGit, type Git } from './git.ts'
import { isPublicAddress, isPublicHost } from './public-address.ts'

/** A branch or tag of a remote repository; `commit` is what an annotated tag finally points to. */
export interface RemoteRef {
  /** Without `refs/heads/` or `refs/tags/`. */
  readonly name: string
  readonly commit: string
}

/** The answer of a git server to the question for its refs. */
export type RemoteRefs =
  | { readonly kind: 'refs'; readonly refs: readonly RemoteRef[] }
  | { readonly kind: 'failed' | 'missing'; readonly reason: string }
  /** The server names another address, which is not asked: it may lie where no stranger may ask. */
  | { readonly kind: 'redirected'; readonly reason: string }

/** MiB: git holds all that a server lists, however much it is. Linux has lists of 10 MB. */
const MOST_MEMORY = 1024
const PROXIES = ['http_proxy', 'https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY']

/** Which refs are listed. */
export type RefPattern = 'refs/tags/*' | 'refs/heads/*'

/**
 * The commit that a ref of a repository of the user's choice stands for; undefined when that cannot
 * be found out.
 * @param url Checked by `checkRepository`.
 */
export async function remoteCommit(
  git: Git,
  url: string,
  ref: string,
): Promise<string | undefined> {
  const { exitCode, stdout } = await runGit(
    git,
    ['ls-remote', '--quiet', '--', url, ref, `refs/tags/${ref}^{}`],
    { remote: true, transports: 'https:file', keep: 1024 * 1024 },
  )
  const commits = stdout.split('\n').map((line) => line.split('\t'))
  const peeled = commits.find(([, name]) => name?.endsWith('^{}')) ?? commits[0]
  return exitCode === 0 && peeled?.[0] ? peeled[0] : undefined
}

/**
 * Lists the refs at an address that a stranger chose, in at most two minutes. Redirects are not
 * followed, nor names that lead into a private network. Never throws for what a server does.
 * @param address Such as a recipe names it; {@link isPublicAddress} is checked.
 * @param asked Where to ask instead: a mirror of it.
 * @throws Cancelled when the run is stopped.
 */
export async function listRefs(
  git: Git,
  address: string,
  pattern: RefPattern,
  asked = address,
): Promise<RemoteRefs> {
  if (!isPublicAddress(address))
    return {
      kind: 'failed',
      reason: `"${address.slice(0, 100)}" is no public http, https or git address`,
    }
  const place = asked === address ? await placeOf(address, git.env) : { asked }
  if ('reason' in place) return { kind: 'failed', reason: place.reason }
  try {
    const { exitCode, stdout, stderr } = await runGit(
      git,
      ['ls-remote', '--quiet', '--', place.asked, pattern],
      {
        by: 'stranger',
        memory: MOST_MEMORY,
        settings: ['http.followRedirects=false', ...(place.settings ?? [])],
        ...(place.variables && { variables: place.variables }),
        signal: AbortSignal.any([git.signal, AbortSignal.timeout(120_000)]),
      },
    )
    if (exitCode === 0) return { kind: 'refs', refs: readRefs(stdout) }
    if (/returned error: 30[1-8]/.test(stderr))
      return { kind: 'redirected', reason: `${address} leads to another address` }
    const missing = /not found|does not exist|HTTP 404|error: 404|could not read Username/i.test(
      stderr,
    )
    return {
      kind: missing ? 'missing' : 'failed',
      reason: missing
        ? `there is no public git repository at ${address}`
        : `git could not list ${address}: ${gitFailure(stderr).cause}`,
    }
  } catch (error) {
    git.signal.throwIfAborted()
    return { kind: 'failed', reason: `git could not list ${address}: ${messageOf(error)}` }
  }
}

/** Where git asks instead of an address, and what else it is told. */
interface Place {
  readonly asked: string
  readonly settings?: readonly string[]
  readonly variables?: Readonly<Record<string, string>>
}

/**
 * Where the host of an address leads, so that git is kept to it: a name may lead elsewhere when it is
 * asked again. What only a proxy can resolve is left to the proxy.
 */
async function placeOf(
  address: string,
  env: Git['env'],
): Promise<Place | { readonly reason: string }> {
  const plain = address.startsWith('git:')
  const url = new URL(address.replace(/^git:/, 'http:'))
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1')
  const places = await lookup(host, { all: true }).catch(() => [])
  if (places.some(({ address: ip }) => !isPublicHost(ip)))
    return { reason: `${url.host} is not asked: it leads into a private network` }
  const [first] = places
  if (first === undefined)
    return plain || !PROXIES.some((name) => env[name])
      ? { reason: `${url.host} leads nowhere: no address is known of it` }
      : { asked: address }
  const pinned = first.family === 6 ? `[${first.address}]` : first.address
  if (plain) {
    // Git's own protocol has no such setting; the server is still told which host is meant.
    const port = url.port === '' ? '' : `:${url.port}`
    const asked = `git://${pinned}${port}${url.pathname}${url.search}`
    return { asked, variables: { GIT_OVERRIDE_VIRTUAL_HOST: `${url.hostname}${port}` } }
  }
  const port = url.port || (url.protocol === 'http:' ? '80' : '443')
  return { asked: address, settings: [`http.curloptResolve=${host}:${port}:${pinned}`] }
}

/**
 * Reads the output of `git ls-remote`: `^{}` lines give the commit that an annotated tag, listed
 * just before, points to.
 */
function readRefs(output: string): RemoteRef[] {
  const refs = new Map<string, string>()
  for (const line of output.split('\n')) {
    const found = /^([0-9a-f]{40})\trefs\/(?:heads|tags)\/(\S+?)(?:\^\{\})?$/.exec(line)
    if (found) refs.set(found[2]!, found[1]!)
  }
  return [...refs].map(([name, commit]) => ({ name, commit }))
}
