import { rm } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import {
  buildReport,
  holdWorkFolder,
  type InstallOutcome,
  type Ports,
  type Spack,
  type SpackSettings,
  type WorkFolder,
} from '@pakages/core'
import type { BuildReport, ConcreteDag, SpecHash } from '@pakages/model'
import { BuildCache } from '@pakages/oci'
import { configurationOf, spackSettings, withConfiguration } from '@pakages/spack'
import {
  checkCacheNames,
  concretizeRequest,
  configuredRoots,
  neededAfterJudging,
  solutionSources,
  TrustedCaches,
  type LockedRequest,
} from '@pakages/open/reuse'
import type { BuildInputs } from './inputs.ts'
import { recordEnvironments } from './environments.ts'
import { ProgressTeller } from './progress-teller.ts'
import { reportEntries } from './report-entries.ts'
import { isThere, reuse } from './reuse.ts'
import { tellOtherTarget } from './tell-other-target.ts'
import { tellFailures, type FailedPackage } from './tell-failures.ts'

/** The report of a build (its lock and cache lie in `work`), and why each failed package failed. */
export interface BuildResult {
  readonly work: WorkFolder
  readonly report: BuildReport
  readonly failures: readonly FailedPackage[]
}

/**
 * Builds or reuses everything that the roots need, and leaves the lock, the build cache folder and
 * the report in the work folder.
 */
export async function buildWithSpack(given: BuildInputs, ports: Ports): Promise<BuildResult> {
  const configuration = await configurationOf(ports.host)
  const inputs = withConfiguration(configuredRoots(given, configuration), configuration, ports.host)
  const settings = spackSettings(inputs, ports.host)
  checkCacheNames(trustedCaches(inputs, ports), inputs, ports)
  return holdWorkFolder(settings.workFolder, 'build', ports, (work) =>
    buildIn(work, inputs, settings, ports, configuration?.values.targets),
  )
}

async function buildIn(
  work: WorkFolder,
  inputs: BuildInputs,
  settings: SpackSettings,
  ports: Ports,
  targets: readonly string[] | undefined,
): Promise<BuildResult> {
  const started = ports.clock.now()
  await forget(work)
  const spack = await ports.openSpack(settings)
  tellOtherTarget(spack.facts.platform, targets, ports.host)
  const locked = await lock(inputs, spack, work, ports)
  const { dag } = locked
  const caches = await TrustedCaches.open(trustedCaches(inputs, ports), inputs, ports)
  const needed = await neededAfterJudging(dag, caches, inputs.tests)
  const progress = new ProgressTeller(dag, needed.size, ports.host)
  const { outcomes: reused, sources } = await reuse({
    dag,
    needed,
    caches,
    spack,
    work,
    installRoot: settings.installRoot,
    ports,
    progress,
  })
  const left = [...needed].filter((hash) => !isThere(reused.get(hash)))
  const built = await build(locked, left, { spack, inputs, progress, of: needed.size }, ports)
  const outcomes = new Map([...reused, ...built.map((outcome) => [outcome.hash, outcome] as const)])
  await complete(outcomes, spack, work)
  const installed = [...outcomes.values()]
    .filter(({ outcome }) => outcome !== 'failed' && outcome !== 'skipped')
    .map(({ hash }) => hash)
  await recordEnvironments(dag, installed, { spack, work, host: ports.host })
  const failures = await tellFailures(dag, outcomes, work, ports.host)
  const report = reportOf({
    dag,
    needed,
    outcomes,
    sources,
    failures,
    spack,
    settings,
    started,
    now: ports.clock.now(),
  })
  await buildReport.write(work.buildReport, report)
  return { work, report, failures }
}

interface Building {
  readonly spack: Spack
  readonly inputs: BuildInputs
  readonly progress: ProgressTeller
  /** How many packages the run needs. */
  readonly of: number
}

/** Builds what is left; what Spack tells of others is left out. */
async function build(
  locked: LockedRequest,
  left: readonly SpecHash[],
  { spack, inputs, progress, of }: Building,
  { host }: Ports,
): Promise<InstallOutcome[]> {
  if (left.length === 0) return []
  const environment = await locked.environment()
  const outcomes = await host.group(`Build ${left.length} of ${of} packages`, () =>
    spack.install({
      environment,
      tests: inputs.tests,
      failFast: inputs['fail-fast'],
      concurrentPackages: inputs['concurrent-packages'],
      onProgress: (step) => progress.tell(step),
    }),
  )
  const wanted = new Set(left)
  return outcomes.filter(({ hash }) => wanted.has(hash))
}

/** The lock, with what the recipes say of it. */
async function lock(
  inputs: BuildInputs,
  spack: Spack,
  work: WorkFolder,
  ports: Ports,
): Promise<LockedRequest> {
  const sources = solutionSources(trustedCaches(inputs, ports), inputs, ports)
  const locked = await concretizeRequest(inputs, { spack, work, ports, ...sources })
  await locked.recordFacts()
  return locked
}

/** What was given; where nothing was, what `setup` handed on. */
const trustedCaches = (inputs: BuildInputs, { host }: Ports): readonly string[] =>
  inputs['trusted-caches'].length > 0
    ? inputs['trusted-caches']
    : (host.env['PAKAGES_TRUSTED_CACHES'] ?? '').split('\n').filter((name) => name !== '')

/**
 * What an earlier run left must not be taken for what this one did. The build cache and the store
 * stay: they are what it goes on from. What was recorded of packages by their hash stays with them.
 */
async function forget(work: WorkFolder): Promise<void> {
  await Promise.all(
    [work.lock, work.solution, work.buildReport, work.logs].map((path) =>
      rm(path, { recursive: true, force: true }),
    ),
  )
}

/**
 * Everything that is installed is in the build cache folder, also what the install root had from an
 * earlier run.
 */
async function complete(
  outcomes: ReadonlyMap<SpecHash, InstallOutcome>,
  spack: Spack,
  work: WorkFolder,
): Promise<void> {
  const cached = existsSync(work.cache)
    ? (await BuildCache.open(work.cache)).entries
    : new Map<SpecHash, unknown>()
  const missing = [...outcomes.values()]
    .filter(
      ({ hash, outcome }) => outcome !== 'failed' && outcome !== 'skipped' && !cached.has(hash),
    )
    .map(({ hash }) => hash)
  if (missing.length > 0) await spack.pushToFolder(missing, work.cache)
}

interface Reported {
  readonly dag: ConcreteDag
  readonly needed: ReadonlySet<SpecHash>
  readonly outcomes: ReadonlyMap<SpecHash, InstallOutcome>
  readonly sources: ReadonlyMap<SpecHash, string>
  readonly failures: readonly FailedPackage[]
  readonly spack: Spack
  readonly settings: SpackSettings
  readonly started: number
  readonly now: number
}

function reportOf({ spack, settings, started, now, ...built }: Reported): BuildReport {
  const { version, commit, recipes, platform } = spack.facts
  return {
    spack: { version, ...(commit !== undefined && { commit }) },
    recipes: recipes.map((recipe) => ({
      namespace: recipe.namespace,
      ...(recipe.commit !== undefined && { commit: recipe.commit }),
    })),
    lock: 'spack.lock',
    cache: 'buildcache',
    installRoot: settings.installRoot,
    paddedLength: settings.paddedLength,
    platform,
    finished: new Date(now).toISOString(),
    seconds: (now - started) / 1000,
    specs: reportEntries({ ...built, installRoot: settings.installRoot }),
  }
}
