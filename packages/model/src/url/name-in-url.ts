import { splitUrlExtension } from './extension.ts'
import { stripNameSuffixes } from './suffixes.ts'
import { MAX_URL_LENGTH } from './version-in-url.ts'

type Part = 'stem' | 'suffix' | 'path'

/**
 * Spack's patterns (`parse_name_offset` in `spack/url.py`), the first that matches decides: known
 * hosts, queries, then the file name.
 */
const PATTERNS: readonly (readonly [part: Part, pattern: RegExp])[] = [
  ['path', /github\.com\/[^/]+\/([^/]+)/],
  ['path', /gitlab[^/]+\/api\/v4\/projects\/[^/]+%2F([^/]+)/],
  ['path', /gitlab[^/]+\/(?!api\/v4\/projects)[^/]+\/([^/]+)/],
  ['path', /bitbucket\.org\/[^/]+\/([^/]+)/],
  ['path', /pypi\.(?:python\.org|io)\/packages\/source\/[A-Za-z\d]\/([^/]+)/],
  ['stem', /\?filename=([A-Za-z\d+-]+)$/],
  ['stem', /\?f=([A-Za-z\d+-]+)$/],
  ['stem', /\?package=([A-Za-z\d+-]+)/],
  ['suffix', /\?package=([A-Za-z\d]+)/],
  ['path', /(?:^|\/)([^/]+)\/download.php$/],
  ['stem', /^([A-Za-z\d+._-]+)$/],
]

/**
 * Finds the name of the package in a URL, as Spack does. Undefined when Spack finds none either, and
 * for URLs longer than {@link MAX_URL_LENGTH}.
 * @param version The version that stands in the URL, which is no part of the name.
 */
export function nameInUrl(url: string, version: string): string | undefined {
  if (url.length > MAX_URL_LENGTH) return undefined
  const { prefix, suffix } = splitUrlExtension(url)
  const stem = stripNameSuffixes(prefix.slice(prefix.lastIndexOf('/') + 1), version)
  const texts = { stem, suffix, path: prefix }
  for (const [part, pattern] of PATTERNS) {
    const found = pattern.exec(texts[part])
    if (found) return found[1]
  }
  return undefined
}
