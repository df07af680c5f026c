import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nodeHttp, systemClock } from '@pakages/core'
import { openRegistry } from '@pakages/oci'
import { startDockerRegistry, type DockerRegistry } from '@pakages/testing/docker-registry'
import { findProgram } from '@pakages/testing/machine'
import {
  fillRegistry,
  wrongAfterPrune,
  type FullRegistry,
} from '@pakages/testing/oci/full-registry'
import type { BenchOptions } from '../options.ts'
import { row, type Row } from '../table.ts'
import { afterDeletions, prune } from './prune-process.ts'

const PATH = 'acme/cache'
/** Images of the registry in which runs are killed: half of them are deleted. */
const KILLED = 500

/**
 * A `docker-registry` that loses half of its images: whole processes of `pakages prune`, first one
 * that nobody disturbs, then, in one of 500, ones that are killed after a random number of deletions,
 * and one that comes to the end. `--images=N`: default 5,000; `--kills=N`: default 10.
 */
export async function run({ flags }: BenchOptions): Promise<Row[]> {
  const number = (name: string, usual: number): number =>
    Number([...flags].find((flag) => flag.startsWith(`--${name}=`))?.split('=')[1] ?? usual)
  const images = number('images', 5000)
  if (!findProgram('docker-registry'))
    return [figure(`${images} images`, 's', Number.NaN, 'no docker-registry on this machine')]
  const folder = mkdtempSync(join(tmpdir(), 'pakages-prune-'))
  const [first, second] = [join(folder, 'first'), join(folder, 'second')]
  const http = nodeHttp()
  try {
    const fill = (place: string, count: number): Promise<FullRegistry> =>
      withServer(place, async (server) => {
        const registry = openRegistry(server.reference(PATH), { http, clock: systemClock })
        return fillRegistry(registry, count, systemClock)
      })
    const rows = await undisturbed(first, await fill(first, images), images)
    return [...rows, ...(await killed(second, await fill(second, KILLED), number('kills', 10)))]
  } finally {
    http.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function withServer<T>(
  folder: string,
  work: (server: DockerRegistry) => Promise<T>,
): Promise<T> {
  const server = await startDockerRegistry({ tls: false, folder })
  try {
    return await work(server)
  } finally {
    await server.stop()
  }
}

const figure = (name: string, unit: string, ours: number, reason?: string): Row =>
  row({ bench: 'prune', case: name, unit, ours, peer: '', theirs: null, ...(reason && { reason }) })

const undisturbed = (folder: string, filled: FullRegistry, images: number): Promise<Row[]> =>
  withServer(folder, async (server) => {
    const looked = await prune(server.reference(PATH), { dry: true })
    const before = server.requests().length
    const { seconds } = await prune(server.reference(PATH))
    const requests = server.requests().length - before
    await expectRight(server, filled, true)
    const name = `${images} images lose half`
    return [
      figure(`${images} images: what would go`, 's', looked.seconds),
      figure(name, 's', seconds, `${requests} requests`),
    ]
  })

/**
 * Kills after random numbers of deletions, so few that there is something left for each run; each goes
 * on from what is there. @throws Error when one came to its end: it showed nothing.
 */
const killed = (folder: string, filled: FullRegistry, kills: number): Promise<Row[]> =>
  withServer(folder, async (server) => {
    const most = Math.floor(KILLED / 2 / kills) - 4
    for (let round = 0; round < kills; round++) {
      const deletions = 1 + Math.floor(Math.random() * most)
      const { ended } = await prune(server.reference(PATH), {
        killWhen: afterDeletions(server, deletions),
      })
      if (ended) throw new Error(`Run ${round + 1} ended before it was killed.`)
      await expectRight(server, filled, false)
    }
    await prune(server.reference(PATH))
    await expectRight(server, filled, true)
    return [
      figure('killed, and run again', 'kills', kills, 'nothing live gone, nothing half, all ended'),
    ]
  })

async function expectRight(
  server: DockerRegistry,
  filled: FullRegistry,
  finished: boolean,
): Promise<void> {
  const http = nodeHttp()
  const registry = openRegistry(server.reference(PATH), { http, clock: systemClock })
  const wrong = await wrongAfterPrune(registry, filled, finished)
  http.close()
  if (wrong !== '') throw new Error(wrong)
}
