/** Why git failed, for people. */
export interface GitFailure {
  /** A clause that completes "it cannot be cloned: …". */
  readonly cause: string
  readonly fix: string
  /** Whether it is about this machine and its network, and not about what was asked for. */
  readonly ofMachine: boolean
}

const CAUSES: readonly (readonly [RegExp, string, string, 'machine' | 'request'])[] = [
  [
    /could not resolve proxy|proxy connect|CONNECT tunnel failed|from proxy|response 407/i,
    'the proxy refuses it or cannot be reached',
    'Check HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY in the environment of this step.',
    'machine',
  ],
  [
    /could not resolve host|could not connect|failed to connect|connection (timed out|refused)|network is unreachable/i,
    'the network cannot be reached',
    'Connect this machine to the network.',
    'machine',
  ],
  [
    /couldn't find remote ref|not our ref|no such ref|remote branch .* not found/i,
    'there is no such tag, branch or commit',
    'Correct the input that names it. Commits must be given with all 40 digits.',
    'request',
  ],
  [
    /repository .* not found|does not exist|not appear to be a git repository|authentication failed|could not read username/i,
    'there is no such repository, or it is not public',
    'Correct the input that names the repository.',
    'request',
  ],
  [
    /certificate|ssl ca|cafile|self.signed/i,
    'the certificate of the server is not trusted',
    'Set GIT_SSL_CAINFO (or SSL_CERT_FILE) to a file with the certificates of your network, and NODE_EXTRA_CA_CERTS too: docs/registries.md.',
    'machine',
  ],
  [
    /no space left/i,
    'the disk is full',
    'Free some space, or set PAKAGES_CACHE to a folder on another disk.',
    'machine',
  ],
]

/** What git says in its last lines, as a cause that is known, else as git put it. */
export function gitFailure(stderr: string): GitFailure & { readonly known: boolean } {
  const found = CAUSES.find(([pattern]) => pattern.test(stderr))
  return found
    ? { cause: found[1], fix: found[2], ofMachine: found[3] === 'machine', known: true }
    : {
        cause: lastLine(stderr),
        fix: 'Try the same with git at a terminal.',
        ofMachine: false,
        known: false,
      }
}

/** The last line that git printed, at most 300 characters. */
export const lastLine = (stderr: string): string =>
  withoutLogin(stderr.trim().split('\n').at(-1) ?? '').slice(0, 300) || 'git gives no reason'

/** A text with the user and password of each address in it taken out. */
export const withoutLogin = (text: string): string =>
  text.replace(/([a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/@'"]{1,2000}@/gi, '$1***@')
