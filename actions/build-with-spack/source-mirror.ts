import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import {
  cacheFolder,
  counted,
  recipeFactsReport,
  UserError,
  type Ports,
  type RecipeFacts,
  type WorkFolder,
} from '@pakages/core'
import type { SpecHash } from '@pakages/model'
import { pullSource, sourceFolder } from '@pakages/oci'
import { openWithLogin, type LoginInputs } from '@pakages/open/registry'
import pMap from 'p-map'

/** What is about to be built, and where its archives are kept. */
export interface SourcesWanted {
  /** As `source-mirror` names it. */
  readonly mirror: string
  readonly login: LoginInputs
  readonly hashes: readonly SpecHash[]
  readonly work: WorkFolder
  /** Asks the recipes, for packages that the work folder says nothing of. */
  readonly recipeFacts: () => Promise<readonly RecipeFacts[]>
}

/**
 * Brings the archives of packages that are about to be built into Spack's source cache, each by its
 * sha256: Spack takes them from there before it asks upstream, and checks them once more. What the
 * mirror lacks, or does not give, Spack fetches as ever.
 */
export async function bringSources(wanted: SourcesWanted, ports: Ports): Promise<void> {
  const { mirror, login, hashes } = wanted
  if (hashes.length === 0) return
  const cache = join(cacheFolder(ports.host.env), 'sources')
  const all = sha256sOf(await factsFor(wanted), new Set(hashes))
  const missing: string[] = []
  for (const sha256 of all) if (!(await isThere(cache, sha256))) missing.push(sha256)
  if (missing.length === 0) return
  const registry = openWithLogin(mirror, login, ports)
  let found = 0
  let unreadable: UserError | undefined
  await pMap(
    missing,
    async (sha256) => {
      if (unreadable) return
      try {
        if (await pullSource(registry, sha256, cache)) found++
      } catch (error) {
        if (!(error instanceof UserError)) throw error
        unreadable ??= error
      }
    },
    { concurrency: 4, signal: ports.signal },
  )
  ports.host.info(
    `${counted(found, 'archive')} from the source mirror ${mirror}; upstream is asked for ${missing.length - found} of ${all.size}`,
  )
  if (unreadable)
    ports.host.warning(
      `The source mirror ${mirror} did not give all, and upstream is asked: ${unreadable.message} ${unreadable.fix}`,
    )
}

async function factsFor({
  work,
  hashes,
  recipeFacts,
}: SourcesWanted): Promise<readonly RecipeFacts[]> {
  const known = existsSync(work.facts) ? (await recipeFactsReport.read(work.facts)).specs : []
  const described = new Set(known.map(({ hash }) => hash))
  return hashes.every((hash) => described.has(hash)) ? known : recipeFacts()
}

/** Of archives, resources and patches that are fetched; what lies beside a recipe has no address. */
const sha256sOf = (
  facts: readonly RecipeFacts[],
  hashes: ReadonlySet<SpecHash>,
): ReadonlySet<string> =>
  new Set(
    facts
      .filter(({ hash }) => hashes.has(hash))
      .flatMap(({ sources, patches }) => [...sources, ...patches])
      .flatMap(({ url, sha256 }) => (url !== undefined && sha256 !== undefined ? [sha256] : [])),
  )

/** Whether Spack's source cache has an archive, with whatever ending. */
async function isThere(cache: string, sha256: string): Promise<boolean> {
  const names = await readdir(sourceFolder(cache, sha256)).catch((): string[] => [])
  return names.some((name) => name.startsWith(sha256))
}
