import { pathParts, projectAddresses } from '../../claims/addresses.ts'
import { eachKey } from '../../listings/each-key.ts'
import type { Access, Datasource, Lookup } from '../datasource.ts'
import type { UpstreamFacts } from '../../recipe/facts.ts'
import { tagsType } from './schema.ts'

// Servers that run GitLab under another name. The path `/-/archive/` and host names with "gitlab"
// tell the others.
const HOSTS = new Set([
  'framagit.org',
  'salsa.debian.org',
  'invent.kde.org',
  'code.vt.edu',
  'git.ligo.org',
  'git.rwth-aachen.de',
  'git.uni-jena.de',
  'foss.heptapod.net',
  '0xacab.org',
  'code.videolan.org',
  'source.puri.sm',
  'git.gnome.org',
  'gricad-gitlab.univ-grenoble-alpes.fr',
  'jugit.fz-juelich.de',
  'git.geomar.de',
  'git.astron.nl',
])

/** Tags and releases of a GitLab server, whatever its host: https://docs.gitlab.com/api/tags/. */
export const gitlab: Datasource = {
  name: 'gitlab',
  title: 'GitLab',
  standing: 'project',
  names: 'tag',
  claim: projectOf,
  lookUp: (keys, access) => eachKey(keys, (key) => tags(key, access)),
}

const SYSTEM_PATHS = new Set(['api', 'uploads', 'help'])

/**
 * `https://HOST/group/…/name`: GitLab nests groups, so the host and the whole path name a project.
 */
function projectOf(facts: UpstreamFacts): string | undefined {
  for (const url of projectAddresses(facts)) {
    if (!isGitlab(url)) continue
    const api = /^\/api\/v4\/projects\/([^/]+)\//.exec(url.pathname)?.[1]
    const parts = api === undefined ? beforeArchive(url) : decodeURIComponent(api).split('/')
    if (parts.length >= 2 && !SYSTEM_PATHS.has(parts[0]!))
      return `https://${url.host}/${parts.join('/').replace(/\.git$/, '')}`
  }
  return undefined
}

const isGitlab = (url: URL): boolean =>
  (/(^|[.-])x?gitlab[.-]/.test(`${url.hostname}.`) &&
    !/gitlab(pages)?\.(io|inria\.fr)$/.test(url.hostname.replace('gitlab.inria.fr', ''))) ||
  HOSTS.has(url.hostname) ||
  url.pathname.includes('/-/archive/')

function beforeArchive(url: URL): string[] {
  const parts = pathParts(url)
  const end = parts.findIndex(
    (part, at) =>
      at >= 2 &&
      [
        '-',
        'repository',
        'uploads',
        'archive',
        'releases',
        'wikis',
        'raw',
        'blob',
        'tree',
      ].includes(part),
  )
  return end < 0 ? parts : parts.slice(0, end)
}

async function tags(key: string, { web }: Access): Promise<Lookup> {
  const { origin, pathname } = URL.parse(key) ?? { origin: '', pathname: '' }
  if (origin === '')
    return {
      kind: 'failed',
      reason: `"${key.slice(0, 100)}" is not the address of a GitLab project`,
    }
  const answer = await web.json(
    `${origin}/api/v4/projects/${encodeURIComponent(pathname.slice(1))}/repository/tags?per_page=100&order_by=updated`,
    tagsType,
  )
  if (answer.kind === 'missing')
    return { kind: 'missing', reason: `there is no public GitLab project ${key}` }
  if (answer.kind === 'failed') return answer
  const listed = answer.value.map(({ name, commit, created_at: created, release }) => {
    const date = created ?? commit.created_at
    return {
      name,
      commit: commit.id,
      page: `${key}/-/tags/${encodeURIComponent(name)}`,
      ...(date && { date }),
      ...(release?.description && { notes: release.description }),
    }
  })
  return { kind: 'found', listed, page: `${key}/-/tags` }
}
