import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'

/**
 * Where the toolkit keeps what is one person's own, whatever they work on: `$XDG_CONFIG_HOME/pakages`,
 * else `~/.config/pakages`. Never in a checkout: as the specification of base directories has it, a
 * relative `$XDG_CONFIG_HOME` counts for nothing.
 */
export function userFolder(env: Readonly<Record<string, string | undefined>>): string {
  const given = env['XDG_CONFIG_HOME']
  const base =
    given !== undefined && isAbsolute(given) ? given : join(env['HOME'] || homedir(), '.config')
  return join(base, 'pakages')
}
