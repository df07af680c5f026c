import type { ExplainedIds, Explanations } from '@pakages/model'

/** What is told of the failures of publishing an index. */
export const publishIndexFailures = {
  'static-file-unusable': {
    means:
      '`static` names a file or folder that is not there, is a link, or lies outside of the repository.',
    next: 'Name files or folders beside the configuration.',
  },
  'cyclonedx-malformed': {
    means: 'The report of a scanner is no CycloneDX document.',
    next: 'Have it write CycloneDX JSON, such as `grype -o cyclonedx-json`.',
  },
  'vulnerability-record-not-counted': {
    means:
      'The record of what was open, over and reviewed before cannot be trusted or read. Without it nobody could tell what is new.',
    next: 'Find out who changed it. `begin-record` begins it anew, and forgets what was known.',
  },
} as const satisfies Explanations

declare global {
  interface ExplainedFailures extends ExplainedIds<typeof publishIndexFailures> {}
}
