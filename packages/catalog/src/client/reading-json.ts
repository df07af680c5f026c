import { parseJson } from '@pakages/model'
import { unpackedDocument, UserError, type IndexSource } from '@pakages/core'

/** Parses JSON that an index holds, packed or not. @throws UserError that names the file. */
export function readingJson(bytes: Uint8Array, source: IndexSource, path: string): unknown {
  const text = unpackedDocument(bytes, path)
  try {
    return parseJson(text, path)
  } catch (cause) {
    throw new UserError(`${path} of the index at ${source.location} is not JSON.`, {
      id: 'index-not-json',
      fix: 'Check the address of the index.',
      cause,
    })
  }
}
