import { generateKeyPairSync } from 'node:crypto'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { GhcrEmulator } from '@pakages/testing/ghcr-emulator/emulator'
import { pushed, type RunEvent } from '@pakages/testing/workflows/events'
import type { Platform, PlatformOptions } from '@pakages/testing/workflows/platform'
import type { ActionSource } from '@pakages/testing/workflows/step-actions'
import type { RunRecord, WorkflowRun } from '@pakages/testing/workflows/workflow-run'
import type { Engine, Ran } from './engine.ts'
import { SampleRepository } from './sample-repository.ts'
import { ours, root } from './toolkit.ts'

/** The name of the repository. */
export const NAME = 'acme/packages'
/** The workflow that calls ours. */
export const FILE = '.github/workflows/packages.yml'
/** The registry of its packages. */
export const CACHE = 'acme/packages-cache'

/** A new private key, PEM. */
export const newKey = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

/**
 * The examples as a package repository, with a registry that asks for the tokens of its jobs, on a
 * platform that runs its workflows.
 */
export class PackageRepositorySite {
  readonly repository: SampleRepository
  readonly platform: Platform
  readonly registry: GhcrEmulator
  /** A file that jobs may write into: the variable MARK. */
  readonly mark: string

  private constructor(
    repository: SampleRepository,
    platform: Platform,
    registry: GhcrEmulator,
    mark: string,
  ) {
    this.repository = repository
    this.platform = platform
    this.registry = registry
    this.mark = mark
  }

  /** Call {@link stop} at the end. */
  static async start(
    actions: ActionSource,
    options: Partial<PlatformOptions> = {},
  ): Promise<PackageRepositorySite> {
    const repository = new SampleRepository()
    const { checkout, folder } = repository
    cpSync(join(root, 'examples', 'pakages.json'), join(checkout, 'pakages.json'))
    cpSync(join(root, 'examples', 'spack_repo'), join(checkout, 'spack_repo'), { recursive: true })
    const mark = join(folder, 'mark')
    const platform = repository.platform(actions, {
      secrets: { INDEX_KEY: newKey() },
      ...options,
      environment: {
        PREBUILT: join(root, 'examples', 'prebuilt'),
        MARK: mark,
        ...options.environment,
      },
    })
    const registry = await GhcrEmulator.start({
      logins: (_, password) => platform.tokens.get(password)?.['packages'] as 'read' | 'write',
    })
    return new PackageRepositorySite(repository, platform, registry, mark)
  }

  async stop(): Promise<void> {
    await this.registry.stop()
    this.repository.remove()
  }

  /** A workflow that calls package-repository.yml. @param more Lines of `with`. */
  caller(more = '', head = 'on: { push: {}, pull_request: {} }'): string {
    return `
${head}
permissions: { contents: write, packages: write, id-token: write, attestations: write, pages: write }
jobs:
  packages:
    uses: ${ours('package-repository.yml')}
    with:
      registry: ${this.registry.reference(CACHE)}
      registry-username: octocat
      sign: none
      ${more}
`
  }

  /** Commits files, and starts the workflow for the event that they make. */
  start(
    files: Record<string, string> = {},
    event = (commit: string): RunEvent => pushed(NAME, 'refs/heads/main', commit),
  ): WorkflowRun {
    const commit = this.repository.commit({ [FILE]: this.caller(), ...files })
    return this.platform.start(FILE, event(commit))
  }

  /** Does the same by an engine, until its end. */
  run(
    engine: Engine,
    files: Record<string, string> = {},
    event = (commit: string): RunEvent => pushed(NAME, 'refs/heads/main', commit),
  ): Promise<Ran> {
    const commit = this.repository.commit({ [FILE]: this.caller(), ...files })
    return engine.run(this.platform, FILE, event(commit))
  }

  /** The packages in the registry, by name. */
  published(): string[] {
    return [...this.registry.repository(CACHE).tags.keys()]
      .filter((tag) => tag.endsWith('.spack'))
      .map((tag) => tag.replace(/-[0-9].*/, ''))
      .sort()
  }

  /** What was written into the registry, or tried. */
  writes(): string[] {
    return this.registry.requests.filter((one) => /^(PUT|POST|PATCH)/.test(one))
  }
}

/** What became of each job; of those that spread a build, only what ran. */
export const jobResults = ({ jobs }: RunRecord): Record<string, string> =>
  Object.fromEntries(
    jobs
      .map(({ name, result }) => [name.replace('packages / ', ''), result] as const)
      .filter(([name, result]) => result !== 'skipped' || !/^(?:Plan|Stage|Promote)/.test(name)),
  )
