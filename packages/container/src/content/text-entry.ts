import { blobOf } from '@pakages/image'
import { FILE_MODE, type LayerEntry } from '../layer/layer-entry.ts'

/**
 * A file of a layer whose content is at hand.
 * @param path Text; a slash in front of it is left out.
 */
export function fileEntry(
  path: string,
  content: Uint8Array | string,
  mode = FILE_MODE,
): LayerEntry {
  const bytes = Buffer.from(content as string)
  return {
    kind: 'file',
    path: Buffer.from(path.replace(/^\/+/, '')).toString('latin1'),
    mode,
    content: { size: bytes.length, open: () => blobOf(bytes).open() },
  }
}
