import { existsSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, isAbsolute, join, relative } from 'node:path'

/**
 * At most so many files are looked at: a source tree can be very large, and the answer is only a
 * link in a message.
 */
const MOST_FILES = 50_000
const LARGEST = 4 * 1024 * 1024
const IGNORED = new Set(['.git', 'node_modules', '.pakages', '__pycache__'])

/**
 * The file in the user's folders that is the very file which a tool named in a build stage: same
 * name, same bytes.
 * @param named As the tool wrote it: absolute, or relative to some folder of the build.
 * @param stage The stage of the package; its sources lie in `spack-src/`.
 * @param folders Where to look, the most likely first.
 * @returns An absolute path; undefined when no file is the same.
 */
export async function locateSource(
  named: string,
  stage: string,
  folders: readonly string[],
): Promise<string | undefined> {
  const inside = isAbsolute(named)
    ? folders.find((folder) => !relative(folder, named).startsWith('..'))
    : undefined
  if (inside !== undefined && existsSync(named)) return named
  const staged = await inStage(named, stage)
  if (staged === undefined || (await stat(staged)).size > LARGEST) return undefined
  const bytes = await readFile(staged)
  for (const folder of folders) {
    for await (const file of filesNamed(basename(staged), folder)) {
      if ((await stat(file)).size === bytes.length && bytes.equals(await readFile(file)))
        return file
    }
  }
  return undefined
}

/**
 * The staged file that a name means: under the source folder itself, else the only one below it
 * whose path ends so.
 */
async function inStage(named: string, stage: string): Promise<string | undefined> {
  const direct = isAbsolute(named) ? named : join(stage, 'spack-src', named)
  if (existsSync(direct)) return direct
  const tail = `/${named.replace(/^(?:\.{1,2}\/)+/, '')}`
  const matching: string[] = []
  for await (const file of filesNamed(basename(named), stage))
    if (file.endsWith(tail)) matching.push(file)
  return matching.length === 1 ? matching[0] : undefined
}

/** Files of one name below a folder, nearest first; links are not followed. */
async function* filesNamed(name: string, folder: string): AsyncGenerator<string> {
  const open = [folder]
  let seen = 0
  for (let next = open.shift(); next !== undefined && seen < MOST_FILES; next = open.shift()) {
    const entries = await readdir(next, { withFileTypes: true }).catch(() => [])
    seen += entries.length
    for (const entry of entries) {
      if (entry.isFile() && entry.name === name) yield join(next, entry.name)
      else if (entry.isDirectory() && !IGNORED.has(entry.name)) open.push(join(next, entry.name))
    }
  }
}
