import { libcFileLimit, libcsIn, type BaseLibc } from '../libc/base-libc.ts'
import {
  packageFileLimit,
  basePackagesIn,
  type BasePackages,
} from '../base-packages/base-packages.ts'
import { readBaseFiles, type BaseLayer } from './read-base-files.ts'

/** What has to be known of a base before packages are laid on it. */
export interface BaseContents extends BasePackages {
  /** None where static programs alone run on it. */
  readonly libcs: readonly BaseLibc[]
}

/**
 * Reads a base once, layer by layer: its libc and its own packages.
 * @param layers The lowest first. @throws UserError that names a layer which cannot be read.
 */
export async function readBase(layers: readonly BaseLayer[]): Promise<BaseContents> {
  const tree = await readBaseFiles(layers, (path) => libcFileLimit(path) ?? packageFileLimit(path))
  const libcFiles = [...tree.files()].flatMap(([path, { content }]) =>
    libcFileLimit(path) === undefined || !content ? [] : [[path, content] as const],
  )
  return { libcs: libcsIn(new Map(libcFiles)), ...(await basePackagesIn(tree)) }
}
