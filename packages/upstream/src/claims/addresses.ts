import type { UpstreamFacts } from '../recipe/facts.ts'

/**
 * The http, https and ftp addresses that archives come from, the recipe's own first; malformed ones
 * left out.
 */
export const archiveAddresses = (facts: UpstreamFacts): URL[] => facts.urls.flatMap(addressOf)

/**
 * The address of the source repository, when the recipe names one that can be read as an address.
 */
export const repositoryAddress = (facts: UpstreamFacts): URL | undefined =>
  facts.git === undefined ? undefined : addressOf(facts.git)[0]

/**
 * Every address that tells which project a recipe belongs to: where archives come from and, unless
 * the recipe names a page that lists them, its source repository.
 */
export function projectAddresses(facts: UpstreamFacts): URL[] {
  const repository =
    facts.listUrl === undefined || facts.urls.length === 0 ? repositoryAddress(facts) : undefined
  return [...archiveAddresses(facts), ...(repository ? [repository] : [])]
}

/** `git@host:path` is how git writes ssh://git@host/path. */
function addressOf(text: string): URL[] {
  const ssh = /^(?:[\w.-]+@)([\w.-]+):(?!\/)(\S+)$/.exec(text)
  const url = URL.parse(ssh ? `ssh://${ssh[1]}/${ssh[2]}` : text)
  return url && /^(https?|ftp|git|ssh):$/.test(url.protocol) && url.hostname !== '' ? [url] : []
}

/** The parts of a path, without empty ones, as they are written in the address. */
export const pathParts = (url: URL): string[] =>
  url.pathname.split('/').filter((part) => part !== '')

/**
 * The last part of an address's path that names a file; SourceForge writes `/download` behind it.
 */
export function fileNameOf(address: string): string {
  const parts = pathParts(URL.parse(address) ?? new URL('http://none/'))
  const last = parts.at(-1) === 'download' ? parts.at(-2) : parts.at(-1)
  return last === undefined ? '' : safeDecode(last)
}

/** Decodes `%2B` and the like; what is malformed stays as it is. */
export function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
