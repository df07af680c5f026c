import { existsSync } from 'node:fs'
import type { Ports } from '@pakages/core'
import { z } from 'zod'
import { STATE } from './step.ts'

const pathList = z.array(z.string())

/** The post step: what the next job can use is kept, unless an earlier job has kept it. */
export async function keepForNextJob(_inputs: unknown, { host, jobCache }: Ports): Promise<void> {
  const key = host.state(STATE.key)
  if (!key) return
  const paths = pathList
    .parse(JSON.parse(host.state(STATE.paths) ?? '[]'))
    .filter((path) => existsSync(path))
  if (paths.length > 0 && (await jobCache.save(paths, key)))
    host.info(`Kept for the next job: ${paths.join(', ')}`)
}
