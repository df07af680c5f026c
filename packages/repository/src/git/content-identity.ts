import { createHash, type Hash } from 'node:crypto'
import { lstat, readdir, readFile, readlink, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { runGit, type Git } from './git.ts'

/** What Python leaves beside sources, and what git keeps its own things in. */
const NOT_CONTENT = new Set(['.git', '__pycache__'])

/**
 * What a folder holds, as a short text that is the same wherever the folder lies and whenever it
 * was written: of a clean checkout the name of git's tree, else the sha256 of all that is in it.
 * @returns Undefined where it holds links to folders, or is not there: what lies behind them is not
 * looked through.
 */
export async function contentIdentity(git: Git, folder: string): Promise<string | undefined> {
  return (await cleanTree(git, folder)) ?? (await filesIdentity(folder))
}

/** The tree of a folder that is as its commit has it; files that git ignores count as changes. */
async function cleanTree(git: Git, folder: string): Promise<string | undefined> {
  const call = async (...args: string[]): Promise<string | undefined> => {
    const options = { folder, ours: true, variables: { GIT_OPTIONAL_LOCKS: '0' } }
    const { exitCode, stdout } = await runGit(git, args, options)
    return exitCode === 0 ? stdout : undefined
  }
  const look = ['--porcelain=v1', '-z', '--untracked-files=all', '--ignored=matching']
  const [tree, changes, flagged] = await Promise.all([
    call('rev-parse', '--verify', '--quiet', 'HEAD:./'),
    call('status', ...look, '--', '.'),
    call('ls-files', '-v', '-z', '--', '.'),
  ])
  if (tree === undefined || changes === undefined || flagged === undefined) return undefined
  // Lower case or S: git was told not to look at that file.
  const unseen = flagged.split('\0').some((line) => /^[a-zS] /.test(line))
  return unseen || !changes.split('\0').every(isNoChange) ? undefined : `tree:${tree.trim()}`
}

/** What Python leaves beside recipes when they are read, whether git was told to ignore it or not. */
const isNoChange = (entry: string): boolean =>
  entry === '' || (/^(?:!!|\?\?) /.test(entry) && /(^|\/)__pycache__\/|\.pyc$/.test(entry.slice(3)))

/** What of a file counts, by its path in the folder: its bytes, or less than that. */
export type Counting = (path: string, content: Buffer) => Buffer

/**
 * What a folder holds, as {@link contentIdentity} says it of files outside of git, where not all of a
 * file counts.
 */
export async function filesIdentity(
  folder: string,
  counting: Counting = (_, content) => content,
): Promise<string | undefined> {
  const hash = createHash('sha256')
  try {
    return (await addFolder({ hash, folder, counting }, ''))
      ? `files:${hash.digest('hex')}`
      : undefined
  } catch {
    return undefined
  }
}

interface Adding {
  readonly hash: Hash
  readonly folder: string
  readonly counting: Counting
}

async function addFolder(to: Adding, at: string): Promise<boolean> {
  for (const name of (await readdir(join(to.folder, at))).toSorted()) {
    if (NOT_CONTENT.has(name) || name.endsWith('.pyc')) continue
    if (!(await addEntry(to, at === '' ? name : `${at}/${name}`))) return false
  }
  return true
}

async function addEntry(to: Adding, path: string): Promise<boolean> {
  const { hash, folder, counting } = to
  const file = join(folder, path)
  const entry = await lstat(file)
  if (entry.isDirectory()) return addFolder(to, path)
  const link = entry.isSymbolicLink() ? await readlink(file) : ''
  if (!(await stat(file)).isFile()) return false
  const content = counting(path, await readFile(file))
  // Lengths before contents, so that no two folders can be written as one text.
  hash.update(`${JSON.stringify([path, link, entry.mode & 0o111, content.length])}\n`)
  hash.update(content)
  return true
}
