import { copyFile, rm } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import {
  buildReport,
  holdWorkFolder,
  messageOf,
  recipeFactsReport,
  type ConcreteEnvironment,
  type InstallOutcome,
  type Ports,
  type Spack,
  type SpackSettings,
  type TestSelection,
  type WorkFolder,
} from '@pakages/core'
import {
  isExternal,
  label,
  targetOf,
  type BuildReport,
  type ConcreteDag,
  type SpecHash,
} from '@pakages/model'
import { BuildCache } from '@pakages/oci'
import { configurationOf, spackSettings, withConfiguration, type SpackInputs } from '@pakages/spack'
import { neededAfterJudging, readySpecs } from './needed-specs.ts'
import { ProgressTeller } from './progress-teller.ts'
import { reportEntries } from './report-entries.ts'
import { configuredRoots, rootsFor, type RootInputs } from './roots.ts'
import { tellFailures, type FailedPackage } from './tell-failures.ts'
import { checkCacheNames, TrustedCaches, type Login } from './trusted-caches.ts'

/** What the step is told; the declaration says what each input means. */
export interface BuildInputs extends SpackInputs, RootInputs, Login {
  readonly tests: TestSelection
  readonly 'trusted-caches': readonly string[]
  readonly 'concurrent-packages': number
  readonly 'fail-fast': boolean
}

/** What was built. */
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
    buildIn(work, inputs, settings, ports),
  )
}

async function buildIn(
  work: WorkFolder,
  inputs: BuildInputs,
  settings: SpackSettings,
  ports: Ports,
): Promise<BuildResult> {
  const started = ports.clock.now()
  await forget(work)
  const spack = await ports.openSpack(settings)
  const environment = await concretize(inputs, spack, work, ports)
  const { dag } = environment
  const caches = await TrustedCaches.open(trustedCaches(inputs, ports), inputs, ports)
  const needed = await neededAfterJudging(dag, caches, inputs.tests)
  const progress = new ProgressTeller(dag, needed.size, ports.host)
  const { outcomes: reused, sources } = await reuse({
    dag,
    needed,
    caches,
    spack,
    work,
    ports,
    progress,
  })
  const left = [...needed].filter((hash) => !isThere(reused.get(hash)))
  const built =
    left.length === 0
      ? []
      : await ports.host.group(`Build ${left.length} of ${needed.size} packages`, () =>
          spack.install({
            environment,
            tests: inputs.tests,
            failFast: inputs['fail-fast'],
            concurrentPackages: inputs['concurrent-packages'],
            onProgress: (step) => progress.tell(step),
          }),
        )
  const outcomes = new Map([
    ...reused,
    ...built
      .filter(({ hash }) => needed.has(hash) && !isThere(reused.get(hash)))
      .map((outcome) => [outcome.hash, outcome] as const),
  ])
  await complete(outcomes, spack, work)
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

const isThere = (outcome: InstallOutcome | undefined): boolean =>
  outcome?.outcome === 'reused' || outcome?.outcome === 'present'

/** What was given; where nothing was, what `setup` handed on. */
const trustedCaches = (inputs: BuildInputs, { host }: Ports): readonly string[] =>
  inputs['trusted-caches'].length > 0
    ? inputs['trusted-caches']
    : (host.env['PAKAGES_TRUSTED_CACHES'] ?? '').split('\n').filter((name) => name !== '')

/**
 * What an earlier run left must not be taken for what this one did. The build cache and the store
 * stay: they are what it goes on from.
 */
async function forget(work: WorkFolder): Promise<void> {
  await Promise.all(
    [work.lock, work.buildReport, work.facts, work.logs].map((path) =>
      rm(path, { recursive: true, force: true }),
    ),
  )
}

async function concretize(
  inputs: BuildInputs,
  spack: Spack,
  work: WorkFolder,
  { host }: Ports,
): Promise<ConcreteEnvironment> {
  const request = await rootsFor(inputs, spack, host.workspace)
  host.info(
    `Concretizing ${request.specs ? request.specs.join(', ') : request.environment} for ${spack.facts.target}`,
  )
  const environment = await spack.concretize(request)
  await copyFile(environment.lock, work.lock)
  const other = [...environment.dag.specs.values()].filter(
    (spec) => !isExternal(spec) && targetOf(spec) !== spack.facts.target,
  )
  if (other.length > 0)
    host.warning(
      `Specs or recipes ask for another target than ${spack.facts.target}: ${other
        .slice(0, 10)
        .map((spec) => `${label(spec)} (${targetOf(spec)})`)
        .join(', ')}`,
    )
  try {
    await recipeFactsReport.write(work.facts, { specs: await spack.recipeFacts(environment.dag) })
  } catch (error) {
    host.warning(
      `What the recipes say is not recorded, so that bills of materials will lack it: ${messageOf(error)}`,
    )
  }
  return environment
}

interface Reuse {
  readonly dag: ConcreteDag
  readonly needed: ReadonlySet<SpecHash>
  readonly caches: TrustedCaches
  readonly spack: Spack
  readonly work: WorkFolder
  readonly ports: Ports
  readonly progress: ProgressTeller
}

/** Takes what trusted caches have, and installs what can be installed before anything is built. */
async function reuse({
  dag,
  needed,
  caches,
  spack,
  work,
  ports,
  progress,
}: Reuse): Promise<{ outcomes: Map<SpecHash, InstallOutcome>; sources: Map<SpecHash, string> }> {
  const found = [...caches.has(dag)].filter((hash) => needed.has(hash))
  if (found.length === 0) return { outcomes: new Map(), sources: new Map() }
  return ports.host.group(`Reuse ${found.length} of ${needed.size} packages`, async () => {
    const sources = await caches.fetch(found, dag, work.cache)
    const roots = readySpecs(dag, needed, new Set(sources.keys()))
    const outcomes =
      roots.length === 0
        ? []
        : await spack.installFromMirror({
            dag: { roots, specs: dag.specs },
            mirror: work.cache,
            onProgress: (step) => progress.tell(step),
          })
    const bad = outcomes.filter((outcome) => outcome.outcome === 'failed')
    for (const { hash, failure } of bad)
      ports.host.warning(
        `The binary of ${label(dag.specs.get(hash)!)} from ${sources.get(hash)} cannot be used, and is built: ${failure?.message ?? ''}`,
      )
    await withdraw(
      bad.map(({ hash }) => hash),
      work,
    )
    return {
      outcomes: new Map(outcomes.filter(isThere).map((outcome) => [outcome.hash, outcome])),
      sources,
    }
  })
}

/**
 * Takes binaries that cannot be used out of the folder, so that Spack builds them instead of trying
 * them again.
 */
async function withdraw(hashes: readonly SpecHash[], work: WorkFolder): Promise<void> {
  if (hashes.length === 0) return
  const { entries } = await BuildCache.open(work.cache)
  await Promise.all(
    hashes
      .flatMap((hash) => entries.get(hash) ?? [])
      .map((entry) => rm(entry.file, { force: true })),
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
