import { libcFileLimit, libcsIn, type BaseLibc } from '../libc/base-libc.ts'
import {
  packageFileLimit,
  basePackagesIn,
  type BasePackages,
} from '../base-packages/base-packages.ts'
import { foldersAbove } from '../layer/layer-entry.ts'
import { BasePlaces } from './base-places.ts'
import { readBaseFiles, type BaseLayer } from './read-base-files.ts'

/** What has to be known of a base before packages are laid on it. */
export interface BaseContents extends BasePackages {
  /** None where static programs alone run on it. */
  readonly libcs: readonly BaseLibc[]
  /** Where what is put on it has to go. */
  readonly places: BasePlaces
}

/**
 * Reads a base once, layer by layer: its libc and its own packages.
 * @param name For messages. @param layers The lowest first.
 * @param folders What is written below, absolute: what lies in their way is looked for.
 * @throws UserError that names a layer which cannot be read.
 */
export async function readBase(
  name: string,
  layers: readonly BaseLayer[],
  folders: readonly string[],
): Promise<BaseContents> {
  const onTheWay = new Set(folders.flatMap((folder) => foldersAbove(`${folder.slice(1)}/`)))
  const tree = await readBaseFiles(
    layers,
    (path) => libcFileLimit(path) ?? packageFileLimit(path) ?? (onTheWay.has(path) ? 0 : undefined),
  )
  const libcFiles = [...tree.files()].flatMap(([path, { content }]) =>
    libcFileLimit(path) === undefined || !content ? [] : [[path, content] as const],
  )
  return {
    libcs: libcsIn(new Map(libcFiles)),
    ...(await basePackagesIn(tree)),
    places: new BasePlaces(name, tree),
  }
}
