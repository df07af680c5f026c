import { createHash } from 'node:crypto'
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'

/** What differs between two install trees that should be the same, a line each. */
export function storeDifferences(one: string, other: string): string[] {
  const [left, right] = [entriesOf(one), entriesOf(other)]
  const paths = [...new Set([...left.keys(), ...right.keys()])].sort()
  return paths.flatMap((path) => {
    const [before, after] = [left.get(path), right.get(path)]
    return before === after ? [] : [`${path}: ${before ?? 'nothing'} | ${after ?? 'nothing'}`]
  })
}

/**
 * The install database without what time brings, and without the order of its keys.
 * @param root Holds `.spack-db`.
 */
export function databaseOf(root: string): unknown {
  const file = join(root, '.spack-db/index.json')
  const { database } = JSON.parse(readFileSync(file, 'utf8')) as {
    database: { installs: Record<string, { installation_time: number }> }
  }
  for (const record of Object.values(database.installs)) record.installation_time = 0
  return database
}

/** What must be as Spack makes it of each path: type, mode, owner, time 0, content, hard links. */
function entriesOf(root: string): ReadonlyMap<string, string> {
  const firsts = new Map<string, string>()
  const paths = pathsBelow(Buffer.from(root).toString('latin1'), '').sort()
  const known = paths.filter((path) => !isOfTheRoot(path))
  return new Map(known.map((path) => [path, entryOf(root, path, firsts)]))
}

/** All paths below a folder, as bytes (latin1). Links are not followed. */
function pathsBelow(folder: string, above: string): string[] {
  const entries = readdirSync(Buffer.from(folder, 'latin1'), {
    withFileTypes: true,
    encoding: 'latin1',
  })
  return entries.flatMap((entry) => {
    const path = above === '' ? entry.name : `${above}/${entry.name}`
    return entry.isDirectory() ? [path, ...pathsBelow(`${folder}/${entry.name}`, path)] : [path]
  })
}

/** What lies in a root beside packages is whose it is. */
const isOfTheRoot = (path: string): boolean =>
  /(?:^|\/)(?:\.spack-db|\.pakages)(?:\/|$)/.test(path) ||
  /\/install_(?:times|manifest)\.json$/.test(path)

function entryOf(root: string, path: string, firsts: Map<string, string>): string {
  const full = Buffer.from(`${root}/${path}`, 'latin1')
  const found = lstatSync(full)
  const common = `${found.mode.toString(8)} ${found.uid}:${found.gid}`
  if (found.isSymbolicLink()) return `${common} -> ${readlinkSync(full, { encoding: 'latin1' })}`
  const time = found.mtimeMs === 0 ? 'as packed' : 'rewritten'
  if (!found.isFile()) return path.split('/').length > 1 ? `${common} ${time}` : common
  const inode = `${found.dev}:${found.ino}`
  if (!firsts.has(inode)) firsts.set(inode, path)
  // The script that long lines lead through is our own.
  const content = path === 'bin/sbang' ? '' : sha256Of(full)
  return `${common} ${time} ${content} ${firsts.get(inode)}`
}

const sha256Of = (file: Buffer): string =>
  createHash('sha256').update(readFileSync(file)).digest('hex')
