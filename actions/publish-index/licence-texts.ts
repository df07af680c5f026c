import {
  licencesIn,
  type CatalogInput,
  type LicenceInput,
  type PackageInput,
} from '@pakages/catalog'
import { licenceOfVersion } from '@pakages/core'
import { lstat, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { KnownRecipe } from './recipes.ts'

/** Larger ones are left out: no licence is so long. Bytes. */
const LARGEST = 256 * 1024

/** Where a repository keeps texts of licences, each in a file of its id: https://reuse.software/spec-3.3. */
const FOLDER = 'LICENSES'

/**
 * What is known of the licences that the index names: the texts that the repository keeps, and of
 * those that are not on the SPDX list, how recipes state them. Links are not followed: a file of the
 * machine that builds the index must not get out by one.
 * @param root The folder of the configuration.
 */
export async function knownLicences(
  packages: readonly PackageInput[],
  recipes: ReadonlyMap<string, KnownRecipe>,
  root: string,
): Promise<NonNullable<CatalogInput['licences']>> {
  const named = new Set(
    packages.flatMap(({ versions }) => versions.flatMap(({ license }) => license ?? [])),
  )
  const ids = new Set([...named].flatMap(licencesIn))
  const texts = await textsIn(join(root, FOLDER), ids)
  const stated = statedIn(packages, recipes)
  return new Map(
    [...ids].flatMap((id): [string, LicenceInput][] => {
      const [text, words] = [texts.get(id), stated.get(id)]
      if (text === undefined && words === undefined) return []
      return [
        [
          id,
          { ...(text !== undefined && { text }), ...(words !== undefined && { stated: words }) },
        ],
      ]
    }),
  )
}

/** By the id that their names begin with. @param ids Those that are wanted. */
async function textsIn(
  folder: string,
  ids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const found = await lstat(folder).catch(() => undefined)
  if (!found?.isDirectory()) return new Map()
  const files = await readdir(folder, { withFileTypes: true })
  const texts = new Map<string, string>()
  for (const file of files) {
    const id = file.isFile() ? /^(.+)\.(?:txt|md)$/.exec(file.name)?.[1] : undefined
    const path = join(folder, file.name)
    if (id !== undefined && ids.has(id) && (await lstat(path)).size <= LARGEST)
      texts.set(id, await readFile(path, 'utf8'))
  }
  return texts
}

/** What the references to licences stand for. */
function statedIn(
  packages: readonly PackageInput[],
  recipes: ReadonlyMap<string, KnownRecipe>,
): ReadonlyMap<string, string> {
  const references = packages.flatMap(({ name, versions }) => {
    const known = recipes.get(name)
    return versions.flatMap(({ version }) =>
      known ? licenceOfVersion(known.recipe, version).references : [],
    )
  })
  return new Map(references.filter(({ id, text }) => text !== id).map(({ id, text }) => [id, text]))
}
