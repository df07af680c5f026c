/** Hosts whose folders of releases are named as the repositories that they are made of. */
const HOSTS: readonly (readonly [archive: RegExp, repository: string])[] = [
  [
    /^(?:ftp|ftpmirror|mirrors?)\.(?:gnu|kernel)\.org\/(?:pub\/)?(?:gnu|non-gnu)\/([\w+-]+)\//,
    'git.savannah.gnu.org/git/$1',
  ],
  [/^ftpmirror\.gnu\.org\/([\w+-]+)\//, 'git.savannah.gnu.org/git/$1'],
  [/^download\.savannah\.(?:non)?gnu\.org\/releases\/([\w+-]+)\//, 'git.savannah.gnu.org/git/$1'],
  [
    /^(?:www\.|ftp\.)?x(?:org\.freedesktop)?\.org\/(?:archive|releases|pub)\/(?:current\/src|individual)\/([a-z]+)\/([A-Za-z][\w+-]*?)-\d/,
    'gitlab.freedesktop.org/xorg/$1/$2',
  ],
  [
    /^(?:download|ftp)\.gnome\.org\/(?:pub\/(?:gnome|GNOME)\/)?sources\/([\w+-]+)\//,
    'gitlab.gnome.org/GNOME/$1',
  ],
  [/^(?:www\.)?gnupg\.org\/ftp\/gcrypt\/([\w+-]+)\//, 'git.gnupg.org/$1'],
  [
    /^(?:archive|downloads?|dlcdn|www)\.apache\.org\/(?:dyn\/closer\.cgi\?path=\/?)?(?:dist\/)?(?:incubator\/)?([\w+-]+)\//,
    'github.com/apache/$1',
  ],
  [/^downloads?\.xiph\.org\/releases\/([\w+-]+)\//, 'gitlab.xiph.org/xiph/$1'],
  [/^download\.qt\.io\/\S*\/submodules\/(qt[a-z0-9]+)-/, 'code.qt.io/qt/$1'],
]

/**
 * The repository that an archive is made of, by the rule of the host that it lies on; undefined for
 * hosts without one.
 */
export function repositoryBehind(archive: string): string | undefined {
  const url = URL.parse(archive)
  if (url === null || !/^(https?|ftp):$/.test(url.protocol)) return undefined
  const place = `${url.hostname.toLowerCase()}${url.pathname}${url.search}`.slice(0, 1000)
  for (const [pattern, repository] of HOSTS) {
    const found = pattern.exec(place)
    if (found !== null)
      return `https://${repository.replaceAll(/\$(\d)/g, (_, at: string) => found[Number(at)] ?? '')}`
  }
  return undefined
}
