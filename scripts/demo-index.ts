// `node scripts/run.mjs scripts/demo-index.ts [PACKAGES] [FOLDER]`: writes an index of made-up
// packages and serves it on this machine, for looking at the pages. Names come from the recipes in
// PAKAGES_RECIPES where that is set.
import { writeSite } from '@pakages/catalog'
import { existsSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { syntheticCatalog } from '../bench/synthetic-catalog.ts'
import { serveSite } from '@pakages/testing/site-server'

/** The names of the packages in a checkout of spack-packages; none without one. */
function recipeNames(checkout: string | undefined): string[] {
  const folder = join(checkout ?? '', 'repos/spack_repo/builtin/packages')
  if (checkout === undefined || !existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => /^(_\d|[a-z0-9])/.test(name))
    .map((name) => name.replace(/^_/, '').replaceAll('_', '-'))
}

const [packages = '500', folder = join(tmpdir(), 'pakages-demo-index')] = process.argv.slice(2)
const result = await writeSite(
  folder,
  syntheticCatalog({
    packages: Number(packages),
    versions: 5,
    names: recipeNames(process.env['PAKAGES_RECIPES']),
  }),
)
const { url } = await serveSite(folder, 'demo')
console.log(`${result.written} files written to ${folder}. Look at ${url} and stop with Ctrl+C.`)
