/**
 * A text as one segment of a path and of a URL alike: letters, digits, `.`, `_`, `+` and `-` stay,
 * all else becomes `~` and its UTF-8 bytes in hex (`%` would be decoded by web servers). A leading
 * dot is written `~2e`, so that nothing is hidden or climbs up.
 */
export function segment(text: string): string {
  const safe = text.replace(/[^A-Za-z0-9._+-]/gu, (char) =>
    [...new TextEncoder().encode(char)]
      .map((byte) => `~${byte.toString(16).padStart(2, '0')}`)
      .join(''),
  )
  return safe.startsWith('.') ? `~2e${safe.slice(1)}` : safe
}

/** The root of the site's checksums, which is what gets signed. */
export const CHECKSUMS = 'v2/checksums.json'
/** The Sigstore bundle over {@link CHECKSUMS}. */
export const CHECKSUMS_BUNDLE = 'v2/checksums.json.sigstore.json'
/** The start page. */
export const HOME = 'index.html'
/** All packages with their versions and states. */
export const PACKAGES = 'v2/packages.json'
/** What lies where, for programs: https://spec.openapis.org/oas/v3.1.1.html. */
export const OPENAPI = 'v2/openapi.json'
/** Registry, policy and keys, for who knows the signer alone. */
export const TRUST = 'v2/trust.json'
/** What is known to be vulnerable, of all packages. */
export const VULNERABILITIES = 'v2/vulnerabilities.json'
/** What each release brought. */
export const RELEASES = 'v2/releases.json'
/** What waits for a review, who reviews, and how much is reviewed. */
export const REVIEWING = 'v2/reviewing.json'
/** All advisories of the repository's own packages, in OSV's format. */
export const ADVISORIES = 'advisories/all.zip'
/** What the search loads when it has the names: descriptions, and what is filtered by. */
export const SEARCH_DETAILS = 'search/details.json'

/** The document of one package, compressed by gzip. */
export const packagePath = (name: string): string => `v2/packages/${segment(name)}.json.gz`

/**
 * What a package of many versions says of its older ones, compressed by gzip: see
 * {@link packageDocuments}. @param place From 0, the oldest first.
 */
export const olderVersionsPath = (name: string, place: number): string =>
  `v2/packages/${segment(name)}/${place}.json.gz`

/** Where lies what was read of the registry, in parts. */
export const READINGS = 'v2/registry/'

/**
 * Where a part of what was read of the registry lies, compressed by gzip. Its name tells what is in it, so that nobody needs to
 * unpack it to know whether it changed. @param part Its two hex digits. @param digest The sha256 of its text, 64 hex digits.
 */
export const readingsPath = (part: string, digest: string): string =>
  `${READINGS}${part}-${digest.slice(0, 32)}.json.gz`

/** An advisory of one package, in OSV's format. */
export const advisoryPath = (id: string): string => `advisories/${segment(id)}.json`

/**
 * The pages of one package, all in one folder, so that links from them are the same.
 * @param number 1 is its own, more have its older versions.
 */
export const pagePath = (name: string, number = 1): string =>
  `packages/${segment(name)}/${number === 1 ? 'index' : `versions-${number}`}.html`

/** A page of what waits for a review. @param number From 1. */
export const queuePath = (number: number): string =>
  `queue/${number === 1 ? 'index' : `page-${number}`}.html`

/** The folder of the page of an auditor, with a slash at its end. */
export const auditorPath = (name: string): string => `auditors/${segment(name)}/`

/** The folder of the page of a licence, with a slash at its end. @param id Of SPDX, or a reference. */
export const licencePath = (id: string): string => `licenses/${segment(id)}/`

/** A static file of a version. @param path Relative, with slashes. */
export const filePath = (name: string, version: string, path: string): string =>
  `files/${segment(name)}/${segment(version)}/${path.split('/').map(segment).join('/')}`

/** Where documents lie by their digest, for who reads while the index changes. */
export const BY_DIGEST = 'v2/sha256/'

/**
 * A document or static file by its digest. @param path Its name, whose `.json` or `.json.gz` it keeps:
 * other files get no ending, so that no browser takes them for a page. @param digest 64 hex digits.
 */
export const digestPath = (path: string, digest: string): string =>
  `${BY_DIGEST}${digest}${/\.json(\.gz)?$/.exec(path)?.[0] ?? ''}`

/** The Sigstore bundle over a root, by the digest of that root. */
export const bundlePath = (root: string): string => `${BY_DIGEST}${root}.sigstore.json`

/**
 * Whether a client may ask for what lies there: documents and static files, not pages. A path that
 * {@link segment} would not write is none.
 */
export const isDocument = (path: string): boolean =>
  /^(v2|files)(\/[\w+~-][\w.+~@-]*)+$/.test(path) && !path.startsWith(BY_DIGEST)

/** What a path by digest looks like: only such files are removed below {@link BY_DIGEST}. */
export const isByDigest = (path: string): boolean =>
  /^v2\/sha256\/[0-9a-f]{64}(\.json|\.json\.gz|\.sigstore\.json)?$/.test(path)
