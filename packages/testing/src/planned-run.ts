import { planReport, workFolder, type Ending, type Ports, type RunContext } from '@pakages/core'
import {
  FakeSpack,
  ManualClock,
  MemoryHost,
  memoryPorts,
  type FakeRecipe,
} from '@pakages/core/fakes'
import type { PlanRecord } from '@pakages/model'
import { RunPlace } from '@pakages/oci'
import { existsSync } from 'node:fs'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { actions } from '../../../actions/registry.ts'
import { MemoryRegistry } from './oci/memory-registry.ts'

/** The registry that everything goes to. */
const REGISTRY = 'oci://registry.example/acme/cache'

/** How an action ended, and what it told. */
export interface EndOfAction extends Ending {
  readonly host: MemoryHost
  /** The errors that it told. */
  readonly errors: string
}

/** A workflow that plans, builds and promotes: each job has a machine of its own, all one registry. */
export class PlannedRun {
  recipes: readonly FakeRecipe[]
  run = '7'
  attempt = '1'
  /** What the next machine checks out; undefined is said by no job. */
  commit: string | undefined
  /** The event of the next action; a push to the default branch otherwise. */
  event: Partial<Pick<RunContext, 'event' | 'fromFork'>> = {}
  readonly root: string
  readonly #registries = new Map<string, MemoryRegistry>()

  private constructor(root: string, recipes: readonly FakeRecipe[]) {
    this.root = root
    this.recipes = recipes
  }

  /** Begins one in a folder of its own. */
  static async begin(recipes: readonly FakeRecipe[]): Promise<PlannedRun> {
    return new PlannedRun(await mkdtemp(join(tmpdir(), 'pakages planned ')), recipes)
  }

  /** Removes its folder. */
  end(): Promise<void> {
    return rm(this.root, { recursive: true, force: true })
  }

  /** The registry, or another by its name. */
  registry(name = REGISTRY): MemoryRegistry {
    const known = this.#registries.get(name) ?? new MemoryRegistry(name)
    this.#registries.set(name, known)
    return known
  }

  /** Where this run stages. */
  get place(): RunPlace {
    return new RunPlace(this.registry(`${REGISTRY}-staging`), this.run)
  }

  /** What is in the staging place: names of packages, and `job-N` for what jobs said. */
  async staged(): Promise<string[]> {
    return names((await this.place.tags()).filter((tag) => tag !== 'begun'))
  }

  /** The packages that are published. */
  async published(): Promise<string[]> {
    return names((await this.registry().tags()).filter((tag) => /[a-z2-7]{32}\.spack$/.test(tag)))
  }

  work(machine: string): ReturnType<typeof workFolder> {
    return workFolder(join(this.root, machine, '.pakages'))
  }

  /** Runs an action on a machine. */
  async act(
    name: string,
    machine: string,
    inputs: Record<string, string>,
    ports: Partial<Ports> = {},
  ): Promise<EndOfAction> {
    const workspace = join(this.root, machine)
    const host = new MemoryHost({
      workspace,
      inputs,
      context: {
        ...{ repository: 'acme/packages', ...this.event },
        ...(this.commit && { commit: this.commit }),
      },
      env: {
        PAKAGES_CACHE: join(workspace, 'cache'),
        PATH: process.env['PATH'] ?? '',
        GITHUB_RUN_ID: this.run,
        GITHUB_RUN_ATTEMPT: this.attempt,
      },
    })
    const all = memoryPorts({
      host,
      clock: new ManualClock(),
      openRegistry: (reference) => this.registry(reference),
      openSpack: async (settings) => new FakeSpack(this.recipes, settings),
      ...ports,
    })
    const ending = await (await actions.find((one) => one.name === name)!.load()).start(all)
    return { ...ending, host, errors: host.messages('error').join('\n') }
  }

  /** Plans, on the machine `planner`. */
  async plan(specs: string, inputs: Record<string, string> = {}): Promise<PlanRecord> {
    const { exitCode, errors } = await this.act('plan', 'planner', { specs, ...inputs })
    if (exitCode !== 0) throw new Error(errors)
    return planReport.read(this.work('planner').plan)
  }

  /** Builds a job of the plan, by default on a machine of its own. */
  async build(
    job: string,
    inputs: Record<string, string> = {},
    machine = `runner ${job}`,
    ports: Partial<Ports> = {},
  ): Promise<EndOfAction> {
    await this.#handOn(machine)
    const all = { plan: '.pakages/plan.json', job, registry: REGISTRY, ...inputs }
    return this.act('build', machine, all, ports)
  }

  /** Promotes what was staged. */
  async promote(
    inputs: Record<string, string> = {},
    machine = 'promoter',
    ports: Partial<Ports> = {},
  ): Promise<EndOfAction> {
    await this.#handOn(machine)
    return this.act('promote', machine, { registry: REGISTRY, ...inputs }, ports)
  }

  /** What an artifact brings from the job that planned. */
  async #handOn(machine: string): Promise<void> {
    const [from, to] = [this.work('planner'), this.work(machine)]
    for (const file of ['plan', 'lock', 'facts'] as const)
      if (existsSync(from[file])) await cp(from[file], to[file])
  }
}

const names = (tags: readonly string[]): string[] =>
  tags.map((tag) => tag.replace(/-[^-]*-[a-z2-7]{32}\.spack$/, '')).sort()
