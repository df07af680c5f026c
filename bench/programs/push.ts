// What `bench/push.ts` measures: one push in a process of its own, from its start to its end, as a
// job runs it. Arguments: reference, build cache folder, file of the authority that signed the
// registry's certificate, index or noindex.
import { nodeHttp, systemClock } from '@pakages/core'
import { BuildCache, openRegistry, pushCache } from '@pakages/oci'
import { readFileSync } from 'node:fs'

const [reference = '', folder = '', ca = '', index = ''] = process.argv.slice(2)
const http = nodeHttp({ ca: [readFileSync(ca, 'utf8')] })
const registry = openRegistry(reference, { http, clock: systemClock })
const result = await pushCache({
  registry,
  cache: await BuildCache.open(folder),
  clock: systemClock,
  updateIndex: index === 'index',
})
http.close()
console.log(
  JSON.stringify({
    packages: result.packages.length,
    pushed: result.packages.filter((one) => one.outcome === 'pushed').length,
  }),
)
