import * as catalog from '@pakages/catalog'
import { vulnerabilitiesDocument } from '@pakages/core'
import { NAME, NONE, part, word, type PublishedPath } from './published-path.ts'

/** The documents of the index, each with its schema. */
export const INDEX_DOCUMENTS: readonly PublishedPath[] = [
  {
    path: '/v2/checksums.json',
    kind: catalog.checksumsDocument,
    summary: 'The signed root: the sha256 of every file outside the packages, and of each part.',
    absent: NONE,
  },
  {
    path: '/v2/checksums/{part}.json',
    kind: catalog.checksumsPartDocument,
    summary: 'The sha256 of the files of some packages.',
    parameters: { part: part("the package's name") },
    absent: NONE,
  },
  {
    path: '/v2/packages.json',
    kind: catalog.packagesDocument,
    summary: 'All packages with their versions and states.',
    absent: NONE,
  },
  {
    path: '/v2/packages/{name}.json.gz',
    kind: catalog.packageDocument,
    summary:
      'One package, packed by gzip: its versions with state, reviews, binaries with digests and dependencies, install lines.',
    parameters: { name: NAME },
    absent: NONE,
  },
  {
    path: '/v2/packages/{name}/{place}.json.gz',
    kind: catalog.olderVersionsDocument,
    summary: 'Older versions of a package that has a hundred or more, packed by gzip.',
    parameters: {
      name: NAME,
      place: word('From 0, as `in` of a version in the package says.', '^[0-9]{1,6}$'),
    },
    absent: NONE,
  },
  {
    path: '/v2/trust.json',
    kind: catalog.trustDocument,
    summary: 'The registry, the policy, and the keys that sign: a key counts by its fingerprint.',
    absent: NONE,
  },
  {
    path: '/v2/registry/{part}.json.gz',
    kind: catalog.registryReadingsDocument,
    summary:
      'What was read of some binaries in the registry and verified, packed by gzip: the next index reads only what is new.',
    parameters: {
      part: word(
        "The first two hex digits of the sha256 of the binary's hash, and the first 32 of that of the document: the root lists all of them.",
        '^[0-9a-f]{2}-[0-9a-f]{32}$',
      ),
    },
    absent: NONE,
  },
  {
    path: '/v2/releases.json',
    kind: catalog.releasesDocument,
    summary: 'The releases of the package repository, and what each brought since the one before.',
    absent: NONE,
  },
  {
    path: '/v2/reviewing.json',
    kind: catalog.reviewingDocument,
    summary: 'What waits for a review and for whom, who reviews, and how much is reviewed.',
    absent: NONE,
  },
  {
    path: '/v2/vulnerabilities.json',
    kind: vulnerabilitiesDocument,
    summary:
      'What is known to be vulnerable, of all published packages: what is open, mended, not affected and why, and what nothing can be said of.',
    absent: NONE,
  },
]
