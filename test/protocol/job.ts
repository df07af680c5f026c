import { nodeHttp, systemClock, type Clock, type Registry } from '@pakages/core'
import { FakeSpack, MemoryHost, memoryPorts, type FakeRecipe } from '@pakages/core/fakes'
import { isDigest } from '@pakages/model'
import { openRegistry } from '@pakages/oci'
import { appendFileSync, readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { actions } from '../../actions/registry.ts'

/** What a job is told, as JSON in its only argument. */
export interface JobOrder {
  readonly action: 'plan' | 'build' | 'promote'
  readonly workspace: string
  readonly inputs: Readonly<Record<string, string>>
  readonly recipes: string
  readonly attempt: number
  /** Where it writes down what it asked, built and staged. */
  readonly journal: string
  /** Milliseconds that a package takes, at most. */
  readonly slowness: number
}

/** How many times as fast as here time passes: waits of seconds are over in milliseconds. */
const FASTER = 40

const order = JSON.parse(process.argv[2]!) as JobOrder
const recipes = JSON.parse(readFileSync(order.recipes, 'utf8')) as FakeRecipe[]
const note = (what: string, subject: string): void =>
  appendFileSync(order.journal, `${process.hrtime.bigint()} ${process.pid} ${what} ${subject}\n`)

const clock: Clock = {
  now: () => Date.now() * FASTER,
  sleep: (milliseconds) => setTimeout(milliseconds / FASTER),
}

/** Takes its time, and writes down what it builds. */
class SlowSpack extends FakeSpack {
  override async install(...given: Parameters<FakeSpack['install']>) {
    for (const hash of given[0].only ?? []) note('builds', hash)
    await setTimeout(Math.random() * order.slowness)
    return super.install(...given)
  }
}

const http = nodeHttp()
const hashOf = (tag: string): string | undefined => /-([a-z2-7]{32})\.spack$/.exec(tag)?.[1]

/** A registry whose questions and answers about staged packages are written down. */
function observed(reference: string): Registry {
  const registry = openRegistry(reference, { http, clock: systemClock })
  if (!reference.endsWith('-staging')) return registry
  const [manifest, put] = [registry.manifest.bind(registry), registry.putManifest.bind(registry)]
  registry.manifest = (tag) => {
    const hash = isDigest(tag) ? undefined : hashOf(tag)
    if (hash) note('asks', hash)
    return manifest(tag)
  }
  registry.putManifest = async (tag, ...given) => {
    const digest = await put(tag, ...given)
    const hash = tag && hashOf(tag)
    if (hash) note('staged', hash)
    return digest
  }
  return registry
}

const host = new MemoryHost({
  workspace: order.workspace,
  inputs: order.inputs,
  env: {
    PAKAGES_CACHE: `${order.workspace}/cache`,
    GITHUB_RUN_ID: '7',
    GITHUB_RUN_ATTEMPT: String(order.attempt),
  },
})
const ports = memoryPorts({
  host,
  clock,
  http,
  openRegistry: observed,
  openSpack: async (settings) => new SlowSpack(recipes, settings),
})
const { exitCode } = await (
  await actions.find(({ name }) => name === order.action)!.load()
).start(ports)
for (const message of host.messages('error')) process.stderr.write(`${message}\n`)
http.close()
process.exit(exitCode)
