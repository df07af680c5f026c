import { HttpError } from '@pakages/core'
import { RegistryError, somethingElse } from '@pakages/image'
import { PROXY_LOGIN, upper, type Asked } from './asked.ts'

/** What is said of a connection, whatever went over it. */
type Connected = Pick<Asked, 'doing' | 'host'>

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

/** What leads to a registry and does not, and what to do; `$1` is the host of the registry. */
const PROXIES: Readonly<Record<string, string>> = {
  PROXY_LOGIN,
  PROXY_REFUSED:
    'Ask whoever runs the proxy to let $1 through, or name it in NO_PROXY where it can be reached without.',
  PROXY_FAILED:
    'Run it again later; what was pushed is kept. If it stays, ask whoever runs the proxy whether it reaches $1.',
  PROXY_UNREACHABLE:
    'Check the address of the proxy, or name $1 in NO_PROXY where it can be reached without.',
  BAD_PROXY: 'Set it to http://HOST:PORT, or take it out of the environment.',
}

/** Redirects that nobody follows: login pages of networks are reached by them. */
const LED_ASTRAY = new Set(['BAD_REDIRECT', 'BAD_URL'])

/**
 * The error for an answer that did not come; anything that is not about the connection is returned
 * as it is.
 */
export function connectionFailure(error: unknown, asked: Connected): unknown {
  if (!(error instanceof HttpError)) return error
  const { host, doing } = asked
  const { code } = error
  const what = `${upper(doing)} failed:`
  const found = ledAstray(error, asked) ?? withoutTrust(error, asked)
  if (found) return found
  const reason = UNREACHABLE[code]
  if (reason)
    return new RegistryError(
      'unreachable',
      `${what} ${host} cannot be reached: ${reason} (${code}).`,
      {
        id: 'registry-unreachable',
        fix: 'Check the host and port, that the registry runs, and the proxy settings.',
        cause: error,
      },
    )
  if (code === 'ETIMEDOUT' || code === 'ESOCKETTIMEDOUT')
    return new RegistryError('timeout', `${what} ${host} did not answer in time.`, {
      id: 'registry-timeout',
      fix: 'Run it again; what was pushed is kept. Large layers may need a better connection.',
      cause: error,
    })
  return new RegistryError('unreachable', `${what} the connection to ${host} broke (${code}).`, {
    id: 'registry-unreachable',
    fix: 'Run it again; what was pushed is kept.',
    cause: error,
  })
}

/** Where TLS is at fault: the certificate, who signed it, or that there is none. */
function withoutTrust(error: HttpError, { host, doing }: Connected): RegistryError | undefined {
  const { code } = error
  const what = `${upper(doing)} failed:`
  if (UNTRUSTED.has(code))
    return new RegistryError(
      'untrusted',
      `${what} the certificate of ${host} is signed by an authority that is not trusted here (${code}).`,
      {
        id: 'certificate-untrusted',
        fix: "Name the file with the authority's certificate (PEM) in the environment variable NODE_EXTRA_CA_CERTS (and in SSL_CERT_FILE for Spack).",
        cause: error,
      },
    )
  if (code.startsWith('CERT_') || code === 'ERR_TLS_CERT_ALTNAME_INVALID')
    return new RegistryError(
      'untrusted',
      `${what} the certificate of ${host} is not valid for it (${code}).`,
      {
        id: 'certificate-untrusted',
        fix: 'Check the host name, the clock of this machine and the certificate of the registry.',
        cause: error,
      },
    )
  if (code.startsWith('ERR_SSL_') || code === 'EPROTO')
    return new RegistryError('untrusted', `${what} ${host} does not speak TLS (${code}).`, {
      id: 'registry-without-tls',
      fix: 'If it is a registry on this machine without TLS, write oci+http:// instead of oci://.',
      cause: error,
    })
  return undefined
}

/** Where something on the way is at fault, and not the registry. */
function ledAstray(error: HttpError, { host, doing }: Connected): RegistryError | undefined {
  const { code, message } = error
  const what = `${upper(doing)} failed:`
  const proxy = PROXIES[code]
  if (proxy)
    return new RegistryError('unreachable', `${what} ${message}.`, {
      id: 'proxy-refused',
      fix: proxy.replaceAll('$1', host),
      cause: error,
    })
  if (LED_ASTRAY.has(code))
    return new RegistryError('malformed', `${what} ${message}.`, {
      id: 'registry-impostor',
      fix: somethingElse(host),
      cause: error,
    })
  if (code.startsWith('HPE_'))
    return new RegistryError('malformed', `${what} ${host} does not answer in HTTP (${code}).`, {
      id: 'registry-impostor',
      fix: `Check host and port. If they are right, something between this machine and ${host} changes its answers: try another network.`,
      cause: error,
    })
  return undefined
}

/** The error for an answer that began and did not end. */
export function cutFailure(error: unknown, asked: Connected): unknown {
  if (!(error instanceof HttpError) || error.code === 'ETIMEDOUT')
    return connectionFailure(error, asked)
  const message = `${upper(asked.doing)} failed: the answer of ${asked.host} was cut off, also after several tries.`
  return new RegistryError('truncated', message, {
    id: 'registry-truncated',
    fix: 'Run it again; what was pushed is kept. If it stays, look at the proxies on the way.',
    cause: error,
  })
}
