/** Where hosts are known to send those who fetch archives. */
const EXPECTED: readonly (readonly [RegExp, RegExp])[] = [
  [/^(www\.)?github\.com$/, /^codeload\.github\.com$|(^|\.)githubusercontent\.com$/],
  [/(^|\.)(sourceforge\.net|sf\.net)$/, /(^|\.)sourceforge\.net$/],
  [/^pypi\.(io|org|python\.org)$/, /^files\.pythonhosted\.org$|^pypi\.org$/],
  [/^ftp(mirror)?\.gnu\.org$/, /./],
  [/^bitbucket\.org$/, /(^|\.)bitbucket\.org$|\.amazonaws\.com$/],
  [/(^|\.)(r-project|rstudio)\.(org|com)$/, /(^|\.)(r-project\.org|rstudio\.com)$/],
  [/(^|\.)(cpan|metacpan)\.org$/, /(^|\.)(cpan|metacpan)\.org$/],
  [/(^|\.)savannah\.(non)?gnu\.org$/, /./],
  [/^(www\.)?apache\.org$|\.apache\.org$/, /\.apache\.org$/],
  [/(^|\.)kernel\.org$/, /(^|\.)kernel\.org$/],
]

/**
 * Whether an archive that was asked for at one address may come from another host without a word:
 * itself, a subdomain, or where that host is known to send people.
 */
export function isExpectedHost(asked: string, answered: string): boolean {
  const [from, to] = [URL.parse(asked)?.hostname ?? '', URL.parse(answered)?.hostname ?? '']
  if (URL.parse(asked)?.host === URL.parse(answered)?.host) return true
  const bare = (host: string): string => host.replace(/^www\./, '')
  if (isAddress(from) || isAddress(to)) return false
  if (bare(from) === bare(to) || bare(to).endsWith(`.${bare(from)}`)) return true
  return EXPECTED.some(([host, target]) => host.test(from) && target.test(to))
}

const isAddress = (host: string): boolean => /^[\d.]+$|^\[/.test(host)
