// A process of its own for each measurement: `node bench/catalog-child.ts FOLDER [--changed]` makes
// the catalog, then builds the site and prints seconds and peak memory as JSON. With `--changed`
// one review of one package has another note.
import { writeSite, type CatalogInput } from '@pakages/catalog'
import { SIZE, syntheticCatalog } from './synthetic-catalog.ts'

function changed(input: CatalogInput): CatalogInput {
  const place = SIZE.packages >> 1
  const owner = input.packages[place]!
  const [newest, ...older] = owner.versions
  return {
    ...input,
    packages: input.packages.with(place, {
      ...owner,
      versions: [{ ...newest!, reasons: ['Somebody changed their mind.'] }, ...older],
    }),
  }
}

const [folder, flag] = process.argv.slice(2)
const made = syntheticCatalog(SIZE)
const input = flag === '--changed' ? changed(made) : made
const began = performance.now()
const cpu = process.cpuUsage()
const result = await writeSite(folder!, input)
const used = process.cpuUsage(cpu)
// maxRSS is in kilobytes.
console.log(
  JSON.stringify({
    seconds: (performance.now() - began) / 1000,
    cpu: (used.user + used.system) / 1e6,
    peak: process.resourceUsage().maxRSS / 1000,
    ...result,
  }),
)
