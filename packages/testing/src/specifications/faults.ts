import type { z } from 'zod'

/** What of a document breaks its specification, as `path: why`; empty where nothing does. */
export function faultsIn(specification: z.ZodType, document: unknown): string[] {
  // What is written is JSON: undefined members are none.
  const read = specification.safeParse(JSON.parse(JSON.stringify(document)))
  return (read.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`)
}
