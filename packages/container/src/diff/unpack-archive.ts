import { codeOf, messageOf, UserError } from '@pakages/core'
import { TarReader, UnreadableTar, type TarMember } from '@pakages/store'
import { closeSync, createReadStream, openSync, writeSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'

/** What an image in one file consists of, where it is an OCI layout. Everything else is left out. */
const PARTS = /^(?:\.\/)?(oci-layout|index\.json|blobs\/sha256\/[0-9a-f]{64})$/

/**
 * Unpacks an image in one file, as `docker save` writes it since Docker 25 and `container` does, into
 * a folder that is an OCI layout then.
 * @throws UserError when it is not there, or no such archive.
 */
export async function unpackArchive(file: string, folder: string): Promise<void> {
  await mkdir(join(folder, 'blobs', 'sha256'), { recursive: true })
  const seen = new Set<string>()
  let open: number | undefined
  const close = (): void => {
    if (open !== undefined) closeSync(open)
    open = undefined
  }
  const member = ({ name, kind }: TarMember): ((bytes: Buffer) => void) | undefined => {
    close()
    const [, part] = PARTS.exec(name) ?? []
    if (part === undefined || kind !== 'file') return undefined
    seen.add(part)
    const target = openSync(join(folder, part), 'w', 0o600)
    open = target
    return (bytes) => void writeSync(target, bytes)
  }
  try {
    const tar = new TarReader({ member })
    for await (const chunk of createReadStream(file)) tar.push(chunk as Buffer)
    tar.end()
  } catch (error) {
    const known = error instanceof UnreadableTar || codeOf(error) !== undefined
    if (!known) throw error
    throw new UserError(`${file} cannot be read: ${messageOf(error)}`, {
      id: 'image-archive-unreadable',
      fix: FORMS,
      cause: error,
    })
  } finally {
    close()
  }
  if (!seen.has('oci-layout') || !seen.has('index.json'))
    throw new UserError(`${file} is no image that holds an OCI layout.`, {
      id: 'image-archive-unreadable',
      fix: FORMS,
    })
}

const FORMS =
  'Give a file that "docker save" of Docker 25 or newer wrote, or "pakages container --archive"; older ones become one by "skopeo copy docker-archive:OLD oci-archive:NEW".'
