import { archiveAddresses, fileNameOf } from '../../claims/addresses.ts'
import { eachKey } from '../../listings/each-key.ts'
import type { Access, Datasource, Lookup } from '../datasource.ts'
import type { UpstreamFacts } from '../../recipe/facts.ts'
import { versionsType } from './schema.ts'

/** RubyGems: every version of a gem, with the sha256 of its file. */
export const rubygems: Datasource = {
  name: 'rubygems',
  title: 'RubyGems',
  standing: 'project',
  names: 'version',
  claim: gemOf,
  lookUp: (keys, access) => eachKey(keys, (key) => versions(key, access)),
}

function gemOf(facts: UpstreamFacts): string | undefined {
  const url = archiveAddresses(facts).find(({ hostname }) => /(^|\.)rubygems\.org$/.test(hostname))
  return url && /^([A-Za-z][\w.-]*?)-\d[\w.]*\.gem$/.exec(fileNameOf(url.href))?.[1]
}

async function versions(key: string, { web }: Access): Promise<Lookup> {
  const answer = await web.json(
    `https://rubygems.org/api/v1/versions/${encodeURIComponent(key)}.json`,
    versionsType,
  )
  if (answer.kind === 'missing') return { kind: 'missing', reason: `RubyGems has no gem "${key}"` }
  if (answer.kind === 'failed') return answer
  const listed = answer.value
    .filter(({ platform }) => platform === 'ruby')
    .map(({ number, prerelease, created_at: date, sha }) => {
      const digest =
        sha && /^[0-9a-f]{64}$/.test(sha)
          ? { digest: { algorithm: 'sha256' as const, hex: sha } }
          : {}
      return {
        name: number,
        date,
        page: `https://rubygems.org/gems/${key}/versions/${number}`,
        files: [{ url: `https://rubygems.org/downloads/${key}-${number}.gem`, ...digest }],
        ...(prerelease && { prerelease }),
      }
    })
  return { kind: 'found', listed, page: `https://rubygems.org/gems/${key}/versions` }
}
