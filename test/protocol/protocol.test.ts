import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { nodeHttp, planReport, systemClock } from '@pakages/core'
import type { FakeRecipe } from '@pakages/core/fakes'
import { parseImageManifest, specTags } from '@pakages/image'
import { findIndexImage, Generations, openRegistry, readDatabase } from '@pakages/oci'
import { startDockerRegistry, type DockerRegistry } from '@pakages/testing/docker-registry'
import { describeWith, dockerRegistry } from '@pakages/testing/requirements'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pMap from 'p-map'
import type { JobOrder } from './job.ts'

const CHILD = fileURLToPath(new URL('./job.ts', import.meta.url))

/** How many packages are side by side; `PAKAGES_PROTOCOL_WIDTH=100` makes some 200 jobs. */
const WIDTH = Number(process.env['PAKAGES_PROTOCOL_WIDTH'] ?? 3)
const ATTEMPTS = 8

/** Two layers: each of the second needs two of the first. */
const recipes: FakeRecipe[] = [
  ...Array.from({ length: WIDTH }, (_, at) => ({ name: `low${at}` })),
  ...Array.from({ length: WIDTH }, (_, at) => ({
    name: `high${at}`,
    dependsOn: { build: [`low${at}`], link: [`low${(at + 1) % WIDTH}`] },
  })),
]

describeWith(dockerRegistry, 'jobs as processes, killed, started twice and late at random', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pakages-protocol-'))
  const journal = join(folder, 'journal')
  const counted = { jobs: 0, processes: 0, killed: 0, twice: 0, attempts: 0, seconds: 0 }
  let server: DockerRegistry
  /** What the registry was asked while packages were promoted. */
  let promotion: readonly string[]
  let http: ReturnType<typeof nodeHttp>
  const work = join(folder, 'plan', '.pakages')

  beforeAll(async () => {
    server = await startDockerRegistry({ tls: false })
    http = nodeHttp()
    writeFileSync(join(folder, 'recipes.json'), JSON.stringify(recipes))
    writeFileSync(journal, '')
    const started = performance.now()
    await runAll()
    counted.seconds = Math.round((performance.now() - started) / 1000)
  }, 1_200_000)
  afterAll(async () => {
    http?.close()
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  /** What a step said last. */
  const logOf = (machine: string): string => join(folder, `${machine}.log`)

  /** Starts a step; kills it after so many milliseconds. */
  async function step(
    machine: string,
    action: JobOrder['action'],
    inputs: Record<string, string>,
    killAfter = Infinity,
  ): Promise<number> {
    const workspace = join(folder, machine)
    mkdirSync(join(workspace, '.pakages'), { recursive: true })
    if (action !== 'plan')
      for (const file of ['plan.json', 'spack.lock', 'facts.json'])
        if (existsSync(join(work, file)))
          cpSync(join(work, file), join(workspace, '.pakages', file))
    const order: JobOrder = {
      ...{ action, workspace, inputs, journal, attempt: counted.attempts, slowness: 200 },
      recipes: join(folder, 'recipes.json'),
    }
    counted.processes++
    const said = openSync(logOf(machine), 'w')
    const child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', CHILD, JSON.stringify(order)],
      { stdio: ['ignore', said, 'inherit'] },
    )
    closeSync(said)
    const over = new AbortController()
    if (killAfter < Infinity)
      setTimeout(killAfter, undefined, { signal: over.signal }).then(
        () => {
          counted.killed++
          child.kill('SIGKILL')
        },
        () => {},
      )
    const [code] = (await once(child, 'exit')) as [number | null]
    over.abort()
    return code ?? 137
  }

  async function runAll(): Promise<void> {
    counted.attempts = 1
    const specs = recipes.map(({ name }) => name).join('\n')
    const limits = { minutes: '2', runners: String(WIDTH), stages: '4' }
    expect(await step('plan', 'plan', { specs, ...limits })).toBe(0)
    const { stages } = await planReport.read(join(work, 'plan.json'))
    counted.jobs = stages.reduce((sum, { jobs }) => sum + jobs.length, 0)
    const registry = server.reference('acme/cache')
    const done = new Set<string>()
    for (; counted.attempts <= ATTEMPTS && done.size < counted.jobs; counted.attempts++) {
      for (const { jobs } of stages)
        await pMap(
          jobs.filter(({ id }) => !done.has(id)),
          async ({ id }) => {
            const inputs = { plan: '.pakages/plan.json', job: id, registry }
            const last = counted.attempts >= ATTEMPTS - 1
            const start = (machine: string) =>
              step(
                machine,
                'build',
                inputs,
                !last && Math.random() < 0.3 ? Math.random() * 2500 : Infinity,
              )
            await setTimeout(Math.random() * 200)
            const twice = Math.random() < 0.15
            if (twice) counted.twice++
            const name = `${counted.attempts} ${id}`
            const codes = await Promise.all([start(name), ...(twice ? [start(`${name} too`)] : [])])
            if (codes.includes(0)) done.add(id)
          },
          { concurrency: 8 },
        )
      if (done.size === counted.jobs) break
    }
    expect(done.size).toBe(counted.jobs)
    const before = server.requests().length
    const promoted = await step('promote', 'promote', { registry })
    expect([promoted, promoted === 0 ? '' : readFileSync(logOf('promote'), 'utf8')]).toEqual([
      0,
      '',
    ])
    promotion = server.requests().slice(before)
  }

  test('bring every package into the registry, the index and one generation', async () => {
    const registry = openRegistry(server.reference('acme/cache'), { http, clock: systemClock })
    const tags = await registry.tags()
    expect(specTags(tags).size).toBe(recipes.length)
    const database = await readDatabase(registry, (await findIndexImage(registry))!)
    expect(database?.available.size).toBe(recipes.length)
    const generations = new Generations({ registry, tags })
    const found = []
    for await (const one of generations.newestFirst(10)) found.push(one.record.specs.length)
    expect(found).toEqual([recipes.length])
    process.stderr.write(`protocol: ${JSON.stringify(counted)}\n`)
  })

  test('are moved into the registry without a byte of theirs, by one mount for each layer', async () => {
    const registry = openRegistry(server.reference('acme/cache'), { http, clock: systemClock })
    const images = await pMap(specTags(await registry.tags()).values(), (tag) =>
      registry.manifest(tag),
    )
    // A package's image has the layers of what it links, too.
    const layers = images.flatMap((image) =>
      parseImageManifest(image!.bytes, 'the registry').layers.map(({ digest }) => String(digest)),
    )
    expect(new Set(layers).size).toBe(recipes.length)
    const asked = promotion.map((line) => decodeURIComponent(line))
    const ofLayers = (pattern: RegExp): string[] =>
      asked
        .flatMap((line) => pattern.exec(line)?.[1] ?? [])
        .filter((digest) => layers.includes(digest))
        .sort()
    expect(ofLayers(/^GET \S+\/blobs\/(sha256:\w+)/)).toEqual([])
    expect(ofLayers(/^PUT \S+[?&]digest=(sha256:\w+)/)).toEqual([])
    expect(ofLayers(/^POST \S+mount=(sha256:\w+)&from=acme\/cache-staging 201/)).toEqual(
      layers.sort(),
    )
  })

  test('build nothing that they could have known to be staged', () => {
    const lines = readFileSync(journal, 'utf8').trim().split('\n')
    const events = lines
      .map((line) => line.split(' '))
      .map(([at, pid, what, hash]) => ({ at: BigInt(at!), pid, what, hash }))
      .sort((one, other) => (one.at < other.at ? -1 : 1))
    const staged = new Map<string, bigint>()
    for (const { at, what, hash } of events)
      if (what === 'staged' && !staged.has(hash!)) staged.set(hash!, at)
    const needless = events.filter(({ what, hash, pid, at }) => {
      if (what !== 'builds') return false
      const asked = events.findLast(
        (one) => one.what === 'asks' && one.hash === hash && one.pid === pid && one.at < at,
      )
      const there = staged.get(hash!)
      return !asked || (there !== undefined && there < asked.at)
    })
    expect(needless).toEqual([])
    expect(staged.size).toBe(recipes.length)
  })
})
