import { parseJson, firstIssue } from '@pakages/model'
import type { z } from 'zod'
import { RegistryError } from '../registry-error.ts'

/**
 * JSON without white space, as bytes. The order of keys is that of the value: the same value gives
 * the same digest.
 */
export const encode = (value: unknown): Buffer => Buffer.from(JSON.stringify(value))

/**
 * Reads JSON of a known shape.
 * @param what What it should be, with an article.
 * @param from Where it was found; begins the sentence.
 * @throws RegistryError (`malformed`) when it is anything else.
 */
export function parseAs<T>(bytes: Uint8Array, type: z.ZodType<T>, what: string, from: string): T {
  const fix =
    'Something else was stored there, or it is damaged: remove it from the registry and push it anew.'
  let json: unknown
  try {
    json = parseJson(bytes, 'the document')
  } catch (cause) {
    throw new RegistryError('malformed', `${from} is not ${what}: it is not JSON.`, {
      id: 'registry-malformed',
      fix,
      cause,
    })
  }
  const read = type.safeParse(json)
  if (read.success) return read.data
  throw new RegistryError('malformed', `${from} is not ${what}: ${firstIssue(read.error)}.`, {
    id: 'registry-malformed',
    fix,
  })
}
