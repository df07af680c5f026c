import type { StaticFileInput } from '@pakages/catalog'
import { UserError, type Configuration } from '@pakages/core'
import { digestOfHex } from '@pakages/model'
import { createHash } from 'node:crypto'
import { createReadStream, type ReadStream } from 'node:fs'
import { lstat, readdir, realpath } from 'node:fs/promises'
import { isAbsolute, join, normalize, relative, sep } from 'node:path'

/**
 * The files that the configuration has the index serve (`static`): files, or folders with all that
 * is in them. Links are not followed: a file of the machine that builds the index must not get out
 * by one.
 * @param root The folder of the configuration. @throws UserError for a path that is not there or
 * leaves the folder.
 */
export async function staticFiles(
  configuration: Configuration,
  root: string,
): Promise<StaticFileInput[]> {
  const given = configuration.values.static ?? []
  const found = await Promise.all(
    given.map(async (path, at) => filesAt(root, path, configuration, at)),
  )
  const unique = [...new Set(found.flat())].sort()
  return Promise.all(unique.map((file) => staticFile(root, file)))
}

async function filesAt(
  root: string,
  path: string,
  configuration: Configuration,
  at: number,
): Promise<string[]> {
  const plain = normalize(path)
  const inside =
    !isAbsolute(plain) &&
    plain !== '..' &&
    !plain.startsWith(`..${sep}`) &&
    !(await leaves(root, plain))
  const found = inside ? await lstat(join(root, plain)).catch(() => undefined) : undefined
  if (found?.isFile()) return [join(root, plain)]
  if (found?.isDirectory()) return filesBelow(join(root, plain))
  const wrong = !inside
    ? 'leaves the folder of the configuration'
    : found
      ? 'is neither a file nor a folder'
      : 'does not exist'
  throw new UserError(`"static" names ${path}, which ${wrong}.`, {
    id: 'static-file-unusable',
    fix: 'Name files or folders beside the configuration.',
    at: configuration.at('static', at),
  })
}

/** Whether a link on the way leads out of the folder. */
async function leaves(root: string, path: string): Promise<boolean> {
  const real = await realpath(join(root, path)).catch(() => undefined)
  return real !== undefined && relative(await realpath(root), real).startsWith('..')
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

async function staticFile(root: string, file: string): Promise<StaticFileInput> {
  const open = (): ReadStream => createReadStream(file)
  const hash = createHash('sha256')
  let size = 0
  for await (const chunk of open() as AsyncIterable<Buffer>) {
    hash.update(chunk)
    size += chunk.length
  }
  return {
    path: relative(root, file).split(sep).join('/'),
    digest: digestOfHex(hash.digest('hex')),
    size,
    open,
  }
}
