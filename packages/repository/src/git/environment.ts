import { NETWORK_VARIABLES, pickVariables } from '@pakages/core'

/** What git needs to run at all, and to find the user's configuration. */
const OWN = [
  'PATH',
  'HOME',
  'USER',
  'LOGNAME',
  'TMPDIR',
  'SystemRoot',
  'LD_LIBRARY_PATH',
  'DYLD_LIBRARY_PATH',
]

/**
 * What the user's own connections need besides the network's variables: ssh, client certificates,
 * and where the configuration lies. `GIT_SSL_NO_VERIFY` is left out, since clones are run.
 */
const OF_THE_USER = [
  'XDG_CONFIG_HOME',
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_SYSTEM',
  'SSH_AUTH_SOCK',
  'GIT_SSH',
  'GIT_SSH_COMMAND',
  'GIT_SSH_VARIANT',
  'GIT_SSL_CERT',
  'GIT_SSL_KEY',
  'GIT_PROXY_SSL_CERT',
  'GIT_PROXY_SSL_KEY',
]

/** Configuration that somebody hands to git in variables, such as credentials of a job. */
const CONFIGURED = /^GIT_CONFIG_(?:COUNT|KEY_\d+|VALUE_\d+)$/

/**
 * Who chose the address that git works with.
 *
 * - `user`: the user, by an input or by the checkout that they made. Their configuration of git
 *   holds, with its proxies, mirrors and credentials.
 * - `stranger`: a recipe, or what others wrote. No configuration, no credentials, no transport but
 *   http, https and git: an `ext::` or `file:` address would run programs or read this machine.
 */
export type AddressOf = 'user' | 'stranger'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The whole environment of a git process: it never asks, speaks English, and has of this process's
 * variables those of the network, never a token of ours.
 */
export function gitEnvironment(env: Environment, by: AddressOf): Record<string, string> {
  const shared = {
    ...pickVariables(env, [...OWN, ...NETWORK_VARIABLES]),
    GIT_TERMINAL_PROMPT: '0',
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
  }
  if (by === 'user')
    return {
      ...shared,
      ...pickVariables(env, [
        ...OF_THE_USER,
        ...Object.keys(env).filter((name) => CONFIGURED.test(name)),
      ]),
    }
  return {
    ...shared,
    ...authorities(env),
    GIT_ALLOW_PROTOCOL: 'http:https:git',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
  }
}

/**
 * The authorities that other programs are told to trust, as git wants to hear of them: libcurl does
 * not read the variables of OpenSSL. Git's own variables win.
 */
export function authorities(env: Environment): Record<string, string> {
  const file = env['GIT_SSL_CAINFO'] || env['SSL_CERT_FILE'] || env['CURL_CA_BUNDLE']
  const folder = env['GIT_SSL_CAPATH'] || env['SSL_CERT_DIR']
  return {
    ...(file && { GIT_SSL_CAINFO: file }),
    ...(folder && { GIT_SSL_CAPATH: folder }),
  }
}
