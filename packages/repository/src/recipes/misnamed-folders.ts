import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { folderOfPackage, isRecipeFolder } from './package-names.ts'
import type { RepositoryFolder } from './repository-folder.ts'

/** A folder with a recipe that Spack does not see, because of its name. */
export interface MisnamedFolder {
  /** Absolute. */
  readonly folder: string
  /** What it must be called, in the same place; undefined where no such name is left of it. */
  readonly right: string | undefined
}

/** The folders of a repository that hold a `package.py` and that Spack passes over, by name. */
export async function misnamedFolders({
  packages,
  before2,
}: RepositoryFolder): Promise<MisnamedFolder[]> {
  const entries = await readdir(packages, { withFileTypes: true }).catch(() => [])
  const passedOver = entries
    .filter((entry) => !entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .filter((name) => !isRecipeFolder(name, before2))
    .sort()
  const holds = await Promise.all(
    passedOver.map((name) => lstat(join(packages, name, 'package.py')).catch(() => undefined)),
  )
  return passedOver
    .filter((_, at) => holds[at]?.isDirectory() === false)
    .map((name) => ({ folder: join(packages, name), right: rightName(name, before2) }))
}

function rightName(name: string, before2: boolean): string | undefined {
  const words = name.toLowerCase().split(/[-_]+/).filter(Boolean)
  const right = before2 ? words.join('-') : folderOfPackage(words.join('-'))
  return isRecipeFolder(right, before2) ? right : undefined
}
