// A process of its own for each measurement: `node bench/catalog-child.ts FOLDER [--changed]` makes
// the catalog, then builds the site and prints seconds and peak memory as JSON. With `--changed`
// one review of one package has another note. What was read of the registry comes from the index that
// lies in the folder, as "index" takes it from there; how long that takes is told apart.
import { CHECKSUMS, openIndex, writeSite, type CatalogInput } from '@pakages/catalog'
import { nodeHttp } from '@pakages/core'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
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

async function withReadingsBefore(input: CatalogInput): Promise<CatalogInput> {
  if (!existsSync(join(folder!, CHECKSUMS))) return input
  const before = await (await openIndex(folder!, { http: nodeHttp() })).readings()
  const readings = before.flatMap((part) => part.readings)
  return { ...input, readings: { under: input.readings!.under, readings, before } }
}

const [folder, flag] = process.argv.slice(2)
const made = syntheticCatalog(SIZE)
const asked = performance.now()
const input = await withReadingsBefore(flag === '--changed' ? changed(made) : made)
const began = performance.now()
const cpu = process.cpuUsage()
const result = await writeSite(folder!, input)
const used = process.cpuUsage(cpu)
// maxRSS is in kilobytes.
console.log(
  JSON.stringify({
    seconds: (performance.now() - began) / 1000,
    reading: (began - asked) / 1000,
    cpu: (used.user + used.system) / 1e6,
    peak: process.resourceUsage().maxRSS / 1000,
    ...result,
  }),
)
