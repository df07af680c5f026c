import { decoded } from './node/proxies.ts'

/**
 * Variables that lead a program through a company's proxy and make it trust the authority that
 * signs there, in the spellings of curl, OpenSSL, Python and git.
 */
export const NETWORK_VARIABLES: readonly string[] = [
  'http_proxy',
  'https_proxy',
  'no_proxy',
  'all_proxy',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'ALL_PROXY',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'CURL_CA_BUNDLE',
  'REQUESTS_CA_BUNDLE',
  'GIT_SSL_CAINFO',
  'GIT_SSL_CAPATH',
  'GIT_PROXY_SSL_CAINFO',
  'GIT_HTTP_PROXY_AUTHMETHOD',
]

/** Variables that hold the address of a proxy, with a password in it where it asks for one. */
const PROXY_VARIABLE = /_proxy$/i

/** The passwords of proxies in an environment, as they are written and as they are meant. */
export function proxyPasswords(env: Readonly<Record<string, string | undefined>>): string[] {
  const passwords = Object.entries(env).flatMap(([name, value = '']) =>
    PROXY_VARIABLE.test(name) ? [passwordIn(value)] : [],
  )
  return [...new Set(passwords.flatMap((text) => (text === '' ? [] : [text, decoded(text)])))]
}

/** By curl's rules, which allow an address without a scheme. */
const passwordIn = (address: string): string =>
  URL.parse(address.includes('://') ? address : `http://${address}`)?.password ?? ''

/** Those of some variables that an environment has; empty ones count as missing. */
export const pickVariables = (
  env: Readonly<Record<string, string | undefined>>,
  names: readonly string[],
): Record<string, string> =>
  Object.fromEntries(names.flatMap((name) => (env[name] ? [[name, env[name]] as const] : [])))
