import type { LayerEntry } from '../layer/layer-entry.ts'

/** A package as a view shows it: paths are relative to its prefix, and bytes (latin1). */
export interface PlacedPackageFiles {
  readonly name: string
  /** In the image, absolute. */
  readonly prefix: string
  readonly folders: readonly string[]
  /** Files and links. */
  readonly files: readonly string[]
}

/** What packages keep about themselves is no part of what they offer. */
const isOwn = (path: string): boolean => path === '.spack' || path.startsWith('.spack/')

/**
 * One folder of the files of several packages, by links.
 * @param packages The first one has what several have.
 * @param folder In the image, without a slash at either end.
 */
export function viewEntries(packages: readonly PlacedPackageFiles[], folder: string): LayerEntry[] {
  const folders = new Set(packages.flatMap((one) => one.folders.filter((path) => !isOwn(path))))
  const links = new Map<string, string>()
  for (const { prefix, files } of packages)
    for (const path of files)
      if (!isOwn(path) && !folders.has(path) && !links.has(path))
        links.set(path, `${prefix}/${path}`)
  return [...links].map(([path, target]) => ({
    kind: 'symlink',
    path: `${folder}/${path}`,
    target,
  }))
}
