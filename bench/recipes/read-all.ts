// Reads every recipe of a folder with our reader, one after the other, and prints what it found,
// how long it took and how much memory the process held at most. A process of its own, so that
// nothing else is counted; starting it is not counted on either side.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageOfFolder } from '@pakages/repository'
import { readRecipe } from '@pakages/spack'

const folder = process.argv[2]!
const start = process.hrtime.bigint()
const counts = { recipes: 0, versions: 0, keywords: 0 }
for (const name of readdirSync(folder).toSorted()) {
  let text: string
  try {
    text = readFileSync(join(folder, name, 'package.py'), 'utf8')
  } catch {
    continue
  }
  const recipe = readRecipe(text, packageOfFolder(name))
  counts.recipes++
  counts.versions += recipe.versions.length
  for (const { keywords } of recipe.versions) counts.keywords += keywords.size
}
const seconds = Number(process.hrtime.bigint() - start) / 1e9
console.log(
  JSON.stringify({ ...counts, seconds, megabytes: process.resourceUsage().maxRSS / 1000 }),
)
