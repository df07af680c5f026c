import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { RecipeRepository } from '@pakages/core'
import {
  contentIdentity,
  filesIdentity,
  folderOfPackage,
  type Counting,
  type Git,
} from '@pakages/repository'
import { parse } from 'yaml'
import { z } from 'zod'
import { solvedPart } from '../../recipes/index.ts'

/** What Spack and the recipes are, whatever folders they lie in. */
export interface SpackIdentity {
  /** Its code, and the configuration in its own folder. */
  readonly spack: readonly string[]
  /** `NAMESPACE CONTENT`, in the order in which Spack looks through them. */
  readonly recipes: readonly string[]
}

/**
 * What the answers of a Spack follow from, as far as they follow from files of its own and of
 * recipes. Undefined where it reads files that lie elsewhere, or that cannot be told.
 */
export async function spackIdentity(
  git: Git,
  root: string,
  recipes: readonly RecipeRepository[],
  developing?: string,
): Promise<SpackIdentity | undefined> {
  const [elsewhere, ...parts] = await Promise.all([
    includesElsewhere(join(root, 'etc', 'spack')),
    ...['bin', join('lib', 'spack'), join('etc', 'spack')].map((part) =>
      contentIdentity(git, join(root, part)),
    ),
  ])
  const contents = await Promise.all(
    recipes.map(({ namespace, folder }) =>
      developing === undefined || namespace === 'builtin'
        ? contentIdentity(git, folder)
        : filesIdentity(folder, withoutBodies(developing)),
    ),
  )
  const known = contents.flatMap((content, at) =>
    content === undefined ? [] : [`${recipes[at]!.namespace} ${content}`],
  )
  const spack = parts.filter((part) => part !== undefined)
  return elsewhere || spack.length < parts.length || known.length < recipes.length
    ? undefined
    : { spack, recipes: known }
}

/** Of the recipe that is being worked on counts what a solve sees. */
function withoutBodies(name: string): Counting {
  const recipes = [name, folderOfPackage(name)].map((folder) => `packages/${folder}/package.py`)
  return (path, content) =>
    recipes.includes(path) ? Buffer.from(solvedPart(content.toString('utf8'))) : content
}

const includeFile = z.looseObject({
  include: z.array(
    z.union([
      z.string(),
      z.looseObject({ path: z.string().optional(), when: z.string().optional() }),
    ]),
  ),
})

/**
 * Whether the configuration in Spack's own folder names other files. Those of the user and of the
 * system are switched off in every call of ours.
 */
async function includesElsewhere(folder: string): Promise<boolean> {
  const names = await readdir(folder, { recursive: true }).catch((): string[] => [])
  const files = names.filter((name) => /(^|[/\\])include\.yaml$/.test(name))
  const found = await Promise.all(
    files.map((name) => namesOthers(join(folder, name)).catch(() => true)),
  )
  return found.includes(true)
}

async function namesOthers(file: string): Promise<boolean> {
  const read = includeFile.safeParse(parse(await readFile(file, 'utf8'), { logLevel: 'silent' }))
  return (
    !read.success ||
    read.data.include.some((entry) => {
      if (typeof entry === 'string') return !isInside(entry)
      const switchedOff = entry.when?.includes('"SPACK_DISABLE_LOCAL_CONFIG" not in env') ?? false
      return !switchedOff && !isInside(entry.path ?? '')
    })
  )
}

/** Relative paths start at the folder of the file that names them. */
const isInside = (path: string): boolean =>
  /^\$spack\/etc\/spack\/[\w/-]+$|^\$\{platform\}$|^[\w-][\w/-]*(\.yaml)?$/.test(path)
