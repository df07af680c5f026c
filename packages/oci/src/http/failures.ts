import { HttpError, LONGEST_ASKED, type RetryVerdict } from '@pakages/core'
import { RegistryError, type RegistryFailure } from '@pakages/image'
import { firstErrorOfAnswer } from './first-error.ts'

/** What was asked of which repository, for messages. */
export interface Asked {
  /** Completes "… failed", such as `reading the tag list`. */
  readonly doing: string
  /** `ghcr.io`, `localhost:5000` */
  readonly host: string
  readonly repository: string
  readonly writing: boolean
  /** Whether credentials were given. */
  readonly loggedIn: boolean
}

/** What is said of a connection, whatever went over it. */
type Connected = Pick<Asked, 'doing' | 'host'>

/**
 * The error for an answer with a status that was not hoped for.
 * @param verdict Whether it was asked again, and how long the registry wanted that to wait.
 */
export function answerFailure(
  status: number,
  text: string,
  asked: Asked,
  verdict: RetryVerdict = false,
): RegistryError {
  const { code, message } = firstErrorOfAnswer(text)
  const said = [code, message].filter((part) => part !== '').join(': ')
  const after = typeof verdict === 'object' ? (verdict.after ?? 0) : 0
  const [failure, sentence, fix] =
    after > LONGEST_ASKED
      ? askedToStay(status, after, asked)
      : describe(status, `${code} ${message} ${text.slice(0, 2000)}`, asked)
  return new RegistryError(
    failure,
    `${sentence}${said ? ` It said: ${said.replace(/\.$/, '')}.` : ''}`,
    { fix, status, ...(code !== '' && { code }) },
  )
}

type Described = readonly [failure: RegistryFailure, sentence: string, fix: string]

/** A wait that is longer than a run can be kept for. */
function askedToStay(status: number, after: number, { host, repository, doing }: Asked): Described {
  const minutes = Math.ceil(after / 60_000)
  return [
    status === 429 ? 'rate-limited' : 'server',
    `${upper(doing)} at ${host}/${repository} failed: it wants to be left alone for ${minutes} minutes (${status}).`,
    `Run it again in ${minutes} minutes. What was pushed is kept.`,
  ]
}

function describe(status: number, said: string, asked: Asked): Described {
  const { host, repository, doing } = asked
  const what = `${upper(doing)} at ${host}/${repository} failed`
  if (/BLOB_UNKNOWN/.test(said) && asked.writing)
    return [
      'rejected',
      `${what}: a layer that the image names is not there (${status}).`,
      'Run the push again. If it stays, the layer of a dependency was deleted from the registry: delete the tag of that package too, so that it is pushed anew.',
    ]
  return refusal(status, said, what, asked) ?? trouble(status, what, asked)
}

/** The registry understood, and says no. */
function refusal(status: number, said: string, what: string, asked: Asked): Described | undefined {
  switch (status) {
    case 401:
      return [
        'unauthorized',
        `${what}: ${asked.loggedIn ? 'the credentials were not accepted' : 'it asks for credentials and none were given'} (401).`,
        credentialsFix(asked),
      ]
    case 403:
      return ['forbidden', `${what}: access is denied (403).`, permissionFix(said, asked)]
    case 404:
      return [
        'not-found',
        `${what}: it is not there (404).`,
        'Check the path of the registry. A private repository answers so too where the credentials may not see it.',
      ]
    case 413:
    case 416:
      return [
        'too-large',
        `${what}: the upload is too large for one request (${status}).`,
        'Ask whoever runs the registry for its limit (ghcr.io: 10 GB a layer).',
      ]
    default:
      return undefined
  }
}

/** The registry could not do it now, or is none. */
function trouble(status: number, what: string, { host }: Asked): Described {
  const later = 'Run it again later, or with a lower "concurrency". What was pushed is kept.'
  if (status === 429)
    return ['rate-limited', `${what}: too many requests (429), also after waiting.`, later]
  if (status === 408 || status === 425)
    return [
      'server',
      `${what}: the registry had no time for the request (${status}), also after several tries.`,
      later,
    ]
  if (status >= 500)
    return [
      'server',
      `${what}: the registry has an error of its own (${status}), also after several tries.`,
      `Look at the status page or the log of ${host} and run it again later. What was pushed is kept.`,
    ]
  if (status >= 300 && status < 400)
    return [
      'malformed',
      `${what}: it redirects (${status}) where a registry does not.`,
      'Check that the address is that of a registry, not of a web page.',
    ]
  return [
    'rejected',
    `${what} (${status}).`,
    'Check that the address is that of an OCI registry (version 2 of the API) and that it takes OCI images.',
  ]
}

function credentialsFix({ host, loggedIn, writing }: Asked): string {
  if (host === 'ghcr.io')
    return `Give "token": in Actions the job's github.token with \`permissions: packages: ${writing ? 'write' : 'read'}\`; elsewhere a classic personal access token with the scope ${writing ? 'write' : 'read'}:packages (fine-grained tokens do not work with ghcr.io).`
  return loggedIn
    ? 'Check "username" and "password" (or "token"): they may be wrong or expired.'
    : 'Give "username" and "password" (or "token") of somebody who may use this repository.'
}

function permissionFix(said: string, { host, repository, writing }: Asked): string {
  if (host !== 'ghcr.io' && !/write_package|read_package/.test(said))
    return `Ask the owner of ${repository} at ${host} to let this user ${writing ? 'write' : 'read'}.`
  const [owner = '', ...name] = repository.split('/')
  const page = (kind: string): string =>
    `https://github.com/${kind}/${owner}/packages/container/${encodeURIComponent(name.join('/'))}/settings`
  const level = writing ? 'Write' : 'Read'
  return `In the job, set \`permissions: packages: ${level.toLowerCase()}\`. If that is there already, the package was first pushed by somebody else: open ${page('orgs')} (for a person's account ${page('users')}), and under "Manage Actions access" add this repository with the role ${level}. There is no API for it.`
}

const UNTRUSTED = new Set([
  'SELF_SIGNED_CERT_IN_CHAIN',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'CERT_UNTRUSTED',
  'CERT_SIGNATURE_FAILURE',
])
const UNREACHABLE: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'its name could not be looked up',
  EHOSTUNREACH: 'it cannot be reached',
  ENETUNREACH: 'the network cannot be reached',
}

/**
 * The error for an answer that did not come; anything that is not about the connection is returned
 * as it is.
 */
export function connectionFailure(error: unknown, asked: Connected): unknown {
  if (!(error instanceof HttpError)) return error
  const { host, doing } = asked
  const { code } = error
  const what = `${upper(doing)} failed:`
  if (UNTRUSTED.has(code))
    return new RegistryError(
      'untrusted',
      `${what} the certificate of ${host} is signed by an authority that is not trusted here (${code}).`,
      {
        fix: "Name the file with the authority's certificate (PEM) in the environment variable NODE_EXTRA_CA_CERTS (and in SSL_CERT_FILE for Spack).",
        cause: error,
      },
    )
  if (code.startsWith('CERT_') || code === 'ERR_TLS_CERT_ALTNAME_INVALID')
    return new RegistryError(
      'untrusted',
      `${what} the certificate of ${host} is not valid for it (${code}).`,
      {
        fix: 'Check the host name, the clock of this machine and the certificate of the registry.',
        cause: error,
      },
    )
  if (code.startsWith('ERR_SSL_') || code === 'EPROTO')
    return new RegistryError('untrusted', `${what} ${host} does not speak TLS (${code}).`, {
      fix: 'If it is a registry on this machine without TLS, write oci+http:// instead of oci://.',
      cause: error,
    })
  const reason = UNREACHABLE[code]
  if (reason)
    return new RegistryError(
      'unreachable',
      `${what} ${host} cannot be reached: ${reason} (${code}).`,
      {
        fix: 'Check the host and port, that the registry runs, and the proxy settings.',
        cause: error,
      },
    )
  if (code === 'ETIMEDOUT' || code === 'ESOCKETTIMEDOUT')
    return new RegistryError('timeout', `${what} ${host} did not answer in time.`, {
      fix: 'Run it again; what was pushed is kept. Large layers may need a better connection.',
      cause: error,
    })
  return new RegistryError('unreachable', `${what} the connection to ${host} broke (${code}).`, {
    fix: 'Run it again; what was pushed is kept.',
    cause: error,
  })
}

/** The error for an answer that began and did not end. */
export function cutFailure(error: unknown, asked: Connected): unknown {
  if (!(error instanceof HttpError) || error.code === 'ETIMEDOUT')
    return connectionFailure(error, asked)
  const message = `${upper(asked.doing)} failed: the answer of ${asked.host} was cut off, also after several tries.`
  return new RegistryError('truncated', message, {
    fix: 'Run it again; what was pushed is kept. If it stays, look at the proxies on the way.',
    cause: error,
  })
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
