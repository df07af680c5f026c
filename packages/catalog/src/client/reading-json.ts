import { parseJson } from '@pakages/model'
import { UserError, type IndexSource } from '@pakages/core'

/** Parses JSON that an index holds. @throws UserError that names the file. */
export function readingJson(bytes: Uint8Array, source: IndexSource, path: string): unknown {
  try {
    return parseJson(bytes, path)
  } catch (cause) {
    throw new UserError(`${path} of the index at ${source.location} is not JSON.`, {
      fix: 'Check the address of the index.',
      cause,
    })
  }
}
