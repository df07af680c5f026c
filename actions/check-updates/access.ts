import { join } from 'node:path'
import { mirrorsOf, type Ports, type UpdatesSection } from '@pakages/core'
import { gitEnvironment } from '@pakages/repository'
import { folderOfAnswers, Web, type Access } from '@pakages/upstream'
import { mirrorTable } from './settings.ts'

/** Tokens of the inputs. */
interface Tokens {
  readonly token: string | undefined
  readonly 'upstream-token': string | undefined
}

/**
 * The outside world as datasources see it. The job's own token asks github.com only where the job
 * runs there.
 * @param cache The folder where answers are kept from run to run. Absolute.
 */
export function openAccess(
  tokens: Tokens,
  section: UpdatesSection,
  cache: string,
  { host, http, patience, signal, processes }: Ports,
): Access {
  const web = new Web({
    http,
    patience,
    signal,
    store: folderOfAnswers(join(cache, 'answers')),
    mirrors: mirrorsOf(mirrorTable(section, host.env)),
  })
  const own = host.context.serverUrl === 'https://github.com' ? tokens.token : undefined
  const token = tokens['upstream-token'] ?? own
  const env = gitEnvironment(host.env, 'stranger')
  return { web, processes, env, signal, ...(token !== undefined && { githubToken: token }) }
}
