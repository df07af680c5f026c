import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { spawn } from 'node:child_process'
import type { Readable } from 'node:stream'

/** The variable that names a folder with root file systems, such as debootstrap makes them. */
export const BASE_ROOTS = 'PAKAGES_BASE_ROOTS'

/** The root file systems that tests may look at: none where nobody made any. */
export function baseRoots(): { readonly name: string; readonly path: string }[] {
  const folder = process.env[BASE_ROOTS]
  if (!folder) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, path: join(folder, name) }))
}

/** A root file system as the tar of a layer, made by the machine's tar. */
export function layerOfRoot(path: string): Readable {
  const tar = spawn('tar', ['-C', path, '--numeric-owner', '--exclude=./proc/*', '-cf', '-', '.'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return tar.stdout
}
