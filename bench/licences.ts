import { licenceOfVersion, readLicence } from '@pakages/core'
import { isUnknown } from '@pakages/model'
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
  const distinct = [...new Set(texts)]
  const kinds = Map.groupBy(texts, (text) => readLicence(text).kind)
  if (flags.has('--misses'))
    for (const [text, all] of Map.groupBy(kinds.get('other') ?? [], (one) => one))
      console.log(`${all.length} × ${JSON.stringify(text)}: ${readLicence(text).expression}`)
  const theirs = byLicenseExpression(distinct)
  const agreed = theirs?.filter(
    (valid, at) => valid === (readLicence(distinct[at]).kind === 'spdx'),
  ).length
  const count = (name: string, ours: number, reason = '', peer: number | null = null): Row =>
    row({
      bench: 'licences',
      case: name,
      unit: 'count',
      ours,
      peer: 'license-expression',
      theirs: peer,
      reason,
    })
  const versions = recipes.flatMap((recipe) =>
    recipe.versions.map(({ version }) => licenceOfVersion(recipe, version.text).kind),
  )
  const of = (kind: string): number => versions.filter((one) => one === kind).length
  return [
    count('recipes', recipes.length, note),
    count(
      'recipes without license()',
      recipes.filter(({ licenses }) => licenses.length === 0).length,
    ),
    count('license() directives', texts.length),
    count('SPDX expressions', kinds.get('spdx')?.length ?? 0),
    count('not SPDX, a reference stands for it', kinds.get('other')?.length ?? 0),
    count('said to be not known', kinds.get('unknown')?.length ?? 0),
    count(
      'versions',
      versions.length,
      `${of('spdx')} SPDX, ${of('other')} not, ${of('unknown')} not known`,
    ),
    count('different texts', distinct.length),
    count(
      'different texts that are SPDX',
      distinct.filter((text) => readLicence(text).kind === 'spdx').length,
      theirs
        ? `the same answer for ${agreed} of ${distinct.length}`
        : 'license-expression is not installed for python3 (PAKAGES_PYTHON names another Python)',
      theirs?.filter(Boolean).length ?? null,
    ),
  ]
}

function recipesIn(folder: string): ReturnType<typeof readRecipe>[] {
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
