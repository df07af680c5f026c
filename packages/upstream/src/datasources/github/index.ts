import { pathParts, projectAddresses } from '../../claims/addresses.ts'
import { eachKey } from '../../listings/each-key.ts'
import { GIT_PROCESSES, remoteTags } from '../../listings/ls-remote.ts'
import type { Access, Datasource, Listed, ReleaseFile } from '../datasource.ts'
import type { UpstreamFacts } from '../../recipe/facts.ts'
import { lookUpBatches } from './batch.ts'
import { releaseType, type GithubRelease } from './schema.ts'

/**
 * GitHub tags and releases, in batches over GraphQL (https://docs.github.com/graphql). That API
 * wants a token; without one, tags are listed with git, which is not limited but knows no dates.
 */
export const github: Datasource = {
  name: 'github',
  title: 'GitHub',
  standing: 'project',
  names: 'tag',
  claim: repositoryOf,
  lookUp: (keys, access) =>
    access.githubToken === undefined
      ? eachKey(keys, (key) => remoteTags(`https://github.com/${key}.git`, access), GIT_PROCESSES)
      : lookUpBatches(keys, access),
  complete: withRelease,
}

/** `owner/name` in lower case, as GitHub does not tell cases apart. */
function repositoryOf(facts: UpstreamFacts): string | undefined {
  for (const url of projectAddresses(facts)) {
    const parts = pathParts(url)
    const start = url.hostname === 'api.github.com' && parts[0] === 'repos' ? 1 : 0
    const [owner, name] = parts.slice(start)
    if (!/^(www\.|api\.|codeload\.)?github\.com$/.test(url.hostname) || !owner || !name) continue
    const repository = `${owner}/${name.replace(/\.git$/, '')}`.toLowerCase()
    if (/^[a-z0-9][a-z0-9-]*\/[a-z0-9._-]+$/.test(repository)) return repository
  }
  return undefined
}

/**
 * Notes, digests and the mark of a pre-release, which the listing has of the newest releases alone; a
 * tag without a release stays as it was listed.
 */
async function withRelease(
  key: string,
  listed: Listed,
  { web, githubToken }: Access,
): Promise<Listed> {
  if (githubToken === undefined) return listed
  const headers = { authorization: `Bearer ${githubToken}`, 'x-github-api-version': '2022-11-28' }
  const url = `https://api.github.com/repos/${key}/releases/tags/${listed.name.split('/').map(encodeURIComponent).join('/')}`
  const answer = await web.json(url, releaseType, {
    accept: 'application/vnd.github+json',
    headers,
  })
  return answer.kind === 'read' ? merged(listed, answer.value) : listed
}

function merged(listed: Listed, release: GithubRelease): Listed {
  return {
    ...listed,
    page: release.html_url,
    files: release.assets.map(fileOf),
    ...(release.prerelease && { prerelease: true }),
    ...(release.body && { notes: release.body }),
    ...(release.published_at && { date: release.published_at }),
  }
}

function fileOf({
  browser_download_url: url,
  size,
  digest,
}: GithubRelease['assets'][number]): ReleaseFile {
  const sha256 = /^sha256:([0-9a-f]{64})$/.exec(digest ?? '')?.[1]
  return {
    url,
    size,
    ...(sha256 !== undefined && { digest: { algorithm: 'sha256' as const, hex: sha256 } }),
  }
}
