import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { MemoryHost } from '@pakages/core/fakes'
import { packageOfFolder } from '@pakages/repository'
import { patchedBy } from '../../actions/scan-vulnerabilities/patches.ts'
import { RecipeShelf, type ShelvedRecipe } from '../../actions/scan-vulnerabilities/recipe-shelf.ts'
import type { Subject } from '../../actions/scan-vulnerabilities/subject.ts'
import { recipesFolder } from '../recipes.ts'
import { row, type Row } from '../table.ts'

/** How many patches of all recipes say which vulnerability they mend, or which change they are. */
export async function patchedRows(): Promise<Row[]> {
  const named = process.env['PAKAGES_RECIPES']
  if (named === undefined || !existsSync(join(named, 'repos'))) return []
  const shelf = await RecipeShelf.open(['.'], { host: new MemoryHost({ workspace: named }) })
  const counted = { patches: 0, recipes: 0, ids: 0, naming: 0, changes: 0 }
  for (const entry of readdirSync(recipesFolder().folder)) {
    const subject = subjectOf(packageOfFolder(entry))
    const found = await shelf.recipeOf(subject)
    const patches = found === undefined ? [] : sumsOf(found)
    if (patches.length === 0) continue
    const { patched, changes = new Map() } = await patchedBy({ ...subject, patches }, found)
    counted.patches += patches.length
    counted.recipes += 1
    counted.ids += patched.size
    counted.naming += Number(patched.size > 0)
    counted.changes += new Set(changes.values()).size
  }
  const note = `of ${counted.patches} patches of ${counted.recipes} recipes`
  return [
    count('vulnerabilities that patches name', counted.ids, `in ${counted.naming} recipes`),
    count('patches that are a known change', counted.changes, note),
  ]
}

const subjectOf = (name: string): Subject => ({
  name,
  version: '1.0',
  namespace: 'builtin',
  external: false,
  from: 'bench',
  patches: [],
  patchNames: [],
  urls: [],
  purls: [],
  cpes: [],
})

/** The checksums of all patches of a recipe, as if a build applied each. */
const sumsOf = ({ recipe, place }: ShelvedRecipe): string[] =>
  recipe.patches.flatMap(({ source, sha256 }) => {
    if (typeof source !== 'string') return []
    if (/^[a-z]+:\/\//.test(source)) return sha256 ?? []
    const file = join(place.folder, source)
    return existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : []
  })

const count = (name: string, ours: number, reason: string): Row =>
  row({ bench: 'scan', case: name, unit: '', ours, peer: 'none', theirs: null, reason })
