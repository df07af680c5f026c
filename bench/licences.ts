import { licenceOfVersion, readLicence } from '@pakages/core'
import { isUnknown, type Recipe } from '@pakages/model'
import { packageOfFolder } from '@pakages/repository'
import { readRecipe } from '@pakages/spack'
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BenchOptions } from './options.ts'
import { recipesFolder } from './recipes.ts'
import { row, type Row } from './table.ts'

/**
 * What the recipes of the folder that PAKAGES_RECIPES names say of their licences, and which of the
 * texts the Python library `license-expression` takes for SPDX as well (PAKAGES_PYTHON names a
 * Python that has it). With `--misses`, every text that is no SPDX expression is printed.
 */
export async function run({ flags }: BenchOptions): Promise<Row[]> {
  const { folder, note } = recipesFolder()
  const recipes = recipesIn(folder)
  const texts = recipes.flatMap(({ licenses }) =>
    licenses.flatMap(({ license }) => (isUnknown(license) ? [] : [license])),
  )
  const kinds = Map.groupBy(texts, (text) => readLicence(text).kind)
  if (flags.has('--misses')) printMisses(kinds.get('other') ?? [])
  const silent = recipes.filter(({ licenses }) => licenses.length === 0)
  return [
    count('recipes', recipes.length, note),
    count('recipes without license()', silent.length),
    count('license() directives', texts.length),
    count('SPDX expressions', kinds.get('spdx')?.length ?? 0),
    count('not SPDX, a reference stands for it', kinds.get('other')?.length ?? 0),
    count('said to be not known', kinds.get('unknown')?.length ?? 0),
    versionsRow(recipes),
    ...comparedTexts([...new Set(texts)]),
  ]
}

const count = (name: string, ours: number, reason = '', theirs: number | null = null): Row =>
  row({
    bench: 'licences',
    case: name,
    unit: 'count',
    ours,
    peer: 'license-expression',
    theirs,
    reason,
  })

function printMisses(texts: readonly string[]): void {
  for (const [text, all] of Map.groupBy(texts, (one) => one))
    console.log(`${all.length} × ${JSON.stringify(text)}: ${readLicence(text).expression}`)
}

/** What a version's licence is, by what the recipe says of it. */
function versionsRow(recipes: readonly Recipe[]): Row {
  const kinds = recipes.flatMap((recipe) =>
    recipe.versions.map(({ version }) => licenceOfVersion(recipe, version.text).kind),
  )
  const of = (kind: string): number => kinds.filter((one) => one === kind).length
  return count(
    'versions',
    kinds.length,
    `${of('spdx')} SPDX, ${of('other')} not, ${of('unknown')} not known`,
  )
}

function comparedTexts(texts: readonly string[]): Row[] {
  const ours = texts.map((text) => readLicence(text).kind === 'spdx')
  const theirs = byLicenseExpression(texts)
  const agreed = theirs?.filter((valid, at) => valid === ours[at]).length
  return [
    count('different texts', texts.length),
    count(
      'different texts that are SPDX',
      ours.filter(Boolean).length,
      theirs
        ? `the same answer for ${agreed} of ${texts.length}`
        : 'license-expression is not installed for python3 (PAKAGES_PYTHON names another Python)',
      theirs?.filter(Boolean).length ?? null,
    ),
  ]
}

function recipesIn(folder: string): Recipe[] {
  return readdirSync(folder)
    .toSorted()
    .flatMap((name) => {
      try {
        return [
          readRecipe(readFileSync(join(folder, name, 'package.py'), 'utf8'), packageOfFolder(name)),
        ]
      } catch (error) {
        if (
          (error as NodeJS.ErrnoException).code === 'ENOENT' ||
          (error as NodeJS.ErrnoException).code === 'ENOTDIR'
        )
          return []
        throw error
      }
    })
}

function byLicenseExpression(texts: readonly string[]): boolean[] | undefined {
  const script = join(import.meta.dirname, 'licences', 'license-expression.py')
  const { status, stdout } = spawnSync(process.env['PAKAGES_PYTHON'] ?? 'python3', [script], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
  })
  return status === 0 ? (JSON.parse(stdout) as boolean[]) : undefined
}
