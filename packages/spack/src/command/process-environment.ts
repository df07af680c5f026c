import { join } from 'node:path'

/**
 * Variables that Spack and git may see. Everything else stays out: a build environment is published
 * inside the package.
 */
const PASSED = [
  'PATH',
  'HOME',
  'USER',
  'LOGNAME',
  'TMPDIR',
  'TZ',
  'LD_LIBRARY_PATH',
  'DYLD_LIBRARY_PATH',
  'SPACK_PYTHON',
  'SPACK_GNUPGHOME',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'CURL_CA_BUNDLE',
  'REQUESTS_CA_BUNDLE',
  'GIT_SSL_CAINFO',
  'http_proxy',
  'https_proxy',
  'no_proxy',
  'all_proxy',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'ALL_PROXY',
] as const

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The variables of this process that programs may see, with messages in English: causes of failures
 * are told by their text.
 */
export function passedEnvironment(env: Environment): Record<string, string> {
  const passed = PASSED.flatMap((name) => (env[name] ? [[name, env[name]] as const] : []))
  return { ...Object.fromEntries(passed), LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' }
}

/**
 * The whole environment of a Spack process: neither the user's nor the system's configuration is
 * read, and Spack's caches lie in the toolkit's cache folder, where they can be kept between jobs.
 */
export const spackEnvironment = (
  env: Environment,
  cacheFolder: string,
): Record<string, string> => ({
  ...passedEnvironment(env),
  SPACK_DISABLE_LOCAL_CONFIG: '1',
  SPACK_USER_CACHE_PATH: userCache(cacheFolder),
  PYTHONUNBUFFERED: '1',
})

/**
 * Where Spack keeps indices of recipes, bootstrapped tools and reports (`SPACK_USER_CACHE_PATH`).
 */
export const userCache = (cacheFolder: string): string => join(cacheFolder, 'user')

/** The environment of git: it may not ask, and may use no transport that runs programs. */
export const gitEnvironment = (env: Environment): Record<string, string> => ({
  ...passedEnvironment(env),
  GIT_TERMINAL_PROMPT: '0',
  GIT_ALLOW_PROTOCOL: 'https:file',
  GIT_CONFIG_NOSYSTEM: '1',
})
