import { isAbsolute, join, resolve } from 'node:path'
import { UsageError } from './errors.ts'
import type { Host } from './ports/host.ts'

/**
 * The folder that packages are installed into: what is given, else `pakages/store` in the user's data
 * folder (`$XDG_DATA_HOME`, `~/.local/share`).
 * @param given The input `install-root`, relative to the workspace.
 * @throws UsageError for a path with a blank, which many packages cannot live with.
 */
export function installRootOf(
  given: string | undefined,
  { env, workspace }: Pick<Host, 'env' | 'workspace'>,
): string {
  // A variable that is empty, or names no absolute folder, says nothing: so the standard has it.
  const set = env['XDG_DATA_HOME'] ?? ''
  const data = isAbsolute(set) ? set : join(env['HOME'] || workspace, '.local', 'share')
  const installRoot = resolve(workspace, given ?? join(data, 'pakages', 'store'))
  if (/\s/.test(installRoot))
    throw new UsageError(
      `The install root ${installRoot} has a space in it, which many packages cannot live with.`,
      { id: 'path-with-space', fix: 'Set "install-root" to a path without spaces.' },
    )
  return installRoot
}
