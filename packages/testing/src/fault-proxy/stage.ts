import {
  buildReport,
  pushReport,
  reviewDocument,
  workFolder,
  type Clock,
  type Http,
} from '@pakages/core'
import { ManualClock } from '@pakages/core/fakes'
import { digestOf } from '@pakages/image'
import { lockJson, reviewPath, targetOf, type ConcreteDag, type PushReport } from '@pakages/model'
import { composeReview, KeySigner } from '@pakages/trust'
import { generateKeyPairSync } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chainOfPackages } from '../oci/chain-of-packages.ts'
import { octocat } from '../oci/with-ghcr.ts'
import { runInProcess, type Ran } from './in-process.ts'

/** The second of two packages: it needs the first, and is large enough to be streamed. */
const ROOT = 'chain-1'
/** The repository of the base of containers, beside that of packages. */
export const BASE = 'base'
const SIZES = [50_000, 1_100_000]

const newKey = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

/** What is done on a stage. */
export type StageCommand = 'push' | 'install' | 'index' | 'container'

/** A command line, and where it is typed. */
export interface Call {
  /** What follows `pakages`. */
  readonly words: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
}

/** How a command is run in this process. */
export interface Running {
  /** `oci://HOST/PATH` */
  readonly registry: string
  readonly http: Http
  /** Where a container goes: `oci://HOST/PATH`. */
  readonly image?: string | undefined
  /** Bytes of a chunk; default: blobs go up whole. */
  readonly chunkSize?: number | undefined
  /** Default: one of its own, on which nobody waits. */
  readonly clock?: Clock | undefined
}

/**
 * One who publishes, with a build that is done, and one who installs by a policy: what they ask of
 * registries is what the commands ask. Every run has a folder of its own, and waits on a clock of its
 * own.
 */
export class Stage {
  readonly folder = mkdtempSync(join(tmpdir(), 'pakages-stage-'))
  readonly #key = newKey()
  readonly #reviewKey = newKey()
  #dag: ConcreteDag | undefined
  #runs = 0

  /** What every run is expected to leave: its packages. */
  get dag(): ConcreteDag {
    return this.#dag!
  }

  /** Builds. */
  static async set(): Promise<Stage> {
    const stage = new Stage()
    const work = workFolder(join(stage.#publisher, '.pakages'))
    mkdirSync(work.root, { recursive: true })
    stage.#dag = await chainOfPackages(work.cache, SIZES)
    writeFileSync(work.lock, JSON.stringify(lockJson(stage.dag)))
    await buildReport.write(work.buildReport, {
      spack: { version: '1.1.1' },
      recipes: [{ namespace: 'test' }],
      lock: 'spack.lock',
      cache: 'buildcache',
      installRoot: '/opt',
      paddedLength: 0,
      platform: 'linux-test1',
      finished: '2026-01-01T00:00:00Z',
      seconds: 1,
      specs: [...stage.dag.specs.values()].map((spec) => ({
        name: spec.name,
        version: spec.version,
        hash: spec.hash,
        target: targetOf(spec),
        root: spec.name === ROOT,
        outcome: 'built' as const,
      })),
    })
    return stage
  }

  get #publisher(): string {
    return join(this.folder, 'publisher')
  }

  get #user(): string {
    return join(this.folder, 'user')
  }

  /** The build cache that is pushed. */
  get cache(): string {
    return workFolder(join(this.#publisher, '.pakages')).cache
  }

  strike(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }

  /**
   * A command, ready to be run: `push` signs and brings the index up to date, `install` downloads by
   * the policy of {@link approve}, `index` makes the site of what the registry holds, `container` puts
   * it on the base beside it and signs the image.
   * @param cwd Where it ran before; default a folder of its own.
   */
  call(command: StageCommand, registry: string, cwd?: string, image = ''): Call {
    const folder = cwd ?? this.#fresh(command === 'push' ? this.#publisher : this.#user)
    const base = registry.replace(/[^/]+$/, `${BASE}:12`)
    const words = {
      push: ['push'],
      install: ['install', ROOT],
      index: ['index'],
      container: ['container', ROOT, '--base', base, '--image', image],
    }[command]
    const where = ['--mode', 'download-only', '--install-root', join(folder, 'store')]
    return {
      cwd: folder,
      words: [
        ...words,
        ...['--registry', registry, '--username', octocat.username],
        ...(command === 'install' ? where : []),
      ],
      env: {
        HOME: this.folder,
        // What an install remembers of a registry is bound to its address, and ports are given again.
        PAKAGES_CACHE: join(command === 'install' ? folder : this.folder, 'kept'),
        PAKAGES_TOKEN: octocat.password,
        ...(command !== 'install' && { PAKAGES_SIGNING_KEY: this.#key }),
      },
    }
  }

  /** Runs a command in this process. @param cwd As in {@link call}. */
  async run(
    command: StageCommand,
    { registry, http, image, chunkSize, clock = new ManualClock(Date.now()) }: Running,
    cwd?: string,
  ): Promise<Ran> {
    return runInProcess({ ...this.call(command, registry, cwd, image), http, clock, chunkSize })
  }

  /** Has an auditor approve what a push left in a folder; from then on it can be installed. */
  async approve(pushed: Ran): Promise<void> {
    const report = await pushReport.read(workFolder(join(pushed.cwd, '.pakages')).pushReport)
    mkdirSync(this.#user, { recursive: true })
    const signers = { release: this.#key, review: this.#reviewKey }
    for (const [name, key] of Object.entries(signers))
      writeFileSync(join(this.#user, `${name}.pub`), new KeySigner(key).publicKey)
    const trust = {
      signers: [{ key: 'release.pub' }],
      'review-signers': [{ key: 'review.pub' }],
      auditors: ['alice'],
    }
    writeFileSync(
      join(this.#user, 'pakages.json'),
      JSON.stringify({
        name: 'mine',
        version: '1.0',
        license: 'MIT',
        registry: report.registry,
        trust,
      }),
    )
    for (const spec of report.specs) await this.#review(spec)
  }

  async #review(spec: PushReport['specs'][number]): Promise<void> {
    const criteria = ['functional', 'safe', 'license'] as const
    const { name, version } = spec
    const review = await composeReview(
      { verdict: 'approved', name, version, criteria: [...criteria], note: 'ran it' },
      {
        auditor: 'alice',
        team: undefined,
        recipe: { digest: digestOf(name), files: {}, license: 'MIT' },
        time: '2026-01-01T00:00:00.000Z',
        source: 'terminal',
        binaries: [spec],
      },
      new KeySigner(this.#reviewKey),
    )
    await reviewDocument.write(join(this.#user, reviewPath(review)), review)
  }

  #fresh(from: string): string {
    const folder = join(this.folder, `run-${++this.#runs}`)
    cpSync(from, folder, { recursive: true })
    return folder
  }
}
