import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { InvalidValue, isUnknown } from '@pakages/model'
import {
  isRecipeFolder,
  readRecipeText,
  recipesIn,
  type RecipePlace,
  type RepositoryFolder,
} from '@pakages/repository'
import { readRecipe, syntaxErrorIn } from '@pakages/spack'
import type { Diagnosis, Examination } from '../diagnosis.ts'
import type { LocalFacts } from '../facts/local-facts.ts'

/** Recipes that are parsed: some milliseconds each. */
const MOST_PARSED = 50

/** Looks at the files of recipes, which are read and never run. */
export async function checkRecipeFiles({ root, repositories }: LocalFacts): Promise<Examination> {
  const places = (await Promise.all(repositories.map((one) => recipesIn(one)))).flat()
  const looked = places.slice(0, MOST_PARSED)
  const found = await Promise.all([
    ...repositories.map((one) => checkFolders(root, one)),
    ...looked.map((place) => checkRecipe(root, place)),
  ])
  const left = places.length - looked.length
  const why = `only the first ${MOST_PARSED} are read here`
  return {
    found: found.flat(),
    unchecked: left > 0 ? [{ what: `the files of ${left} more recipes`, why }] : [],
  }
}

/** Spack passes over what holds no `package.py` without a word. */
async function checkFolders(
  root: string,
  { packages, before2 }: RepositoryFolder,
): Promise<Diagnosis[]> {
  const entries = await readdir(packages, { withFileTypes: true }).catch(() => [])
  const folders = entries.filter(
    (entry) => entry.isDirectory() && isRecipeFolder(entry.name, before2),
  )
  const contents = await Promise.all(folders.map(({ name }) => readdir(join(packages, name))))
  return folders
    .filter((_, at) => !contents[at]!.some((name) => name.endsWith('.py')))
    .map(({ name }) => ({
      id: 'recipe-missing',
      sentence: 'It holds no package.py: Spack knows no such package.',
      fix: 'Write the package.py, or delete the folder.',
      at: { file: relative(root, join(packages, name)) },
    }))
}

async function checkRecipe(root: string, place: RecipePlace): Promise<Diagnosis[]> {
  const file = relative(root, join(place.folder, 'package.py'))
  const text = await readRecipeText(place).catch(() => '')
  const line = syntaxErrorIn(text)
  if (line === undefined) return missingPatches(place, text, file)
  return [
    {
      id: 'recipe-malformed',
      sentence: `The recipe of ${place.name} is not valid Python.`,
      fix: `Correct it: "python3 -m py_compile ${file}" says more.`,
      at: { file, line },
    },
  ]
}

/** What inherits from another recipe has the files of that one too. */
const inherits = (text: string): boolean =>
  text.includes('.packages.') || text.includes('spack.pkg.')

function missingPatches(place: RecipePlace, text: string, file: string): Diagnosis[] {
  if (inherits(text) || !text.includes('patch(')) return []
  return patchesOf(place, text)
    .filter(({ source }) => !existsSync(join(place.folder, source)))
    .map(({ source, line }) => ({
      id: 'patch-missing',
      sentence: `The recipe of ${place.name} names a patch that is not there: ${source}.`,
      fix: 'Put the file beside package.py, or take the patch out.',
      at: { file, line },
    }))
}

function patchesOf(
  place: RecipePlace,
  text: string,
): { readonly source: string; readonly line: number }[] {
  try {
    return readRecipe(text, place.name).patches.flatMap(({ source, conditional, span }) =>
      isUnknown(source) || conditional !== undefined || source.includes('://')
        ? []
        : [{ source, line: span.line }],
    )
  } catch (error) {
    if (!(error instanceof InvalidValue)) throw error
    return []
  }
}
