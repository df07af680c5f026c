import {
  DIGEST,
  NAME,
  NONE,
  oneOf,
  SEGMENT,
  VERSION,
  word,
  type PublishedPath,
} from './published-path.ts'

const UNCHANGED = 'The last update did not change it: it lies under its name.'
const NOT_SERVED = 'The index does not say where it is served, or it has more than 5,000 packages.'
const EXCHANGED =
  'A document that the last update exchanged, added or removed, as it was or as it is'
const BUNDLE =
  'A Sigstore bundle over the checksums: a DSSE envelope with an in-toto statement whose subject is the sha256 of `v2/checksums.json`.'

/** What has no schema of ours: signatures, documents by digest, formats of others. */
export const INDEX_FILES: readonly PublishedPath[] = [
  {
    path: '/v2/openapi.json',
    operationId: 'openapi',
    summary: 'This description.',
    absent: undefined,
  },
  {
    path: '/v2/checksums.json.sigstore.json',
    operationId: 'checksums-bundle',
    summary: BUNDLE,
    absent: 'Nobody signed the index.',
  },
  {
    path: '/v2/sha256/{digest}.json',
    operationId: 'document-by-digest',
    summary: `${EXCHANGED}.`,
    parameters: { digest: DIGEST },
    absent: UNCHANGED,
  },
  {
    path: '/v2/sha256/{digest}.json.gz',
    operationId: 'packed-document-by-digest',
    summary: `${EXCHANGED}, packed by gzip.`,
    parameters: { digest: DIGEST },
    absent: UNCHANGED,
  },
  {
    path: '/v2/sha256/{digest}.sigstore.json',
    operationId: 'bundle-by-digest',
    summary: BUNDLE,
    parameters: { digest: DIGEST },
    absent: 'Nobody signed a root with that digest, or it is older than the last two.',
  },
  {
    path: '/v2/sha256/{digest}',
    operationId: 'file-by-digest',
    summary: 'A static file that the last update exchanged, as it was or as it is.',
    parameters: { digest: DIGEST },
    media: 'application/octet-stream',
    absent: UNCHANGED,
  },
  {
    path: '/files/{name}/{version}/{file}',
    operationId: 'static-file',
    summary: 'A static file of a version. Servers give it the media type of its ending.',
    parameters: {
      name: NAME,
      version: VERSION,
      file: word('Its path. Slashes stay slashes, all else is written as names are.', SEGMENT),
    },
    media: '*/*',
    absent: NONE,
  },
  {
    path: '/advisories/{id}.json',
    operationId: 'advisory',
    summary: "A package of the repository that is vulnerable, in OSV's format.",
    parameters: { id: word('The id of the advisory, written as names are.', SEGMENT) },
    absent: NONE,
  },
  {
    path: '/advisories/all.zip',
    operationId: 'advisories',
    summary: "All advisories, in OSV's format.",
    media: 'application/zip',
    absent: NONE,
  },
  {
    path: '/packages/{name}/',
    operationId: 'package-page',
    summary: 'The page of a package, for people.',
    parameters: { name: NAME },
    media: 'text/html',
    absent: NONE,
  },
  {
    path: '/packages/{name}/{badge}.svg',
    operationId: 'badge',
    summary: 'A badge of a package.',
    parameters: {
      name: NAME,
      badge: oneOf('The preferred version, its state, or for which targets it was built.', [
        'version',
        'state',
        'builds',
      ]),
    },
    media: 'image/svg+xml',
    absent: NOT_SERVED,
  },
  {
    path: '/packages/{name}/feed.xml',
    operationId: 'package-feed',
    summary: 'What is new of a package, as Atom.',
    parameters: { name: NAME },
    media: 'application/xml',
    absent: NOT_SERVED,
  },
  {
    path: '/feeds/{kind}.xml',
    operationId: 'feed',
    summary: 'What is new of all packages, as Atom: the newest 100.',
    parameters: {
      kind: oneOf('Of what.', ['all', 'versions', 'approvals', 'removals', 'vulnerabilities']),
    },
    media: 'application/xml',
    absent: NOT_SERVED,
  },
  {
    path: '/sitemap.xml',
    operationId: 'sitemap',
    summary: 'The pages, for search engines.',
    media: 'application/xml',
    absent: NOT_SERVED,
  },
  {
    path: '/opensearch.xml',
    operationId: 'opensearch',
    summary: 'How browsers search the site.',
    media: 'application/xml',
    absent: NOT_SERVED,
  },
  {
    path: '/robots.txt',
    operationId: 'robots',
    summary: 'What search engines may read: all of it.',
    media: 'text/plain',
    absent: NOT_SERVED,
  },
]
