import { homedir } from 'node:os'
import { join } from 'node:path'

/**
 * Where the toolkit keeps clones and Spack's caches between runs: `$PAKAGES_CACHE`, else
 * `$XDG_CACHE_HOME/pakages`, else `~/.cache/pakages`. In it are `spack/REF/`, `spack-packages/REF/`
 * and `user/`.
 */
export const cacheFolder = (env: Readonly<Record<string, string | undefined>>): string =>
  env['PAKAGES_CACHE'] ||
  join(env['XDG_CACHE_HOME'] || join(env['HOME'] || homedir(), '.cache'), 'pakages')
