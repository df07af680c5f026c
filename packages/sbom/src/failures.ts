import type { ExplainedIds, Explanations } from '@pakages/model'

/** What is told of the failures of bills of materials. */
export const sbomFailures = {
  'sbom-malformed': {
    means:
      'The file is no SBOM that can be read, or is listed as one and holds none. CycloneDX and SPDX 2 are read, as JSON.',
    next: 'Have it written anew as JSON. SPDX 3, tag-value and XML are not read: convert them.',
  },
  'sbom-too-large': {
    means:
      'An SBOM lists more components than any honest one does. It is refused before it fills the memory.',
    next: 'Take it apart, and look at its parts one by one.',
  },
} as const satisfies Explanations

declare global {
  interface ExplainedFailures extends ExplainedIds<typeof sbomFailures> {}
}
