import { buildReport, UserError, type Ports } from '@pakages/core'
import { readBuildTimes } from '@pakages/oci'
import { openWithLogin, type LoginInputs } from '@pakages/open/registry'
import { isRegistry } from '@pakages/open/reuse'
import { BuildHistory } from '@pakages/plan'
import { resolve } from 'node:path'

/**
 * What the reports say that are given; undefined where none is.
 * @throws UserError for a report that cannot be read.
 */
export async function reportedTimes(
  reports: readonly string[],
  { host }: Ports,
): Promise<BuildHistory | undefined> {
  if (reports.length === 0) return undefined
  const history = new BuildHistory()
  for (const report of reports) history.add(await buildReport.read(resolve(host.workspace, report)))
  return history
}

/**
 * What promotions kept in a registry. It only says how jobs are laid out, so that what cannot be read
 * is told as a warning, and guessed.
 * @param cache Undefined where nothing is to be built; what is no registry knows no times.
 */
export async function keptTimes(
  cache: string | undefined,
  login: LoginInputs,
  ports: Ports,
): Promise<BuildHistory> {
  const history = new BuildHistory()
  if (cache === undefined || !isRegistry(cache)) return history
  try {
    const times = await readBuildTimes(openWithLogin(cache, login, ports))
    for (const time of times) history.addTime(time)
  } catch (error) {
    ports.signal?.throwIfAborted()
    if (!(error instanceof UserError)) throw error
    ports.host.warning(`How long packages take is guessed: ${error.message} ${error.fix}`)
  }
  return history
}
