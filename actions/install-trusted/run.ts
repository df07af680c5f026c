import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { makeWorkFolder, readingFrom, readJson, UserError, type InstallOutcome, type Ports, type RecipeRepository, type Registry, type Spack, type WorkFolder } from '@pakages/core'
import { label, parseLock, parseSpecQuery, type ConcreteDag, type SpecHash } from '@pakages/model'
import { credentialsFor } from '@pakages/oci'
import { repositoriesIn, spackSettings } from '@pakages/spack'
import { cacheContent } from './cache-content.ts'
import type { InstallInputs } from './inputs.ts'
import { neededOf, restore, type Restored } from './restore.ts'
import { selectSpecs } from './select-specs.ts'

/** What came of a run. */
export type InstallResult = InstalledResult | DownloadedResult

/** What holds for every run. */
interface CommonResult {
  readonly registry: string
  /** The layout-3 folder with the binaries. */
  readonly mirror: string
  readonly dag: ConcreteDag
  /** What was downloaded now, and its size in bytes. */
  readonly downloaded: { readonly packages: number; readonly bytes: number }
  readonly verified: readonly string[]
  readonly notVerified: readonly string[]
}

/** What was installed, and what was made sure of before. */
export interface InstalledResult extends CommonResult {
  readonly kind: 'installed'
  readonly installRoot: string
  readonly outcomes: readonly InstallOutcome[]
  /** Install prefixes of the roots. */
  readonly prefixes: ReadonlyMap<SpecHash, string>
}

/** What lies in the mirror folder; nothing was installed. */
export interface DownloadedResult extends CommonResult {
  readonly kind: 'downloaded'
  /** Labels of the packages in the mirror. */
  readonly packages: readonly string[]
  /** Why dependencies are not there, a sentence each. */
  readonly missing: readonly string[]
}

/** What belongs together while installing. */
export interface InstallRun {
  readonly inputs: InstallInputs
  readonly ports: Ports
  readonly registry: Registry
  readonly work: WorkFolder
  /** What the input "lock" holds. */
  readonly lock: ConcreteDag | undefined
  /** Where the binaries are laid out. */
  readonly mirror: string
  /** Where the recipes that travel with them are. */
  readonly recipes: string
  readonly installRoot: string
}

/** Reads what the inputs name, before anything is asked of the network. */
export async function prepare(inputs: InstallInputs, ports: Ports): Promise<InstallRun> {
  const { host } = ports
  const credentials = credentialsFor(inputs.registry, host.context.serverUrl, { token: inputs.token, username: inputs.username, actor: host.context.actor })
  const work = await makeWorkFolder(resolve(host.workspace, inputs['work-dir']))
  const data = host.env['XDG_DATA_HOME'] ?? join(host.env['HOME'] ?? work.root, '.local', 'share')
  const installRoot = resolve(host.workspace, inputs['install-root'] ?? join(data, 'pakages', 'store'))
  if (/\s/.test(installRoot)) throw new UserError(`The install root ${installRoot} has a space in it, which many packages cannot live with.`, { fix: 'Set "install-root" to a path without spaces.' })
  const lock = inputs.lock === undefined ? undefined : await readLock(resolve(host.workspace, inputs.lock))
  return { inputs, ports, registry: ports.openRegistry(inputs.registry, credentials), work, lock, mirror: join(work.root, 'restore', 'mirror'), recipes: join(work.root, 'restore', 'recipes'), installRoot }
}

async function readLock(file: string): Promise<ConcreteDag> {
  const json = await readJson(file, 'Give the path of a spack.lock in the input "lock".')
  return readingFrom(file, () => parseLock(json), { file })
}

/** The DAG of the binaries that answer some specs. @throws UserError when one has no answer. */
export async function selected({ registry }: InstallRun, specs: readonly string[]): Promise<ConcreteDag> {
  const queries = specs.map((text) => readingFrom('the input "specs"', () => parseSpecQuery(text)))
  return selectSpecs(queries, await cacheContent(registry, queries))
}

/** Brings what a DAG needs into the mirror of the run. */
export const restoreAll = ({ registry, mirror, recipes, inputs, ports }: InstallRun, dag: ConcreteDag): Promise<Restored> =>
  restore({ registry, dag, mirror, recipes, concurrency: inputs.concurrency }, ports)

/** How Spack is opened for installing. */
export interface OpenOptions {
  /** The recipes that travel with the binaries; they may be on their way, since looking for Spack takes a while too. */
  readonly travelled: Promise<readonly RecipeRepository[]>
  readonly binariesOnly: boolean
}

/** Opens Spack for the run: the user's own recipes come first, those that travelled with the binaries do for other namespaces. */
export async function openSpack({ inputs, ports, work, mirror, installRoot }: InstallRun, { travelled, binariesOnly }: OpenOptions): Promise<Spack> {
  const settings = spackSettings({ ...inputs, target: undefined, externals: [], jobs: undefined, 'padded-length': 0, 'install-root': installRoot }, ports.host)
  const { buildCache: _, ...own } = settings
  return ports.openSpack({
    ...own, workFolder: join(work.root, 'restore'), installRoot, paddedLength: 0, binariesOnly, laterRepositories: others(own.repositories, travelled),
    mirrors: binariesOnly ? [] : [{ name: 'restored', url: pathToFileURL(mirror).href }]
  })
}

/** The folders of those repositories whose namespace is none of the user's own. */
async function others(own: readonly string[], travelled: Promise<readonly RecipeRepository[]>): Promise<string[]> {
  const known = (await Promise.all(own.map((folder) => repositoriesIn(folder, 'repository')))).flat().map(({ namespace }) => namespace)
  return (await travelled).filter(({ namespace }) => !known.includes(namespace)).map(({ folder }) => folder)
}

/** Installs a DAG whose binaries all lie in the mirror. */
export async function installAll({ mirror, ports: { host } }: InstallRun, spack: Spack, dag: ConcreteDag): Promise<InstallOutcome[]> {
  let done = 0
  const total = neededOf(dag).length
  return spack.installFromMirror({
    dag, mirror,
    onProgress: ({ hash, state, seconds }) => {
      if (state === 'started') return
      const failed = state === 'failed'
      host.progress({ subject: label(dag.specs.get(hash)!), outcome: failed ? 'failed' : 'installed', done: ++done, total, failed, ...(seconds !== undefined && { seconds }) })
    }
  })
}

/** One part of a run: what was wanted, what came from the registry, what became of it. */
export interface InstalledPart {
  readonly dag: ConcreteDag
  readonly restored: Restored
  readonly outcomes: readonly InstallOutcome[]
}

/** What every result says of the run. */
export function commonResult({ registry, mirror }: InstallRun, dag: ConcreteDag, restored: readonly Restored[]): Omit<CommonResult, 'kind'> {
  const fetched = restored.flatMap(({ pulled }) => pulled).filter(({ reused }) => !reused)
  return {
    registry: registry.reference, mirror, dag,
    downloaded: { packages: fetched.length, bytes: fetched.reduce((sum, { size }) => sum + size, 0) },
    verified: ['digests', 'sizes', 'contents of tarballs'], notVerified: ['signatures', 'reviews']
  }
}

/** Puts the parts of a run together, and the programs on the PATH. */
export async function resultOf(run: InstallRun, spack: Spack, parts: readonly InstalledPart[]): Promise<InstalledResult> {
  const dag: ConcreteDag = { roots: parts.flatMap((part) => part.dag.roots), specs: new Map(parts.flatMap((part) => [...part.dag.specs])) }
  const outcomes = [...new Map(parts.flatMap((part) => part.outcomes).map((outcome) => [outcome.hash, outcome])).values()]
  const prefixes = await prefixesOf(dag, outcomes, spack)
  if (run.inputs['add-to-path']) for (const prefix of prefixes.values()) run.ports.host.addPath(join(prefix, 'bin'))
  await rm(run.recipes, { recursive: true, force: true })
  return { kind: 'installed', ...commonResult(run, dag, parts.map((part) => part.restored)), installRoot: run.installRoot, prefixes, outcomes }
}

/** The prefixes of the roots: told by the install, else asked of Spack. */
async function prefixesOf({ roots }: ConcreteDag, outcomes: readonly InstallOutcome[], spack: Spack): Promise<ReadonlyMap<SpecHash, string>> {
  const told = new Map(outcomes.flatMap(({ hash, prefix }) => (prefix === undefined ? [] : [[hash, prefix] as const])))
  return roots.every((root) => told.has(root)) ? new Map(roots.map((root) => [root, told.get(root)!])) : spack.prefixes(roots)
}
