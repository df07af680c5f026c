import { lstatSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import type { ConcreteSpec } from '@pakages/model'
import { pythonText } from '../layout/bytes-of-paths.ts'
import { dropRedundantRpaths } from '../relocate/index.ts'
import { base32, type InstalledEntry } from '../unpack/manifest.ts'
import { MARKER } from '../unpack/marker.ts'
import type { PlacedPackage } from '../unpack/placement.ts'
import { factsOf } from '../unpack/place-large.ts'
import type { PlacedEntry } from '../unpack/placed-tree.ts'

/** Files of Spack's that say when and how a package was installed, below `.spack/`. */
const [MANIFEST, TIMES] = ['install_manifest.json', 'install_times.json']

const PASSED_OVER = [MANIFEST, TIMES].map((name) => `${MARKER}/${name}`)

/** What a package is finished with. */
export interface FinishRequest {
  readonly spec: ConcreteSpec
  readonly placed: PlacedPackage
  /** Where it is installed. */
  readonly prefix: string
  /** That unpacking took. */
  readonly seconds: number
}

/**
 * Makes a package that was put together whole and puts it to its place, when all that it needs is at
 * its own: RPATHs to folders that do not exist are dropped, which Spack does too.
 */
export async function finishPackage(request: FinishRequest): Promise<void> {
  const { spec, placed, prefix, seconds } = request
  await dropRpaths(request)
  const { tree } = placed
  const write = (name: string, content: object): void => {
    const file = tree.at(`${MARKER}/${name}`)
    // Never into what a package brings under that name.
    rmSync(file, { force: true })
    writeFileSync(file, JSON.stringify(content), { mode: 0o644, flag: 'wx' })
  }
  write(TIMES, { total: seconds, phases: [], name: spec.name, cache: true, hash: spec.hash })
  write(MANIFEST, manifestOf(placed, prefix))
  const marker = Buffer.concat([tree.folder, Buffer.from(`/${MARKER}`)])
  renameSync(tree.at(MARKER), marker)
  // As every folder of a package that nothing was rewritten in.
  for (const folder of [marker, tree.folder]) utimesSync(folder, 0, 0)
  rmSync(prefix, { recursive: true, force: true })
  renameSync(tree.folder, prefix)
}

async function dropRpaths({ placed, prefix }: FinishRequest): Promise<void> {
  const { tree, elfFiles } = placed
  const exists = existsFor(placed, prefix)
  for (const path of elfFiles) {
    const handle = await open(tree.at(path), 'r+')
    try {
      if (!dropRedundantRpaths(handle, exists)) continue
      await handle.utimes(tree.time, tree.time)
    } finally {
      await handle.close()
    }
    const entry = tree.entries.get(path)!
    entry.sha1 = (await factsOf(tree.at(path))).sha1
    entry.time = tree.time
  }
}

/** What lies below a prefix, but what Spack's `verify manifest` passes over. */
function manifestOf({ tree }: PlacedPackage, prefix: string): Record<string, InstalledEntry> {
  const { uid, gid } = tree.owner
  const kept = [...tree.entries].filter(([path]) => !PASSED_OVER.includes(path))
  const entries = kept.map(([path, entry]): [string, InstalledEntry] => [
    path === '' ? prefix : `${prefix}/${pythonText(path)}`,
    { mode: entry.mode, owner: uid, group: gid, ...detailsOf(entry) },
  ])
  return Object.fromEntries(entries)
}

function detailsOf({ dest, sha1, time, size }: PlacedEntry): Partial<InstalledEntry> {
  if (dest !== undefined) return { dest: pythonText(dest) }
  return sha1 === undefined ? {} : { hash: base32(sha1), time: time!, size: size! }
}

/** Looks for paths as they will be: the package itself is elsewhere yet. */
function existsFor({ tree }: PlacedPackage, prefix: string): (path: Buffer) => boolean {
  const own = Buffer.from(prefix).toString('latin1')
  return (path) => {
    const name = path.toString('latin1')
    if (name !== own && !name.startsWith(`${own}/`)) return exists(path)
    return exists(tree.at(name.slice(own.length + 1)))
  }
}

function exists(path: string | Buffer): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    return false // below what is no folder, or too long: nothing is there
  }
}
