import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Paths of the `repo.yaml` that lie in the folders of a place; of the root, in it itself. Absolute.
 * @param root Absolute. @param place Relative to it.
 */
export async function repositoryFiles(root: string, place: string): Promise<string[]> {
  const folder = join(root, place)
  const names = place === '.' ? ['.'] : await readdir(folder).catch((): string[] => [])
  const files = names.sort().map((name) => join(folder, name, 'repo.yaml'))
  const there = await Promise.all(files.map(isFile))
  return files.filter((_, at) => there[at])
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  )
