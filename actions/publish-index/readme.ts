import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Larger ones are left out: nobody reads them on a page. Bytes. */
const LARGEST = 256 * 1024

/**
 * The README beside `pakages.json`, in Markdown; undefined where there is none, it is too large, or
 * it is written in something else. @param root The folder of the configuration.
 */
export async function readmeOf(root: string): Promise<string | undefined> {
  const names = await readdir(root).catch(() => [])
  const name = names.find((one) => /^readme\.(md|markdown)$/i.test(one))
  if (name === undefined) return undefined
  const file = join(root, name)
  const found = await stat(file).catch(() => undefined)
  if (!found?.isFile() || found.size > LARGEST) return undefined
  return readFile(file, 'utf8')
}
