import {
  buildReport,
  decisionDocument,
  nodeHttp,
  pushReport,
  reviewDocument,
  runAction,
  workFolder,
  type Ending,
  type Registry,
  type Signer,
} from '@pakages/core'
import {
  FakeSpack,
  ManualClock,
  MemoryHost,
  memoryPorts,
  type FakeRecipe,
} from '@pakages/core/fakes'
import { digestOf } from '@pakages/image'
import {
  isExternal,
  targetOf,
  type Decision,
  type PushReport,
  type Review,
  type Verdict,
} from '@pakages/model'
import { MemoryRegistry } from '@pakages/testing/oci/memory-registry'
import { composeReview, KeySigner, writeReview } from '@pakages/trust'
import { generateKeyPairSync } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pushCacheAction } from '../../push-cache/action.ts'
import { installTrustedAction } from '../action.ts'

/** A private key in PEM, made for this run. */
export const newKey = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

/** `app` needs `zlib` to run, a tool to build, and glibc of the system. */
export const RECIPES: readonly FakeRecipe[] = [
  { name: 'glibc', version: '2.36', external: true },
  { name: 'builder', version: '3.0' },
  { name: 'zlib', version: '1.3.1', dependsOn: { build: ['builder'], link: ['glibc'] } },
  { name: 'app', version: '1.0', dependsOn: { build: ['builder'], link: ['zlib', 'glibc'] } },
]

/** What an install ended with. */
export interface InstallEnding extends Ending {
  readonly host: MemoryHost
  /** All errors, as they were printed. */
  readonly errors: string
  readonly decision: Decision | undefined
}

/**
 * A publisher who builds with a fake Spack and pushes, a registry in memory, and a user who
 * installs.
 */
export class Story {
  readonly root = mkdtempSync(join(tmpdir(), 'pakages-install-'))
  readonly publisher = join(this.root, 'publisher')
  readonly user = join(this.root, 'user')
  readonly store = join(this.root, 'store')
  readonly clock = new ManualClock(Date.parse('2026-11-20T10:00:00Z'))
  readonly key = newKey()
  /** The key of the workflow that signs reviews for who commented. */
  readonly reviewKey = newKey()
  readonly http = nodeHttp()
  /** What the user's Spack can build. */
  recipes: readonly FakeRecipe[] = RECIPES
  /** The identity of the publisher's job; undefined: it has none. */
  job: Signer | undefined
  /** Where the publisher pushes to. */
  readonly registry: Registry
  /** What the user sees, which an attacker may have in hand. */
  seen: Registry

  constructor(registry: Registry = new MemoryRegistry('oci://registry.example/acme/cache')) {
    this.registry = registry
    this.seen = registry
    for (const folder of [this.publisher, this.user]) mkdirSync(folder, { recursive: true })
    writeFileSync(join(this.user, 'release.pub'), new KeySigner(this.key).publicKey)
    writeFileSync(join(this.user, 'review.pub'), new KeySigner(this.reviewKey).publicKey)
  }

  /** `NAME-VERSION` of what is installed for the user, whoever installed it, sorted. */
  inStore(): string[] {
    return globSync('linux*/*', { cwd: this.store })
      .map((path) => path.slice(path.indexOf('/') + 1).replace(/-[a-z2-7]{32}$/, ''))
      .sort()
  }

  end(): void {
    this.http.close()
    rmSync(this.root, { recursive: true, force: true })
  }

  /** Writes the user's `pakages.json`. */
  configure(trust: object = {}, more: object = {}): void {
    writeFileSync(
      join(this.user, 'pakages.json'),
      JSON.stringify({
        name: 'mine',
        version: '1.0',
        license: 'MIT',
        registry: this.registry.reference,
        trust: {
          signers: [{ key: 'release.pub' }],
          'review-signers': [{ key: 'review.pub' }],
          auditors: ['alice', 'carol'],
          ...trust,
        },
        ...more,
      }),
    )
  }

  /**
   * Builds specs and what they need, and pushes them. @param inputs Of `push`; `sign: key` with the
   * trusted key unless they say otherwise. @param installRoot Where it is built: the bytes depend
   * on it.
   */
  async publish(
    specs: readonly string[],
    inputs: Readonly<Record<string, string>> = {},
    recipes = RECIPES,
    installRoot = join(this.root, 'built'),
  ): Promise<{ ending: Ending; host: MemoryHost; report: PushReport }> {
    const work = workFolder(join(this.publisher, '.pakages'))
    rmSync(work.root, { recursive: true, force: true })
    const spack = new FakeSpack(recipes, {
      workFolder: work.root,
      cacheFolder: join(this.root, 'cache'),
      installRoot,
      paddedLength: 0,
      repositories: [],
      externals: [],
      mirrors: [],
    })
    const { dag, lock } = await spack.concretize({ specs, tests: 'none' })
    const real = [...dag.specs.values()].filter(
      (spec) => !isExternal(spec) && spec.name !== 'builder',
    )
    await spack.pushToFolder(
      real.map(({ hash }) => hash),
      work.cache,
    )
    copyFileSync(lock, work.lock)
    await buildReport.write(work.buildReport, {
      spack: { version: '1.1.1' },
      recipes: [{ namespace: 'fake' }],
      lock: 'spack.lock',
      cache: 'buildcache',
      installRoot,
      paddedLength: 0,
      platform: 'linux-fake1',
      finished: '2026-11-20T10:00:00Z',
      seconds: 1,
      specs: real.map((spec) => ({
        name: spec.name,
        version: spec.version,
        hash: spec.hash,
        target: targetOf(spec),
        root: dag.roots.includes(spec.hash),
        outcome: 'built',
      })),
    })
    const { ending, host } = await this.push({ sign: 'key', 'signing-key': this.key, ...inputs })
    return { ending, host, report: await pushReport.read(work.pushReport) }
  }

  /** Pushes what lies in the publisher's work folder. */
  async push(
    inputs: Readonly<Record<string, string>>,
  ): Promise<{ ending: Ending; host: MemoryHost }> {
    const host = new MemoryHost({
      workspace: this.publisher,
      context: { repository: 'acme/packages', actor: 'bob' },
      inputs: { registry: this.registry.reference, ...inputs },
    })
    return {
      host,
      ending: await runAction(
        pushCacheAction,
        memoryPorts({
          host,
          clock: this.clock,
          openRegistry: () => this.registry,
          keylessSigner: async () => this.job,
        }),
      ),
    }
  }

  /** Writes a signed word of an auditor on one pushed version into the user's `reviews/`. */
  async review(
    report: PushReport,
    name: string,
    {
      verdict = 'approved',
      auditor = 'alice',
      note = 'ran it',
      key = this.reviewKey,
      folder = this.user,
      time = '2026-11-20T10:00:00.000Z',
    }: {
      verdict?: Verdict
      auditor?: string
      note?: string
      key?: string
      folder?: string
      time?: string
    } = {},
  ): Promise<Review> {
    const specs = report.specs.filter((one) => one.name === name)
    const command = {
      verdict,
      name,
      version: specs[0]!.version,
      criteria: verdict === 'approved' ? (['functional', 'safe', 'license'] as const) : [],
      note,
    }
    const review = await composeReview(
      command,
      {
        auditor,
        team: undefined,
        recipe: { digest: digestOf(`recipe of ${name}`), files: {}, license: 'MIT' },
        time,
        source: 'terminal',
        binaries: specs.map(({ hash, target, manifest, layer }) => ({
          hash,
          target,
          manifest,
          layer,
        })),
      },
      new KeySigner(key),
    )
    await writeReview(folder, review)
    return reviewDocument.read(join(folder, 'reviews', name, review.version, `${auditor}.json`))
  }

  /** Has the trusted auditor approve every version of a push. */
  async approveAll(report: PushReport): Promise<void> {
    for (const name of new Set(report.specs.map((spec) => spec.name)))
      await this.review(report, name)
  }

  async install(inputs: Readonly<Record<string, string>>): Promise<InstallEnding> {
    const host = new MemoryHost({
      workspace: this.user,
      env: { HOME: this.root, PAKAGES_CACHE: join(this.root, 'cache') },
      inputs: { 'install-root': this.store, registry: this.registry.reference, ...inputs },
    })
    const ending = await runAction(
      installTrustedAction,
      memoryPorts({
        host,
        http: this.http,
        clock: this.clock,
        openRegistry: () => this.seen,
        openSpack: async (settings) => new FakeSpack(this.recipes, settings),
      }),
    )
    const { decision } = workFolder(join(this.user, '.pakages'))
    return {
      ...ending,
      host,
      errors: host.messages('error').join('\n'),
      decision: existsSync(decision) ? await decisionDocument.read(decision) : undefined,
    }
  }
}
