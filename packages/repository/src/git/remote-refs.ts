import { messageOf } from '@pakages/core'
import { gitFailure } from './failures.ts'
import { runGit, type Git } from './git.ts'
import { isPublicAddress } from './public-address.ts'

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
 * Lists the refs at an address that a stranger chose, in at most two minutes. Never throws for what
 * a server does.
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
  try {
    const { exitCode, stdout, stderr } = await runGit(
      git,
      ['ls-remote', '--quiet', '--', asked, pattern],
      { by: 'stranger', signal: AbortSignal.any([git.signal, AbortSignal.timeout(120_000)]) },
    )
    if (exitCode === 0) return { kind: 'refs', refs: readRefs(stdout) }
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
