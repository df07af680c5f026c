import { archiveAddresses, fileNameOf } from '../../claims/addresses.ts'
import type { Access, Datasource, Listed, Lookup } from '../datasource.ts'
import type { UpstreamFacts } from '../../recipe/facts.ts'
import { searchType, type CpanRelease } from './schema.ts'

// MetaCPAN takes long lists of terms; a hundred keeps answers small.
const BATCH = 100

/**
 * CPAN, as MetaCPAN describes it: the latest release of a hundred distributions with one request.
 */
export const cpan: Datasource = {
  name: 'cpan',
  title: 'CPAN',
  standing: 'project',
  names: 'version',
  claim: distributionOf,
  lookUp: async (keys, access) => {
    const found = new Map<string, Lookup>()
    for (let at = 0; at < keys.length; at += BATCH) {
      for (const [key, lookup] of await search(keys.slice(at, at + BATCH), access))
        found.set(key, lookup)
    }
    return found
  },
}

function distributionOf(facts: UpstreamFacts): string | undefined {
  const url = archiveAddresses(facts).find(
    ({ hostname, pathname }) =>
      /(^|\.)cpan\.org$|metacpan\.org$/.test(hostname) || pathname.includes('/CPAN/authors/'),
  )
  return (
    url &&
    /^([A-Za-z][\w+-]*?)-v?\d[\w.]*(?:-TRIAL)?\.(?:tar\.gz|tgz|tar\.bz2|zip)$/.exec(
      fileNameOf(url.href),
    )?.[1]
  )
}

async function search(keys: readonly string[], { web }: Access): Promise<[string, Lookup][]> {
  const query = {
    bool: { filter: [{ terms: { distribution: keys } }, { term: { status: 'latest' } }] },
  }
  const post = {
    query,
    size: keys.length * 2,
    _source: [
      'distribution',
      'version',
      'date',
      'author',
      'name',
      'download_url',
      'checksum_sha256',
      'maturity',
    ],
  }
  const answer = await web.json('https://fastapi.metacpan.org/v1/release/_search', searchType, {
    post,
  })
  if (answer.kind !== 'read')
    return keys.map((key) => [key, { kind: 'failed', reason: answer.reason }])
  const releases = answer.value.hits.hits.map((hit) => hit._source)
  return keys.map((key) => [
    key,
    lookupOf(
      key,
      releases.filter(({ distribution }) => distribution === key),
    ),
  ])
}

function lookupOf(key: string, releases: readonly CpanRelease[]): Lookup {
  if (releases.length === 0) return { kind: 'missing', reason: `CPAN has no distribution "${key}"` }
  return { kind: 'found', listed: releases.map(listedOf), page: `https://metacpan.org/dist/${key}` }
}

function listedOf({
  version,
  date,
  author,
  name,
  download_url: url,
  checksum_sha256: hex,
  maturity,
}: CpanRelease): Listed {
  const digest =
    hex && /^[0-9a-f]{64}$/.test(hex) ? { digest: { algorithm: 'sha256' as const, hex } } : {}
  const page = author && name ? { page: `https://metacpan.org/release/${author}/${name}` } : {}
  // MetaCPAN writes dates in UTC without saying so.
  return {
    name: version,
    files: [{ url, ...digest }],
    ...page,
    ...(date && { date: /Z|[+-]\d\d:?\d\d$/.test(date) ? date : `${date}Z` }),
    ...(maturity === 'developer' && { prerelease: true }),
  }
}
