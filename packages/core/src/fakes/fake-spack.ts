import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  ALL_KINDS,
  asItCame,
  isExternal,
  parseLock,
  reachable,
  RUNTIME,
  type ConcreteDag,
  type ConcreteSpec,
  type SpecHash,
} from '@pakages/model'
import { readJson } from '../documents.ts'
import { readingFrom, UserError } from '../errors.ts'
import type { RecipeFacts } from '../ports/recipe-reader.ts'
import type {
  ConcreteEnvironment,
  ConcretizeRequest,
  InstallOutcome,
  InstallRequest,
  MirrorInstallRequest,
  SolveKey,
} from '../ports/spack-requests.ts'
import type { SpackFacts, SpackSettings } from '../ports/spack-settings.ts'
import type { RecordedEnvironments, Spack } from '../ports/spack.ts'
import { hasBinary, whyNotInstallable, writeBinary } from './fake-build-cache.ts'
import { homeEnvironments } from './fake-environments.ts'
import { failed, tell, unmet } from './fake-outcomes.ts'
import { fakeOffers } from './fake-offers.ts'
import { fakeFacts } from './fake-facts.ts'
import { concretizeRecipes, isOfRecipe, type FakeRecipe } from './fake-recipe.ts'
import { fakeSolveKey } from './fake-solve-key.ts'

/**
 * A Spack that solves, builds and installs small recipes at once, in real folders. It keeps to what
 * the port promises; a contract test compares it with the real one.
 */
export class FakeSpack implements Spack {
  readonly facts: SpackFacts
  readonly settings: SpackSettings
  readonly #recipes: readonly FakeRecipe[]
  /** Of all locks so far. */
  readonly #locked = new Map<SpecHash, ConcreteSpec>()

  constructor(recipes: readonly FakeRecipe[], settings: SpackSettings) {
    this.#recipes = recipes
    this.settings = settings
    this.facts = fakeFacts(settings)
  }

  async packageNames(namespace: string): Promise<string[]> {
    if (namespace !== 'fake' && namespace !== 'builtin')
      throw new UserError(`No package repository in use has the namespace "${namespace}".`, {
        id: 'spack-failed',
        fix: 'Add that repository to the input "repository".',
      })
    return this.#recipes
      .filter((recipe) => !recipe.external && (recipe.namespace ?? 'fake') === namespace)
      .map(({ name }) => name)
      .sort()
  }

  async warmUp(): Promise<void> {
    const indices = join(this.settings.cacheFolder, 'user', 'cache', 'providers')
    await mkdir(indices, { recursive: true })
    await writeFile(join(indices, 'index.json'), '{}')
  }

  async concretize({
    specs,
    environment,
    offered = [],
  }: ConcretizeRequest): Promise<ConcreteEnvironment> {
    if (environment !== undefined)
      throw new UserError('This Spack reads no environments.', {
        id: 'spack-failed',
        fix: 'Give specs.',
      })
    const wanted = specs ?? []
    const offers = await fakeOffers(offered, this.#recipes)
    const dag = concretizeRecipes(this.#recipes, wanted, this.facts.target, offers)
    const roots = dag.roots.map((hash, at) => ({ hash, spec: wanted[at]! }))
    return this.#write(dag, {
      _meta: { 'file-type': 'spack-lockfile', 'lockfile-version': 6, 'specfile-version': 5 },
      spack: { version: this.facts.version, type: 'git', commit: this.facts.commit },
      roots,
      concrete_specs: Object.fromEntries(
        [...dag.specs].map(([hash, spec]) => [hash, asItCame(spec)]),
      ),
    })
  }

  async otherRecipes({ specs }: ConcreteDag, hashes: readonly SpecHash[]): Promise<SpecHash[]> {
    return hashes.filter((hash) => !isOfRecipe(specs.get(hash)!, this.#recipes))
  }

  async solveKey(request: ConcretizeRequest): Promise<SolveKey> {
    return fakeSolveKey(this.#recipes, this.facts.target, request)
  }

  async adoptLock(lock: string): Promise<ConcreteEnvironment> {
    const json = await readJson(lock, 'Name a spack.lock.')
    return this.#write(
      readingFrom(lock, () => parseLock(json)),
      json,
    )
  }

  readonly currentLock = async (lock: string): Promise<string> => lock

  async uninstall(hashes: readonly SpecHash[]): Promise<void> {
    for (const prefix of (await this.prefixes(hashes)).values())
      await rm(prefix, { recursive: true })
  }

  async install({
    environment: { dag },
    failFast,
    only,
    until,
    onProgress,
  }: InstallRequest): Promise<InstallOutcome[]> {
    const outcomes = new Map<SpecHash, InstallOutcome>()
    const all = reachable(dag, ALL_KINDS).filter((one) => !isExternal(one))
    for (const spec of all.filter(({ hash }) => only?.includes(hash) ?? true)) {
      const stopped =
        until?.aborted ||
        (failFast && [...outcomes.values()].some(({ outcome }) => outcome === 'failed'))
      const outcome =
        stopped || unmet(spec, outcomes, dag, ALL_KINDS)
          ? { hash: spec.hash, outcome: 'skipped' as const }
          : await this.#installOne(spec, dag)
      outcomes.set(spec.hash, outcome)
      tell(outcome, onProgress)
    }
    return [...outcomes.values()]
  }

  async installFromMirror({
    dag,
    mirror,
    onProgress,
  }: MirrorInstallRequest): Promise<InstallOutcome[]> {
    const outcomes = new Map<SpecHash, InstallOutcome>()
    for (const spec of reachable(dag, RUNTIME).filter((one) => !isExternal(one))) {
      const outcome = unmet(spec, outcomes, dag, RUNTIME)
        ? { hash: spec.hash, outcome: 'skipped' as const }
        : await this.#unpack(spec, mirror)
      outcomes.set(spec.hash, outcome)
      tell(outcome, onProgress)
    }
    return [...outcomes.values()]
  }

  async prefixes(hashes: readonly SpecHash[]): Promise<Map<SpecHash, string>> {
    const all = this.#everything().specs
    const here = hashes
      .flatMap((hash) => all.get(hash) ?? this.#locked.get(hash) ?? [])
      .filter((spec) => existsSync(this.#prefix(spec)))
    return new Map(here.map((spec) => [spec.hash, this.#prefix(spec)]))
  }

  async pushToFolder(hashes: readonly SpecHash[], folder: string): Promise<void> {
    const dag = this.#everything()
    const locked: ConcreteDag = { roots: [], specs: this.#locked }
    for (const hash of hashes) {
      const of = dag.specs.has(hash) ? dag : locked
      if (!hasBinary(folder, of.specs.get(hash)!))
        await writeBinary(folder, of, hash, this.#prefix(of.specs.get(hash)!))
    }
  }

  async recipeFacts(dag: ConcreteDag): Promise<RecipeFacts[]> {
    return [...dag.specs.values()]
      .filter((spec) => !isExternal(spec))
      .map(({ hash, name }) => ({
        hash,
        licenses: this.#recipes.find((recipe) => recipe.name === name)?.licenses ?? [],
        maintainers: [],
        sources: [],
        patches: [],
      }))
  }

  async runEnvironments(
    { specs }: ConcreteDag,
    installed: readonly SpecHash[],
  ): Promise<RecordedEnvironments> {
    return homeEnvironments(specs, installed)
  }

  /** All recipes, as this Spack concretizes them. */
  #everything(): ConcreteDag {
    const names = this.#recipes.map(({ name }) => name)
    return concretizeRecipes(this.#recipes, names, this.facts.target)
  }

  async #installOne(spec: ConcreteSpec, dag: ConcreteDag): Promise<InstallOutcome> {
    const { hash } = spec
    const { buildCache } = this.settings
    if (existsSync(this.#prefix(spec))) return { hash, outcome: 'present' }
    if (buildCache !== undefined && (await whyNotInstallable(buildCache, spec)) === undefined)
      return this.#unpack(spec, buildCache)
    const message = this.#recipes.find(({ name }) => name === spec.name)?.fails
    if (message !== undefined) return failed(spec, message, this.settings.workFolder)
    await this.#place(spec)
    if (buildCache !== undefined) {
      const own = this.#everything() // a lock that was read has its keys in another order
      await writeBinary(buildCache, own.specs.has(hash) ? own : dag, hash, this.#prefix(spec))
    }
    return { hash, outcome: 'built', seconds: 1 }
  }

  async #unpack(spec: ConcreteSpec, mirror: string): Promise<InstallOutcome> {
    const { hash } = spec
    if (existsSync(this.#prefix(spec))) return { hash, outcome: 'present' }
    const reason = await whyNotInstallable(mirror, spec)
    if (reason !== undefined)
      return {
        hash,
        outcome: 'failed',
        failure: { phase: 'install from the build cache', message: reason, text: reason },
      }
    await this.#place(spec)
    return { hash, outcome: 'reused', seconds: 0.5 }
  }

  async #place(spec: ConcreteSpec): Promise<void> {
    await mkdir(join(this.#prefix(spec), 'share'), { recursive: true })
    await writeFile(join(this.#prefix(spec), 'share', 'name'), `${spec.name}\n`)
  }

  #prefix({ name, version, hash }: ConcreteSpec): string {
    return join(this.settings.installRoot, 'linux', `${name}-${version}-${hash}`)
  }

  async #write(dag: ConcreteDag, lockFile: unknown): Promise<ConcreteEnvironment> {
    for (const [hash, spec] of dag.specs) this.#locked.set(hash, spec)
    const folder = join(this.settings.workFolder, 'environment')
    const lock = join(folder, 'spack.lock')
    await mkdir(folder, { recursive: true })
    await writeFile(lock, JSON.stringify(lockFile))
    return { folder, lock, dag }
  }
}
