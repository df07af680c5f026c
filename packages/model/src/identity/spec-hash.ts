import { z } from 'zod'

/**
 * Spack's DAG hash of a concrete spec: 32 characters of lower case base32 (`a-z2-7`). What was
 * asked for, as opposed to what exists.
 */
export type SpecHash = string & { readonly SpecHash: unique symbol }

const PATTERN = /^[a-z2-7]{32}$/

/** Whether `text` is a whole DAG hash; never throws. */
export const isSpecHash = (text: string): text is SpecHash => PATTERN.test(text)

/** The schema of a whole DAG hash in a document. */
export const specHashType = (): z.ZodType<SpecHash> =>
  z.string().regex(PATTERN, 'not a 32 character spec hash') as unknown as z.ZodType<SpecHash>
