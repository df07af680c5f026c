import { CONFIGURATION_FILE, readConfigurationIfAny, type Host } from '@pakages/core'
import { join } from 'node:path'

/**
 * Where to push: the input, else `registry` of the `pakages.json` in the workspace; undefined when
 * neither says. @throws UserError when that file is malformed.
 */
export async function registryName(
  given: string | undefined,
  host: Pick<Host, 'workspace'>,
): Promise<string | undefined> {
  return (
    given ??
    (await readConfigurationIfAny(join(host.workspace, CONFIGURATION_FILE)))?.values.registry
  )
}
