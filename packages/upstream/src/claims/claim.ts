import type { Claim, Datasource } from '../datasources/datasource.ts'
import { isOpaque } from '../listings/directory.ts'
import { archiveAddresses, pathParts } from './addresses.ts'
import { datasources } from '../datasources/registry.ts'
import type { UpstreamFacts } from '../recipe/facts.ts'

/** Where to look for releases of a recipe, or why there is no place. */
export type Claimed =
  (Claim & { readonly kind: 'claimed' }) | { readonly kind: 'unclaimed'; readonly reason: string }

const projects = datasources.filter(({ standing }) => standing === 'project')

/**
 * Finds the datasource of a recipe. The address that archives come from first decides; the others
 * only when no datasource knows that one.
 */
export function claim(facts: UpstreamFacts, sources: readonly Datasource[] = projects): Claimed {
  const first = { ...facts, urls: facts.urls.slice(0, 1) }
  // A page or the folder of an archive fits nearly everything, so whole facts are tried on the
  // specific places before.
  const specific = sources.filter(({ name }) => name !== 'listing' && name !== 'git')
  for (const [candidates, view] of [
    [specific, first],
    [specific, facts],
    [sources, facts],
  ] as const) {
    for (const source of candidates) {
      const found = source.claim(view)
      if (found !== undefined) return { kind: 'claimed', datasource: source.name, key: found }
    }
  }
  return { kind: 'unclaimed', reason: whyNone(facts) }
}

function whyNoAddress({ versions }: UpstreamFacts): string {
  if (versions.some(({ conditional }) => conditional))
    return 'which versions it has, and where they are, depends on the machine'
  if (versions.some(({ elsewhere }) => elsewhere))
    return 'it is fetched with Subversion, Mercurial or CVS, which are not asked'
  return versions.every(({ sha256, commit, tag, branch }) => !sha256 && !commit && !tag && !branch)
    ? 'it downloads nothing'
    : 'it names neither an address nor a repository that can be read without running it'
}

function whyNone(facts: UpstreamFacts): string {
  if (facts.manualDownload) return 'its archive must be fetched by hand'
  if (facts.urls.length === 0 && facts.git === undefined) return whyNoAddress(facts)
  if (facts.urls.some((url) => url.startsWith('file:')))
    return 'its archive is fetched by hand (a file: address)'
  if (archiveAddresses(facts).some((url) => pathParts(url).some(isOpaque)))
    return 'each of its archives lies in a folder with a name made by chance, which no page lists'
  return `no datasource knows ${(facts.urls[0] ?? facts.git ?? '').slice(0, 80)}`
}
