import { identitiesOf, type Identity } from '@pakages/advisories'
import type { RecipeFacts } from '@pakages/core'
import type { ConcreteDag, ConcreteSpec, SpecHash } from '@pakages/model'
import { datasources } from '@pakages/upstream'

/** The types of package URLs that say what an index or a forge calls it. */
const TYPES: Readonly<Record<string, string>> = {
  pypi: 'pypi',
  cran: 'cran',
  bioconductor: 'bioconductor',
  cpan: 'cpan',
  npm: 'npm',
  cargo: 'cargo',
  gem: 'gem',
}
const FORGES: Readonly<Record<string, string>> = {
  'github.com': 'github',
  'gitlab.com': 'gitlab',
  'bitbucket.org': 'bitbucket',
}

/**
 * Under which package URLs and CPEs others know what each package was built from, as its sources and
 * homepage tell, the surest first. What is only possible is left out,
 * and what only a rule made of them: other scanners take a CPE for what somebody wrote down.
 */
export function upstreamIdentities(
  { specs }: ConcreteDag,
  facts: readonly RecipeFacts[],
): ReadonlyMap<SpecHash, readonly string[]> {
  return new Map(
    facts.flatMap((entry) => {
      const spec = specs.get(entry.hash)
      return spec ? [[spec.hash, identitiesIn(spec, entry)] as const] : []
    }),
  )
}

function identitiesIn(spec: ConcreteSpec, { sources, homepage }: RecipeFacts): string[] {
  const own = sources.filter(({ resource }) => resource === undefined)
  const urls = own.flatMap(({ url }) => url ?? [])
  const [git] = own.flatMap(({ git: address }) => address ?? [])
  const upstream = {
    ...{ name: spec.name, bases: [], versions: [], urls },
    ...(homepage !== undefined && { homepage }),
    ...(git !== undefined && { git }),
  }
  const claims = datasources.flatMap((source) => {
    const key = source.claim(upstream)
    return key === undefined ? [] : [{ datasource: source.name, key }]
  })
  const builtin = spec.namespace === 'builtin'
  const known = identitiesOf({
    ...{ name: spec.name, builtin, claims, homepage },
    repositories: git === undefined ? [] : [git],
  })
  const version = spec.version.replace(/^(?:git\.)?[^=]+=/, '')
  return known.flatMap((one) =>
    one.certainty === 'possible' || one.derived === true ? [] : written(one, version),
  )
}

/** As a package URL or a CPE; nothing for names that neither has a way to write. */
function written({ kind, name }: Identity, version: string): string[] {
  if (kind === 'cpe') return [`cpe:2.3:a:${cpeText(name)}:${cpeText(version)}:*:*:*:*:*:*:*`]
  const [host = '', ...path] = name.split('/')
  const forge = kind === 'git' && path.length === 2 ? FORGES[host] : undefined
  const type = forge ?? TYPES[kind]
  const place = forge === undefined ? name : path.join('/')
  const words = place.split('/').map(encodeURIComponent).join('/')
  return type === undefined ? [] : [`pkg:${type}/${words}@${encodeURIComponent(version)}`]
}

/** Punctuation is escaped in a CPE, but for what separates vendor and product. */
const cpeText = (text: string): string => text.replaceAll(/[^\w.:-]/g, String.raw`\$&`)
