import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { misnamedFolders } from '@pakages/repository'
import type { Diagnosis } from '../diagnosis.ts'
import type { LocalFacts } from '../facts/local-facts.ts'
import type { ToolkitUse } from '../workflow/toolkit-use.ts'

/** The newest package API that releases of Spack know; what is newer than these is not judged. */
const KNOWN_APIS: readonly (readonly [release: RegExp, major: number, minor: number])[] = [
  [/^v?1\.0(\.|$)/, 2, 2],
  [/^v?1\.1(\.|$)/, 2, 4],
]

/** Looks at the recipes, and at the Spack that is to build them. */
export async function checkRecipes(
  facts: LocalFacts,
  uses: readonly ToolkitUse[],
): Promise<Diagnosis[]> {
  const apis = await Promise.all(facts.repositories.map((one) => apiOf(facts.root, one.folder)))
  const misnamed = (await Promise.all(facts.repositories.map(misnamedFolders))).flat()
  return [
    ...checkEnvironment(facts),
    ...misnamed.map(({ folder, right }): Diagnosis => {
      const file = join(relative(facts.root, folder), 'package.py')
      return {
        id: 'recipe-folder-misnamed',
        sentence: `Spack does not see the recipe in ${relative(facts.root, folder)}: it takes no folder of this name for a package.`,
        fix:
          right === undefined
            ? 'Rename the folder: small letters, digits and single underscores.'
            : `Rename the folder to "${right}".`,
        at: { file },
      }
    }),
    ...facts.repositories
      .filter(({ before2 }) => before2)
      .map(({ folder }): Diagnosis => ({
        id: 'recipe-layout-old',
        sentence: `The recipes of ${relative(facts.root, folder) || '.'} lie as before Spack 1.0.`,
        fix: 'Run "pakages init --move --dry-run" to see how they would lie.',
        at: { file: join(relative(facts.root, folder), 'repo.yaml') },
      })),
    ...uses.flatMap((use) => [...checkRefs(use), ...apis.flatMap((api) => checkApi(use, api))]),
  ]
}

interface StatedApi {
  readonly major: number
  readonly minor: number
  readonly at: { readonly file: string; readonly line: number }
}

async function apiOf(root: string, folder: string): Promise<StatedApi | undefined> {
  const lines = (await readFile(join(folder, 'repo.yaml'), 'utf8')).split('\n')
  const line = lines.findIndex((one) => /^\s+api:/.test(one))
  const [, major, minor] = /v(\d+)\.(\d+)/.exec(lines[line] ?? '') ?? []
  if (major === undefined) return undefined
  const file = join(relative(root, folder), 'repo.yaml')
  return { major: Number(major), minor: Number(minor), at: { file, line: line + 1 } }
}

function checkEnvironment({ root, configuration }: LocalFacts): Diagnosis[] {
  const folder = configuration?.values.environment
  if (folder === undefined || existsSync(join(resolve(root, folder), 'spack.yaml'))) return []
  return [
    {
      id: 'no-environment',
      sentence: `There is no spack.yaml in ${folder}.`,
      fix: 'Correct "environment", or write the spack.yaml.',
      at: configuration!.at('environment'),
    },
  ]
}

function checkRefs({ use }: ToolkitUse): Diagnosis[] {
  const { 'spack-ref': spack = '', 'recipes-ref': recipes = '' } = use.with
  if (/^v?0\.\d/.test(spack))
    return [
      {
        id: 'spack-too-old',
        sentence: `Spack ${spack} has no recipes in a repository of their own.`,
        fix: 'Write "spack-ref: v1.1.1", or leave it away.',
        at: use.at,
      },
    ]
  if ((spack === '') === (recipes === '')) return []
  const [given, missing] =
    spack === '' ? ['recipes-ref', 'spack-ref'] : ['spack-ref', 'recipes-ref']
  return [
    {
      id: 'spack-without-recipes',
      sentence: `"${given}" is given, and "${missing}" is not.`,
      fix: `Write "${missing}: …" beside "${given}", or leave both away.`,
      at: use.at,
    },
  ]
}

function checkApi({ use }: ToolkitUse, api: StatedApi | undefined): Diagnosis[] {
  const spack = use.with['spack-ref'] ?? ''
  const known = KNOWN_APIS.find(([release]) => release.test(spack))
  if (known === undefined || api === undefined) return []
  const [, major, minor] = known
  if (api.major < major || (api.major === major && api.minor <= minor)) return []
  return [
    {
      id: 'recipe-api-too-new',
      sentence: `The recipes are of package API ${api.major}.${api.minor}, and Spack ${spack} knows ${major}.${minor}.`,
      fix: `Write "api: v${major}.${minor}", or a newer "spack-ref".`,
      at: api.at,
    },
  ]
}
