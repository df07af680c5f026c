import { nodeHttp, type Registry } from '@pakages/core'
import { ManualClock } from '@pakages/core/fakes'
import type { ConcreteDag, Digest } from '@pakages/model'
import {
  BuildCache,
  finalizeIndex,
  findIndexImage,
  openRegistry,
  pullToMirror,
  pushCache,
  readDatabase,
} from '@pakages/oci'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { GhcrEmulator } from '../ghcr-emulator/emulator.ts'
import type { Repository } from '../ghcr-emulator/store.ts'
import { chainOfPackages } from '../oci/chain-of-packages.ts'
import { attach } from '../oci/put-image.ts'
import { octocat } from '../oci/with-ghcr.ts'
import { makeTls, type TlsFiles } from '../tls-authority.ts'
import type { Endpoint } from './endpoints.ts'
import { FaultProxy, type Armed } from './proxy.ts'

/** What is done at a registry that stumbles. */
export const COMMANDS = ['push', 'push in chunks', 'pull', 'index'] as const
export type CommandName = (typeof COMMANDS)[number]

/** One fault at one endpoint of one command. */
export interface Cell {
  readonly command: CommandName
  readonly kind: Armed['kind']
  readonly at: Endpoint | undefined
  readonly times: number
}

/** What came of a cell. */
export interface Outcome extends Cell {
  /** How often the fault happened; none: it does not apply here. */
  readonly hits: number
  readonly error: unknown
  /** What is wrong with the content; only where there was no error. */
  readonly wrong: string | undefined
  /** Of real time. */
  readonly seconds: number
  readonly leaked: readonly string[]
}

/** Servers that say nothing are given up soon, others have all the time of a busy machine. */
const HASTY = { idle: 300, whole: 400 }
const PATIENT = { idle: 20_000, whole: 20_000 }
const SILENT = new Set<Armed['kind']>(['silence', 'head drips', 'body drips', 'slow connect'])
const REPOSITORY = 'acme/cache'
const SBOM = 'application/spdx+json'

/** A build cache, a repository that holds it, and what is needed to break the way between them. */
export class FaultLab {
  readonly #folder: string
  readonly #tls: TlsFiles
  readonly #dag: ConcreteDag
  #whole: Repository | undefined
  #attached: Digest | undefined

  private constructor(folder: string, tls: TlsFiles, dag: ConcreteDag) {
    this.#folder = folder
    this.#tls = tls
    this.#dag = dag
  }

  static async start(): Promise<FaultLab> {
    const folder = mkdtempSync(join(tmpdir(), 'pakages-faults-'))
    const cache = join(folder, 'cache')
    // One of them is large enough to be streamed.
    const dag = await chainOfPackages(cache, 2, 1_200_000)
    const lab = new FaultLab(folder, makeTls(join(folder, 'tls')), dag)
    await lab.#fill()
    return lab
  }

  stop(): void {
    rmSync(this.#folder, { recursive: true, force: true })
  }

  /** What a repository holds after a push in which nothing broke. */
  async #fill(): Promise<void> {
    const emulator = await GhcrEmulator.start()
    const clock = new ManualClock()
    const http = nodeHttp()
    const registry = openRegistry(emulator.reference(REPOSITORY), {
      http,
      clock,
      credentials: octocat,
    })
    await this.#push(registry, clock)
    this.#whole = emulator.repository(REPOSITORY)
    http.close()
    await emulator.stop()
  }

  async #push(registry: Registry, clock: ManualClock): Promise<void> {
    const cache = await BuildCache.open(join(this.#folder, 'cache'))
    const { packages } = await pushCache({
      registry,
      cache,
      clock,
      updateIndex: true,
      concurrency: 4,
    })
    const first = packages.find(({ entry }) => entry.name === 'chain-0')!
    this.#attached = await attach(registry, first.manifest, SBOM, 'what it is made of')
  }

  /** Runs a command while something breaks, and looks at what it left. */
  async run(cell: Cell): Promise<Outcome> {
    const clock = new ManualClock()
    const emulator = await GhcrEmulator.start(
      { referrers: cell.at === 'referrers' ? 'supported' : 404, page: 3 },
      () => clock.now(),
    )
    if (cell.command === 'pull' || cell.command === 'index')
      this.#copyTo(emulator.repository(REPOSITORY), cell.command === 'pull')
    const proxy = await FaultProxy.start(emulator.origin, this.#tls)
    const deadlines = SILENT.has(cell.kind) ? HASTY : PATIENT
    const http = nodeHttp({ ca: [this.#tls.caText], deadlines })
    const registry = openRegistry(proxy.reference(REPOSITORY), {
      http,
      clock,
      credentials: octocat,
      ...(cell.command === 'push in chunks' && { chunkSize: 400_000 }),
    })
    proxy.arm({ kind: cell.kind, times: cell.times, ...(cell.at && { at: cell.at }) })
    const started = performance.now()
    const { error, wrong } = await this.#look(cell.command, registry, clock, emulator)
    const seconds = (performance.now() - started) / 1000
    const { hits, leaked } = proxy
    http.close()
    await proxy.stop()
    await emulator.stop()
    return { ...cell, hits, error, wrong, seconds, leaked: [...leaked, ...emulator.leaked] }
  }

  #copyTo(repository: Repository, index: boolean): void {
    const from = this.#whole!
    for (const [digest, bytes] of from.blobs) repository.blobs.set(digest, bytes)
    for (const [digest, manifest] of from.manifests) repository.manifests.set(digest, manifest)
    for (const [tag, digest] of from.tags)
      if (index || tag !== 'index.spack') repository.tags.set(tag, digest)
  }

  async #look(
    command: CommandName,
    registry: Registry,
    clock: ManualClock,
    emulator: GhcrEmulator,
  ): Promise<Pick<Outcome, 'error' | 'wrong'>> {
    try {
      const wrong =
        command === 'pull'
          ? await this.#pull(registry, clock)
          : await this.#write(command, registry, clock, emulator)
      return { error: undefined, wrong }
    } catch (error) {
      return { error, wrong: undefined }
    }
  }

  async #pull(registry: Registry, clock: ManualClock): Promise<string | undefined> {
    const folder = mkdtempSync(join(this.#folder, 'pulled-'))
    const hashes = [...this.#dag.specs.keys()]
    const wanted = hashes.map((hash, at) => (at === 0 ? { hash } : { hash, dag: this.#dag }))
    const outcomes = await pullToMirror({ registries: [registry], wanted, folder, clock })
    const missing = outcomes.filter(({ kind }) => kind !== 'pulled')
    if (missing.length > 0) return `${missing.length} were not pulled`
    const pulled = await BuildCache.open(folder)
    for (const entry of pulled.entries.values()) {
      const { tarball } = await pulled.read(entry)
      const path = `blobs/sha256/${tarball.digest.slice(7, 9)}/${tarball.digest.slice(7)}`
      const [one, other] = [folder, join(this.#folder, 'cache')].map((from) =>
        readFileSync(join(from, path)),
      )
      if (!one!.equals(other!)) return `${entry.name} is another`
    }
    const subject = outcomes.find((one) => one.kind === 'pulled' && one.label.startsWith('chain-0'))
    const found = subject?.kind === 'pulled' ? await registry.referrers(subject.manifest, SBOM) : []
    return found.some(({ digest }) => digest === this.#attached)
      ? undefined
      : 'the SBOM is not found'
  }

  async #write(
    command: CommandName,
    registry: Registry,
    clock: ManualClock,
    emulator: GhcrEmulator,
  ): Promise<string | undefined> {
    if (command === 'index')
      await finalizeIndex({ registry, clock, expected: new Map(), provenance: {} })
    else await this.#push(registry, clock)
    const store = emulator.repository(REPOSITORY)
    for (const [tag, digest] of this.#whole!.tags) {
      if (tag === 'index.spack' || tag.startsWith('sha256-')) continue
      if (store.tags.get(tag) !== digest) return `${tag} is ${store.tags.get(tag) ?? 'not there'}`
    }
    const http = nodeHttp()
    const direct = openRegistry(emulator.reference(REPOSITORY), {
      http,
      clock,
      credentials: octocat,
    })
    try {
      const index = await findIndexImage(direct)
      const listed = index && (await readDatabase(direct, index))
      const lost = [...this.#dag.specs.keys()].filter((hash) => !listed?.available.has(hash))
      if (lost.length > 0) return `the index lacks ${lost.length}`
      const found = await direct.referrers(await this.#subject(direct), SBOM)
      return found.some(({ digest }) => digest === this.#attached) ? undefined : 'the SBOM is lost'
    } finally {
      http.close()
    }
  }

  async #subject(registry: Registry): Promise<Digest> {
    const tag = [...this.#whole!.tags.keys()].find((one) => one.startsWith('chain-0'))!
    return (await registry.manifest(tag))!.digest
  }
}
