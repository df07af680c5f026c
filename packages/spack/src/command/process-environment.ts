import { join } from 'node:path'
import { NETWORK_VARIABLES, pickVariables } from '@pakages/core'

/**
 * Variables that Spack may see. Everything else stays out: a build environment is published
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
  ...NETWORK_VARIABLES,
]

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The variables of this process that programs may see, with messages in English: causes of failures
 * are told by their text.
 */
const passedEnvironment = (env: Environment): Record<string, string> => ({
  ...pickVariables(env, PASSED),
  LANG: 'C.UTF-8',
  LC_ALL: 'C.UTF-8',
})

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
