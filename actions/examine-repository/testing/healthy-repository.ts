import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { systemClock, type Registry } from '@pakages/core'
import { ManualClock, memoryPorts, MemoryHost } from '@pakages/core/fakes'
import { SIGSTORE_BUNDLE } from '@pakages/model'
import { finalizeIndex } from '@pakages/oci'
import { scaffoldFiles, WORKFLOWS } from '@pakages/scaffold'
import { MemoryRegistry } from '@pakages/testing/oci/memory-registry'
import { attach } from '@pakages/testing/oci/put-image'
import { ScriptedHttp, type Scripted } from '@pakages/testing/oci/scripted-http'
import { node, pushSpec } from '@pakages/testing/trust/spec-image'
import { doctorStep } from '../step.ts'
import type { Examination } from '../diagnosis.ts'

/** What `init` writes, with a registry and a GitHub that are as they should be. */
export class HealthyRepository {
  readonly root = mkdtempSync(join(tmpdir(), 'pakages-doctor-'))
  registry: Registry = new MemoryRegistry()
  /** Answers of GitHub by path; what is not here is missing. */
  readonly github: Record<string, Scripted> = {
    '/repos/acme/tools': json({
      private: false,
      default_branch: 'main',
      owner: { login: 'acme', type: 'Organization' },
    }),
    '/orgs/acme/packages/container/tools-cache': json({
      visibility: 'public',
      repository: { full_name: 'acme/tools' },
    }),
    '/repos/acme/tools/actions/permissions/workflow': json({
      can_approve_pull_request_reviews: true,
    }),
    '/repos/acme/tools/actions/secrets': json({ secrets: [{ name: 'OURS' }] }),
    '/repos/acme/tools/actions/organization-secrets': json({ secrets: [{ name: 'OF_ALL' }] }),
    '/orgs/acme': json({ plan: { name: 'free' } }),
  }

  constructor() {
    const files = scaffoldFiles(
      {
        name: 'tools',
        license: 'MIT',
        namespace: 'tools',
        recipes: 'spack_repo/tools',
        specs: ['example-greeting'],
        environment: undefined,
        branch: 'main',
        github: { serverUrl: 'https://github.com', repository: 'acme/tools' },
        registry: 'oci://ghcr.io/acme/tools-cache',
        toolkit: { version: '1.0.0', commit: 'a'.repeat(40) },
        workflows: WORKFLOWS,
      },
      { recipeRepository: true, example: true, workflows: true },
    )
    for (const { path, text } of files) this.put(path, text)
  }

  /** A repository of another's files. */
  static of(folder: string): HealthyRepository {
    const repository = new HealthyRepository()
    rmSync(repository.root, { recursive: true })
    cpSync(folder, repository.root, { recursive: true })
    return repository
  }

  put(path: string, text: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true })
    writeFileSync(join(this.root, path), text)
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8')
  }

  /** Puts other words in the place of some, which must be there. */
  change(path: string, from: string, to: string): void {
    const text = this.read(path)
    if (!text.includes(from)) throw new Error(`${path} has no ${from}`)
    this.put(path, text.replaceAll(from, to))
  }

  remove(path: string): void {
    rmSync(join(this.root, path), { recursive: true })
  }

  /** Pushes a package, signed. */
  async push(name: string, { signed = true } = {}): Promise<void> {
    const { manifest } = await pushSpec(this.registry, node(name, '1.0'))
    if (signed) await attach(this.registry, manifest, SIGSTORE_BUNDLE, 'a signature')
  }

  /** Writes the index of what was pushed. */
  async index(): Promise<void> {
    const { registry } = this
    await finalizeIndex({ registry, clock: new ManualClock(), expected: new Map(), provenance: {} })
  }

  /** Runs the step in it. */
  examine({
    ignore = [] as readonly string[],
    token = 'a-token',
    http = new ScriptedHttp(({ pathname }) => this.github[pathname] ?? { status: 404 }),
    context = {},
    path = process.env['PATH'] ?? '',
    clock = systemClock,
  } = {}): Promise<Examination> {
    const host = new MemoryHost({
      workspace: this.root,
      env: { PATH: path },
      context: { repository: 'acme/tools', ...context },
    })
    return doctorStep(
      { folder: '.', registry: undefined, ignore, token: token === '' ? undefined : token },
      memoryPorts({ host, http, clock, openRegistry: () => this.registry }),
    )
  }

  dispose(): void {
    rmSync(this.root, { recursive: true, force: true })
  }
}

/** An answer with JSON. */
export const json = (value: unknown): Scripted => ({ body: JSON.stringify(value) })
