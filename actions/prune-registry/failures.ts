import type { ExplainedIds, Explanations } from '@pakages/model'

/** What is told of the failures of removing what nobody needs from a registry. */
export const pruneFailures = {
  'prune-nothing-needed': {
    means:
      'No generation and no lock says what of the registry is needed, so that all of it would be deleted.',
    next: 'Give `locks`, or leave `unnamed` away.',
  },
} as const satisfies Explanations

declare global {
  interface ExplainedFailures extends ExplainedIds<typeof pruneFailures> {}
}
