import type { z } from 'zod'

/**
 * The first thing that is wrong with a document, for a sentence about it: where, and what, such as
 * `specs.3.hash: not a 32 character spec hash`. One is enough for a person; the others often follow.
 */
export function firstIssue({ issues: [first] }: z.core.$ZodError): string {
  if (!first) return 'the document: malformed'
  return `${first.path.join('.') || 'the document'}: ${first.message}`
}
