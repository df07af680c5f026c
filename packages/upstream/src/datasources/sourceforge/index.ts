import { archiveAddresses, pathParts } from '../../claims/addresses.ts'
import { eachKey } from '../../listings/each-key.ts'
import type { Access, Datasource, Listed, Lookup } from '../datasource.ts'
import type { UpstreamFacts } from '../../recipe/facts.ts'
import { readFeed, type SourceforgeFile } from './schema.ts'

/** The newest files of a SourceForge project, from its feed, which also says the md5 of each. */
export const sourceforge: Datasource = {
  name: 'sourceforge',
  title: 'SourceForge',
  standing: 'project',
  names: 'file',
  claim: projectOf,
  lookUp: (keys, access) => eachKey(keys, (key) => files(key, access)),
}

function projectOf(facts: UpstreamFacts): string | undefined {
  const mirrored = facts.sourceforgeMirrorPath
    ?.split('/')
    .filter((part) => part !== '' && part !== 'project')[0]
  if (mirrored !== undefined) return mirrored
  const url = archiveAddresses(facts).find(({ hostname }) =>
    /(^|\.)(sourceforge\.net|sf\.net)$/.test(hostname),
  )
  if (!url) return undefined
  const parts = pathParts(url)
  const project =
    parts[0] === 'projects' || parts[0] === 'project' || parts[0] === 'sourceforge'
      ? parts[1]
      : parts[0]
  const found = /^(?:www\.|[\w-]*\.?dl\.|prdownloads\.|downloads?\.)?(?:sourceforge|sf)\.net$/.test(
    url.hostname,
  )
    ? project
    : /^([\w-]+)\./.exec(url.hostname)?.[1]
  return found !== undefined && /^[\w.+-]+$/.test(found) ? found : undefined
}

async function files(key: string, { web }: Access): Promise<Lookup> {
  const answer = await web.text(
    `https://sourceforge.net/projects/${encodeURIComponent(key)}/rss?path=/&limit=200`,
    { accept: 'application/rss+xml, application/xml' },
  )
  if (answer.kind === 'missing')
    return { kind: 'missing', reason: `SourceForge has no project "${key}"` }
  if (answer.kind === 'failed') return answer
  const items = readFeed(answer.text)
  if (!items)
    return { kind: 'failed', reason: `SourceForge did not answer with the files of ${key}` }
  return {
    kind: 'found',
    listed: items.map(listedOf),
    page: `https://sourceforge.net/projects/${key}/files/`,
  }
}

function listedOf({ path, link, date, md5, size }: SourceforgeFile): Listed {
  const file = {
    url: link,
    ...(md5 !== undefined && { digest: { algorithm: 'md5' as const, hex: md5 } }),
    ...(size !== undefined && { size }),
  }
  return {
    name: path.split('/').at(-1) ?? '',
    page: link.replace(/\/download$/, ''),
    files: [file],
    ...(date !== undefined && { date }),
  }
}
