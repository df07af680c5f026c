import { nodeHttp, systemClock, type Registry } from '@pakages/core'
import { ManualClock } from '@pakages/core/fakes'
import { openRegistry } from '@pakages/oci'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { startDockerRegistry } from '../docker-registry.ts'
import { GhcrEmulator } from '../ghcr-emulator/emulator.ts'
import { octocat } from '../oci/with-ghcr.ts'
import { findProgram } from '../machine.ts'
import { makeTls, type TlsFiles } from '../tls-authority.ts'
import type { Endpoint } from './endpoints.ts'
import { Expected } from './expected.ts'
import { putStreamedBase, wrongContainer } from './expected-container.ts'
import type { Ran } from './in-process.ts'
import type { FaultKind } from './kinds.ts'
import { FaultProxy, type Armed } from './proxy.ts'
import { BASE, Stage } from './stage.ts'

/** What is done at a registry that stumbles. */
export const COMMANDS = ['push', 'push in chunks', 'install', 'index', 'container'] as const
export type CommandName = (typeof COMMANDS)[number]

/** One fault at one endpoint of one command. */
export interface Cell {
  readonly command: CommandName
  readonly kind: FaultKind | 'slow connect'
  readonly at: Endpoint | undefined
  readonly times: number
}

/** How a command ended under one kind of fault at one endpoint. */
export interface Outcome extends Cell {
  /** How often the fault happened; none: it does not apply here. */
  readonly hits: number
  readonly exitCode: number
  /** What it printed, both streams in order. */
  readonly text: string
  /** What is wrong with the content; only where the command said that all is well. */
  readonly wrong: string | undefined
  /** What is wrong after the command was run again, without a fault; only where it had failed. */
  readonly lost: string | undefined
  /** Of real time. */
  readonly seconds: number
  readonly leaked: readonly string[]
}

/** One push and one install from what it pushed, both under chance faults. */
export interface Round {
  /** Of both. */
  readonly seconds: number
  /** Requests that something happened to. */
  readonly hits: number
  /** What was printed by the command that failed; undefined when none did. */
  readonly failed: string | undefined
  /** What is missing or another, though all seemed well. */
  readonly lost: string | undefined
}

/** Servers that say nothing are given up soon, others have all the time of a busy machine. */
const HASTY = { idle: 800, whole: 1000 }
const PATIENT = { idle: 20_000, whole: 20_000 }
/** For rounds in real time, on a loopback interface. */
const BRISK = { idle: 3000, whole: 6000 }
const SILENT = new Set<Cell['kind']>(['silence', 'head drips', 'body drips', 'slow connect'])
const CHUNK = 400_000
const FILLED = 'acme/filled'

/** A registry behind the proxies. */
interface Home {
  readonly origin: string
  reference(path: string): string
  stop(): Promise<void>
  readonly leaked?: readonly string[]
}

/**
 * Runs commands while something breaks between them and a registry, and looks at what they left:
 * docker-registry where it is, and for tokens and lists of referrers, which it has not, the emulator
 * of ghcr.io.
 */
export class FaultLab {
  readonly #stage: Stage
  readonly #expected: Expected
  readonly #tls: TlsFiles
  /** By the endpoint that is broken: undefined stands for all others. */
  readonly #homes: ReadonlyMap<Endpoint | undefined, Home>
  readonly #http = nodeHttp()
  #repositories = 0

  private constructor(
    stage: Stage,
    expected: Expected,
    tls: TlsFiles,
    homes: ReadonlyMap<Endpoint | undefined, Home>,
  ) {
    this.#stage = stage
    this.#expected = expected
    this.#tls = tls
    this.#homes = homes
  }

  static async start(): Promise<FaultLab> {
    const stage = await Stage.set()
    const ghcr = await GhcrEmulator.start({ page: 3 })
    const main = findProgram('docker-registry') ? await plainRegistry() : ghcr
    const homes = new Map<Endpoint | undefined, Home>([
      [undefined, main],
      ['token', ghcr],
      ['referrers', await GhcrEmulator.start({ page: 3, referrers: 'supported' })],
    ])
    const lab = new FaultLab(
      stage,
      await Expected.of([...stage.dag.specs.values()], stage.cache),
      makeTls(join(stage.folder, 'tls')),
      homes,
    )
    await lab.#fill()
    return lab
  }

  async stop(): Promise<void> {
    this.#http.close()
    for (const home of new Set(this.#homes.values())) await home.stop()
    this.#stage.strike()
  }

  /** Fills a repository of each registry, for those who read. */
  async #fill(): Promise<void> {
    for (const home of new Set(this.#homes.values())) {
      const pushed = await this.#stage.run('push', {
        registry: home.reference(FILLED),
        http: this.#http,
      })
      if (pushed.exitCode !== 0) throw new Error(pushed.text)
      await putStreamedBase(this.#open(home.reference(`acme/${BASE}`)))
      await this.#stage.approve(pushed)
    }
  }

  /** Which endpoints a command asks when nothing breaks. */
  async asked(command: CommandName): Promise<ReadonlySet<Endpoint>> {
    const asked = new Set<Endpoint>()
    for (const at of this.#homes.keys())
      await this.#behindProxy({ command, kind: 'silence', at, times: 0 }, async (proxy, run) => {
        const { exitCode, text } = await run()
        if (exitCode !== 0) throw new Error(text)
        for (const one of proxy.asked) asked.add(one)
      })
    return asked
  }

  /** Runs a command while something breaks; where it fails, also once more when all is well. */
  async run(cell: Cell): Promise<Outcome> {
    return this.#behindProxy(cell, async (proxy, run, look) => {
      proxy.arm({ kind: cell.kind, times: cell.times, ...(cell.at && { at: cell.at }) })
      const started = performance.now()
      const ran = await run()
      const seconds = (performance.now() - started) / 1000
      const { hits } = proxy
      const wrong = await look(ran)
      let lost: string | undefined
      if (ran.exitCode !== 0) {
        proxy.arm({ kind: cell.kind, times: 0 })
        const again = await run(ran.cwd)
        lost = again.exitCode === 0 ? await look(again) : again.text
      }
      rmSync(ran.cwd, { recursive: true, force: true })
      const { exitCode, text } = ran
      const leaked = [...proxy.leaked]
      return { ...cell, hits, exitCode, text, wrong, lost, seconds, leaked }
    })
  }

  async #behindProxy<T>(
    { command, kind, at }: Cell,
    body: (
      proxy: FaultProxy,
      run: (cwd?: string) => Promise<Ran>,
      look: (ran: Ran) => Promise<string | undefined>,
    ) => Promise<T>,
  ): Promise<T> {
    const home = this.#homes.get(at) ?? this.#homes.get(undefined)!
    const proxy = await FaultProxy.start(home.origin, this.#tls)
    const http = nodeHttp({
      ca: [this.#tls.caText],
      deadlines: SILENT.has(kind) ? HASTY : PATIENT,
    })
    const pushes = command === 'push' || command === 'push in chunks'
    const fresh = `acme/fresh-${++this.#repositories}`
    const path = pushes ? fresh : FILLED
    const chunkSize = command === 'push in chunks' ? CHUNK : undefined
    const image = proxy.reference(fresh)
    const running = { registry: proxy.reference(path), http, image, chunkSize }
    try {
      return await body(
        proxy,
        (cwd) => this.#stage.run(pushes ? 'push' : command, running, cwd),
        (ran) => this.#look(command, ran, home.reference(command === 'container' ? fresh : path)),
      )
    } finally {
      http.close()
      await proxy.stop()
    }
  }

  /** What is wrong with what a command left; where it failed, with what is tagged all the same. */
  async #look(command: CommandName, ran: Ran, reference: string): Promise<string | undefined> {
    if (command === 'container') return wrongContainer(this.#open(reference), ran.exitCode === 0)
    if (ran.exitCode !== 0) return undefined
    if (command === 'index') return this.#expected.wrongInSite(join(ran.cwd, 'site', 'v2'))
    if (command === 'install') return this.#expected.wrongInMirror(ran.cwd)
    return this.#expected.wrongInRegistry(this.#open(reference))
  }

  #open(reference: string): Registry {
    const clock = new ManualClock()
    return openRegistry(reference, { http: this.#http, clock, credentials: octocat })
  }

  /**
   * Pushes to a new repository and installs from it, on the clock on the wall.
   * @param faults What happens to requests on the way; default nothing.
   */
  async round(faults?: Pick<Armed, 'kind' | 'strikes'>): Promise<Round> {
    const home = this.#homes.get(undefined)!
    const proxy = await FaultProxy.start(home.origin, this.#tls)
    const http = nodeHttp({ ca: [this.#tls.caText], deadlines: BRISK })
    const path = `acme/round-${++this.#repositories}`
    if (faults) proxy.arm({ ...faults, times: Number.POSITIVE_INFINITY })
    const started = performance.now()
    try {
      const running = { registry: proxy.reference(path), http, clock: systemClock }
      const ended: Ran[] = []
      for (const command of ['push', 'install'] as const) {
        const ran = await this.#stage.run(command, running)
        ended.push(ran)
        if (ran.exitCode !== 0) break
      }
      const seconds = (performance.now() - started) / 1000
      const failed = ended.find(({ exitCode }) => exitCode !== 0)?.text
      const { hits } = proxy
      const lost =
        (await this.#look('push', ended[0]!, home.reference(path))) ??
        (ended[1] && this.#expected.wrongInMirror(ended[1].cwd))
      for (const { cwd } of ended) rmSync(cwd, { recursive: true, force: true })
      return { seconds, hits, failed, lost: failed === undefined ? lost : undefined }
    } finally {
      http.close()
      await proxy.stop()
    }
  }
}

/** A docker-registry without TLS: the proxies before it have that. */
async function plainRegistry(): Promise<Home> {
  const registry = await startDockerRegistry({ tls: false })
  return {
    origin: `http://${registry.host}`,
    reference: (path) => registry.reference(path),
    stop: () => registry.stop(),
  }
}
