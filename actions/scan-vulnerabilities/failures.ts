import type { ExplainedIds, Explanations } from '@pakages/model'

/** What is told of the failures of scans and audits. */
export const scanFailures = {
  'vulnerabilities-open': {
    means:
      'Packages have vulnerabilities that `fail-on` does not let pass. The summary lists each with where it is fixed.',
    next: 'Take versions that are fixed. What does not matter to you can be said: a statement of an auditor, or an entry in `exceptions` with a day.',
  },
  'exception-expired': {
    means: 'An exception holds until a day, and that is over: somebody is to look at it again.',
    next: 'Take it out of `exceptions`, or look at it again and set another day.',
  },
  'packages-not-covered': {
    means:
      'No database knows these packages by name, so that "no vulnerabilities" would say nothing.',
    next: 'Name how databases know them in `known-as`, give further `databases`, or `recipes`, whose addresses tell. `ignore-not-covered` lets it pass.',
  },
  'nothing-to-scan': {
    means: 'There is no package in what was named, or nothing was named. Nothing was checked.',
    next: 'Name a lock, an SBOM, an install root, a registry or an index that has packages.',
  },
  'scan-target-unusable': {
    means: 'What is to be scanned is not there, or of a kind that cannot be scanned.',
    next: 'Name a `spack.lock`, an SBOM (CycloneDX or SPDX 2 as JSON), an install root, or a registry.',
  },
  'index-not-scanned': {
    means:
      'The index has packages, and nobody looked for vulnerabilities in them. Nothing was checked.',
    next: 'Have the registry scanned (`scan`), and the index written anew with the report.',
  },
  'database-empty': {
    means: 'A database has no record that can be used. Nothing was checked.',
    next: 'Name a folder or file with records of OSV, CVE, NVD, Alpine, Wolfi, CISA or EPSS.',
  },
  'database-age-unknown': {
    means: '`max-age` wants fresh databases, and nothing tells how old this one is.',
    next: 'Leave `max-age` out, or take a database whose records have dates.',
  },
  'database-too-old': {
    means: 'A database is older than `max-age` allows: what was found since is not in it.',
    next: 'Fetch it again (`pakages scan update`), or raise `max-age`.',
  },
  'osv-not-asked': {
    means: 'The API of OSV could not be asked. Nothing was checked.',
    next: 'Run it again later, or leave out `live` and use databases that were fetched.',
  },
  'known-as-malformed': {
    means:
      '`known-as` says by which names databases know a package, and holds something that is no such name.',
    next: 'Write `KIND:NAME`; the message lists the kinds.',
  },
  'statements-without-packages': {
    means: 'A document with statements names no package that could be matched.',
    next: 'Name documents whose products have package URLs or CPEs.',
  },
  'exploited-unknown': {
    means: '`fail-on` asks for what is exploited, and no database tells that.',
    next: 'Name `cisa:kev` among the databases.',
  },
} as const satisfies Explanations

declare global {
  interface ExplainedFailures extends ExplainedIds<typeof scanFailures> {}
}
