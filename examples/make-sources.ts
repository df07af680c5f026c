// Packs the readable sources of the example packages into the archives that their recipes name, and
// writes the checksums into the recipes. Run it after a change: node examples/make-sources.ts
import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { pack } from 'tar-stream'

/** This folder. */
export const examples = dirname(fileURLToPath(import.meta.url))

/** The readable source of one version of a package. */
export interface Source {
  /** `packages/PACKAGE/sources/NAME-VERSION/` */
  readonly folder: string
  /** `packages/PACKAGE/NAME-VERSION.tar`, which the recipe's `url` names. */
  readonly archive: string
  /** `packages/PACKAGE/package.py` */
  readonly recipe: string
}

/** Every source of both example repositories, sorted by folder. */
export async function sources(): Promise<Source[]> {
  const folders = await readdir(examples, { recursive: true })
  return folders
    .filter((path) => basename(dirname(path)) === 'sources')
    .sort()
    .map((path) => {
      const folder = join(examples, path)
      const recipeFolder = dirname(dirname(folder))
      return {
        folder,
        archive: join(recipeFolder, `${basename(folder)}.tar`),
        recipe: join(recipeFolder, 'package.py'),
      }
    })
}

/**
 * The tar archive of a source. Not compressed, owned by root, sorted and of one fixed date: the
 * same files give the same bytes with every version of every program.
 */
export async function archiveOf({ folder }: Source): Promise<Buffer> {
  const archive = pack()
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  )
  for (const file of files.map((entry) => join(entry.parentPath, entry.name)).sort()) {
    const name = `${basename(folder)}/${relative(folder, file).replaceAll('\\', '/')}`
    archive.entry(
      { name, mode: 0o644, mtime: new Date('2026-01-01T00:00:00Z'), uid: 0, gid: 0 },
      await readFile(file),
    )
  }
  archive.finalize()
  return buffer(archive)
}

/**
 * The text of a recipe with `sha256` as the checksum of a version; unchanged where the line above
 * says `wrong on purpose`.
 */
export function withChecksum(recipe: string, version: string, sha256: string): string {
  const directive = /(?<!# wrong on purpose\n *)(version\("([^"]*)", sha256=")[^"]*"/g
  return recipe.replace(directive, (whole, before: string, of: string) =>
    of === version ? `${before}${sha256}"` : whole,
  )
}

/** The version in a folder's name, `NAME-VERSION`. */
export const versionOf = ({ folder }: Source): string => basename(folder).replace(/^.*-(?=\d)/, '')

/** The sha256 of some bytes, as recipes state it. */
export const sha256Of = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex')

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const source of await sources()) {
    const bytes = await archiveOf(source)
    await writeFile(source.archive, bytes)
    const recipe = await readFile(source.recipe, 'utf8')
    await writeFile(source.recipe, withChecksum(recipe, versionOf(source), sha256Of(bytes)))
    process.stdout.write(`${sha256Of(bytes)}  ${relative(examples, source.archive)}\n`)
  }
}
