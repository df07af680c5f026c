import { readdir, readFile } from 'node:fs/promises'
import { dirname, isAbsolute, join, resolve } from 'node:path'

/** Where loaders look without being told: glibc's, with the folders of Debian, and musl's. */
const BUILT_IN = ['/lib', '/usr/lib', '/lib64', '/usr/lib64', '/usr/local/lib']
const ARCHITECTURES: Readonly<Record<string, string>> = {
  x64: 'x86_64-linux-gnu',
  arm64: 'aarch64-linux-gnu',
  ppc64: 'powerpc64le-linux-gnu',
}
/** Files that `include` may lead to. */
const MOST_FILES = 200

/**
 * The folders in which the loader of this system looks for libraries after all RPATHs: those that
 * it knows by itself, and those of `ld.so.conf`.
 * @param configuration Default `/etc/ld.so.conf`.
 */
export async function systemFolders(configuration = '/etc/ld.so.conf'): Promise<string[]> {
  const triplet = ARCHITECTURES[process.arch]
  const own = triplet === undefined ? [] : [`/lib/${triplet}`, `/usr/lib/${triplet}`]
  const named: string[] = []
  const files = [configuration]
  for (let at = 0; at < Math.min(files.length, MOST_FILES); at++) {
    const text = await readFile(files[at]!, 'utf8').catch(() => '')
    for (const line of text.split('\n').map((one) => one.replace(/#.*/, '').trim()))
      if (isAbsolute(line)) named.push(line)
      else if (line.startsWith('include '))
        files.push(...(await filesOf(line.slice('include '.length).trim(), files[at]!)))
  }
  return [...new Set([...named, ...own, ...BUILT_IN])]
}

/** The files of an `include`, whose pattern is mostly `*.conf` in one folder. */
async function filesOf(pattern: string, from: string): Promise<string[]> {
  const path = resolve(dirname(from), pattern)
  if (!path.includes('*')) return [path]
  const names = await readdir(dirname(path)).catch(() => [])
  return names
    .filter((name) => name.endsWith('.conf'))
    .sort()
    .map((name) => join(dirname(path), name))
}
