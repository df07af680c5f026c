import type { ExplainedIds, Explanations } from '@pakages/model'

/** What is told of the failures of databases of vulnerabilities and of statements on them. */
export const advisoriesFailures = {
  'database-missing': {
    means:
      'A database of vulnerabilities is not where it is looked for, or was never fetched. Nothing was checked.',
    next: 'Fetch it with `pakages scan update`, or correct the path in `databases`.',
  },
  'database-damaged': {
    means:
      'A database cannot be read to its end. Half a database is none, since what is missing would pass for safe.',
    next: 'Fetch it again.',
  },
  'database-unknown': {
    means: 'What is named is no database that can be fetched.',
    next: 'The message lists the names. A file or folder of your own is given to `databases`, and is not fetched.',
  },
  'database-index-unusable': {
    means: 'A scan keeps an index of its databases, and it is gone, damaged or of another version.',
    next: 'Remove it, and scan again: it is made anew.',
  },
  'osv-answer-unusable': {
    means: 'The API of OSV answered something else than what was asked, or without an end.',
    next: 'Run it again later, or leave out `live` and use databases that were fetched.',
  },
  'vex-malformed': {
    means:
      'A document with statements is neither OpenVEX 0.2.0 nor CycloneDX with `vulnerabilities`.',
    next: 'Have it written anew as JSON. CSAF is not read: convert it.',
  },
} as const satisfies Explanations

declare global {
  interface ExplainedFailures extends ExplainedIds<typeof advisoriesFailures> {}
}
