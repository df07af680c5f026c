import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import {
  cacheFolder,
  counted,
  recipeFactsReport,
  type Ports,
  type RecipeFacts,
  type WorkFolder,
} from '@pakages/core'
import type { ConcreteSpec } from '@pakages/model'
import { putSource, sourceFolder, type SourceArchive } from '@pakages/oci'
import pMap from 'p-map'
import { openWithLogin, type LoginInputs } from '../registry.ts'
import { licensesOf } from './licenses.ts'

/** A package whose sources are kept. */
type SourcesOf = Pick<ConcreteSpec, 'hash' | 'name' | 'version'>

/** What is handed on, and where its sources are to be kept. */
export interface SourcesKept {
  /** As `source-mirror` names it; undefined: nothing is kept. */
  readonly mirror: string | undefined
  readonly login: LoginInputs
  readonly specs: readonly SourcesOf[]
  readonly work: WorkFolder
}

/**
 * Keeps the archives that packages were built from, each by its sha256, as far as
 * their builds fetched them on this machine. What has no licence that anybody could know is left
 * out, since nobody may hand it on.
 * @throws RegistryError when the registry refuses.
 */
export async function keepSources(
  { mirror, login, specs, work }: SourcesKept,
  ports: Ports,
): Promise<void> {
  if (mirror === undefined) return
  const { host, signal, clock } = ports
  const { repository, serverUrl, commit } = host.context
  const now = clock.now()
  const source = { source: repository && `${serverUrl}/${repository}`, revision: commit, now }
  const registry = openWithLogin(mirror, login, ports)
  const { archives, unlicensed } = await archivesOf(specs, work, host.env)
  const outcomes = await pMap(archives, (one) => putSource(registry, one, source), {
    concurrency: 4,
    signal,
  })
  const damaged = archives.filter((_, at) => outcomes[at] === 'other')
  for (const { of, file } of damaged)
    host.warning(`${file}, a source of ${of}, is not what its name says, and is not kept.`)
  if (unlicensed.length > 0)
    host.notice(
      `The sources of these are not kept, since no licence is known that allows it: ${unlicensed.slice(0, 20).join(', ')}${unlicensed.length > 20 ? ' …' : ''}`,
    )
  const stored = outcomes.filter((outcome) => outcome === 'stored').length
  host.info(
    `${counted(stored, 'archive')} of sources kept in ${mirror}, ${outcomes.length - stored - damaged.length} there already`,
  )
}

interface Archives {
  readonly archives: readonly SourceArchive[]
  /** Packages without a known licence, as people know them. */
  readonly unlicensed: readonly string[]
}

async function archivesOf(
  specs: readonly SourcesOf[],
  work: WorkFolder,
  env: Ports['host']['env'],
): Promise<Archives> {
  if (!existsSync(work.facts)) return { archives: [], unlicensed: [] }
  const facts = new Map(
    (await recipeFactsReport.read(work.facts)).specs.map((one) => [one.hash, one]),
  )
  const licenses = await licensesOf(work)
  const cache = join(cacheFolder(env), 'sources')
  const found = new Map<string, SourceArchive>()
  const unlicensed: string[] = []
  for (const spec of specs) {
    const of = `${spec.name}@${spec.version}`
    const here = await inCache(cache, facts.get(spec.hash), of, licenses.get(spec.hash))
    if (here.length > 0 && !licenses.has(spec.hash)) unlicensed.push(of)
    else for (const one of here) found.set(one.sha256, one)
  }
  return { archives: [...found.values()], unlicensed }
}

async function inCache(
  cache: string,
  facts: RecipeFacts | undefined,
  of: string,
  license: string | undefined,
): Promise<SourceArchive[]> {
  const fetched = [...(facts?.sources ?? []), ...(facts?.patches ?? [])]
  const archives = await Promise.all(
    fetched.map(async ({ url, sha256 }) => {
      if (url === undefined || sha256 === undefined) return []
      const folder = sourceFolder(cache, sha256)
      const names = await readdir(folder).catch((): string[] => [])
      const name = names.find((one) => one.startsWith(sha256))
      return name === undefined
        ? []
        : [{ sha256, file: join(folder, name), name, of, url, license }]
    }),
  )
  return archives.flat()
}
