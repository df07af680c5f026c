import { buffer } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { pack } from 'tar-stream'

/** A `.tar.gz` with these files, the same bytes for the same files. */
export async function tarball(files: Readonly<Record<string, string>>): Promise<Buffer> {
  const archive = pack()
  for (const [name, content] of Object.entries(files))
    archive.entry({ name, mtime: new Date('2020-01-01') }, content)
  archive.finalize()
  return gzipSync(await buffer(archive))
}
