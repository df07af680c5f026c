import { UserError } from '@pakages/core'
import {
  decideLibc,
  LibcNeedsReader,
  readBase,
  type BaseContents,
  type BaseImage,
} from '@pakages/container'
import { label, type ConcreteDag, type SpecHash } from '@pakages/model'
import { FOLDERS_OF_IMAGE } from './contents.ts'
import type { PackedFiles } from './packed-package.ts'

/**
 * What a base has, read out of its layers; nothing for no base.
 * @param prefix Where packages are put; undefined where they stay where they were built.
 */
export async function contentsOfBase(
  { registry, layers, name }: BaseImage,
  prefix: string | undefined,
): Promise<BaseContents> {
  return readBase(
    name,
    registry === undefined
      ? []
      : layers.map(({ digest, size, diffId }) => ({
          name: digest,
          diffId,
          open: () => registry.readBlob(digest, size),
        })),
    [...FOLDERS_OF_IMAGE, ...(prefix === undefined ? [] : [prefix])],
  )
}

/**
 * Refuses packages that the loader of the base would not take.
 * @throws UserError that says what a file needs, and what the base has.
 */
export function requireLibc(
  { name }: BaseImage,
  { libcs }: BaseContents,
  dag: ConcreteDag,
  packages: readonly PackedFiles[],
): void {
  const reader = new LibcNeedsReader()
  for (const { hash, loaded } of packages) {
    const spec = dag.specs.get(hash as SpecHash)!
    for (const { path, elf } of loaded)
      reader.addLoaded({ package: label(spec), file: readable(path) }, elf)
  }
  const reasons = decideLibc(reader.needs(), { reference: name, libcs })
  if (reasons.length === 0) return
  throw new UserError(reasons.map(({ message }) => message).join('\n'), {
    id: 'base-libc-too-old',
    fix: 'Name a base with a libc that is new enough, such as that of the system that the packages were built on, or one that is newer.',
  })
}

const readable = (path: string): string => Buffer.from(path, 'latin1').toString('utf8')
