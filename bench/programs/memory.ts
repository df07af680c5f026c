// What `bench/memory.ts` measures: a push or a pull in a process of its own, which prints its peak
// memory in bytes. Arguments: push or pull, reference, folder, file of the authority that signed
// the registry's certificate.
import { nodeHttp, systemClock } from '@pakages/core'
import { specTags } from '@pakages/image'
import { BuildCache, openRegistry, pullToMirror, pushCache } from '@pakages/oci'
import { readFileSync } from 'node:fs'

const [mode = '', reference = '', folder = '', ca = ''] = process.argv.slice(2)
const http = nodeHttp({ ca: [readFileSync(ca, 'utf8')] })
const registry = openRegistry(reference, { http, clock: systemClock })
if (mode === 'push')
  await pushCache({
    registry,
    cache: await BuildCache.open(folder),
    clock: systemClock,
    updateIndex: true,
  })
else
  await pullToMirror({
    registries: [registry],
    wanted: [...specTags(await registry.tags()).keys()].map((hash) => ({ hash })),
    folder,
    clock: systemClock,
  })
http.close()
console.log(process.resourceUsage().maxRSS * 1024)
