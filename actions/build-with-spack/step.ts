import { rm } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import {
  buildReport,
  counted,
  holdWorkFolder,
  logPage,
  type BuildTarget,
  type InstallOutcome,
  type Ports,
  type Spack,
  type SpackSettings,
  type WorkFolder,
} from '@pakages/core'
import { ALL_KINDS, reachable, subDag, type ConcreteDag, type SpecHash } from '@pakages/model'
import { BuildCache } from '@pakages/oci'
import { mayPublishHere } from '@pakages/repository'
import { configurationOf, spackSettings, withConfiguration } from '@pakages/spack'
import { checkCacheNames, configuredRoots, type LockedRequest } from '@pakages/open/reuse'
import { tellFailures, type ProgressTeller } from '@pakages/open/building'
import { externalsHere } from '@pakages/open/sboms'
import { checkRunOf, type BuildInputs } from './inputs.ts'
import { recordEnvironments } from './environments.ts'
import { buildPlanned } from './planned/build-planned.ts'
import { followedPlan } from './planned/followed-plan.ts'
import { lockAndReuse } from './lock-and-reuse.ts'
import type { BuildResult } from './build-result.ts'
import { reportOf } from './report.ts'
import { bringSources } from './source-mirror.ts'
import { tellOtherTarget } from './tell-other-target.ts'
import { forPlan, possibleTargets } from './build-targets.ts'
import { budgetMinutes, TimeBudget } from './time-budget.ts'

/**
 * Builds or reuses everything that the roots need, and leaves the lock, the build cache folder and
 * the report in the work folder.
 */
export async function buildWithSpack(given: BuildInputs, ports: Ports): Promise<BuildResult> {
  const configuration = await configurationOf(ports.host)
  const planned = await followedPlan(given, ports)
  const roots = configuredRoots(given, configuration)
  const asked = planned ? forPlan(roots, planned.plan) : roots
  const inputs = withConfiguration(asked, configuration, ports.host)
  const settings = spackSettings(inputs, ports.host)
  checkCacheNames(trustedCaches(inputs, ports), inputs, ports)
  const publishFrom = given['publish-from'] ?? []
  const verdict = await mayPublishHere({ ...inputs, 'publish-from': publishFrom }, ports)
  const started = ports.clock.now()
  const budget = new TimeBudget(budgetMinutes(inputs['time-budget'], ports.host), started)
  return holdWorkFolder(settings.workFolder, 'build', ports, async (work) => {
    await forget(work, planned?.lock)
    const targets = possibleTargets(configuration?.values.targets, inputs['target-name'])
    const common = { inputs, settings, budget, started }
    const result = planned
      ? await buildPlanned(
          work,
          { ...common, planned, trustedCaches: trustedCaches(inputs, ports) },
          ports,
        )
      : await buildIn(work, { ...common, targets }, ports)
    const mayPublish = verdict.kind === 'allowed'
    return { ...result, mayPublish, logPage: logPage(ports.host.context, checkRunOf(inputs)) }
  })
}

/** What a build is told, and how long it may take. */
interface Told {
  readonly inputs: BuildInputs
  readonly settings: SpackSettings
  readonly targets: readonly BuildTarget[] | undefined
  readonly budget: TimeBudget
  readonly started: number
}

async function buildIn(
  work: WorkFolder,
  { inputs, settings, targets, budget, started }: Told,
  ports: Ports,
): Promise<Omit<BuildResult, 'logPage' | 'mayPublish'>> {
  const spack = await ports.openSpack(settings)
  tellOtherTarget(spack.facts.platform, targets, ports.host)
  const heldBefore = await heldIn(work)
  const names = trustedCaches(inputs, ports)
  const { locked, caches, needed, progress, reused, sources, left } = await lockAndReuse(
    { inputs, settings, names, spack, work },
    ports,
  )
  const { dag } = locked
  const with_ = { spack, work, inputs, progress, budget, of: needed.size }
  progress.passOver([...needed].filter((hash) => !left.includes(hash)))
  const built = await build(locked, left, with_, ports)
  const outcomes = new Map([...reused, ...built.map((outcome) => [outcome.hash, outcome] as const)])
  for (const hash of waitingForFailed(outcomes, dag)) progress.tellSkipped(hash)
  await complete(outcomes, spack, work)
  const installed = [...outcomes.values()]
    .filter(({ outcome }) => outcome !== 'failed' && outcome !== 'skipped')
    .map(({ hash }) => hash)
  await recordEnvironments(dag, installed, { spack, work, host: ports.host })
  const failures = await tellFailures(dag, outcomes, work, ports.host)
  const now = ports.clock.now()
  const late = budget.isOver(now) ? leftOver(outcomes, dag) : new Set<SpecHash>()
  const report = reportOf({
    ...{ heldBefore, signerOf: (hash) => caches.signerOf(hash) },
    ...{ dag, needed, outcomes, sources, failures, left: late, spack, settings, started, now },
    externals: await externalsHere(dag, ports.processes, ports.host.env['PATH'] ?? ''),
    checkRun: checkRunOf(inputs),
  })
  await buildReport.write(work.buildReport, report)
  return { work, report, failures, unstaged: [], budget, publishedBy: 'push' }
}

const heldIn = async ({ cache }: WorkFolder): Promise<Set<SpecHash>> =>
  new Set((await BuildCache.openIfAny(cache))?.entries.keys())

type Outcomes = ReadonlyMap<SpecHash, InstallOutcome>

const hashesWith = (wanted: InstallOutcome['outcome'], outcomes: Outcomes): Set<SpecHash> =>
  new Set([...outcomes.values()].flatMap(({ hash, outcome }) => (outcome === wanted ? [hash] : [])))

/** What was not built since something that it needs failed. */
function waitingForFailed(outcomes: Outcomes, dag: ConcreteDag): Set<SpecHash> {
  const failed = hashesWith('failed', outcomes)
  const waits = (hash: SpecHash): boolean =>
    reachable(subDag(dag, hash), ALL_KINDS).some((spec) => failed.has(spec.hash))
  return new Set([...hashesWith('skipped', outcomes)].filter(waits))
}

/** Of what was not built because the time was over, all but what waits for a package that failed. */
function leftOver(outcomes: Outcomes, dag: ConcreteDag): Set<SpecHash> {
  const waiting = waitingForFailed(outcomes, dag)
  return new Set([...hashesWith('skipped', outcomes)].filter((hash) => !waiting.has(hash)))
}

interface Building {
  readonly spack: Spack
  readonly work: WorkFolder
  readonly inputs: BuildInputs
  readonly progress: ProgressTeller
  readonly budget: TimeBudget
  /** How many packages the run needs. */
  readonly of: number
}

/** Builds what is left; what Spack tells of others is left out. */
async function build(
  locked: LockedRequest,
  left: readonly SpecHash[],
  { spack, work, inputs, progress, budget, of }: Building,
  ports: Ports,
): Promise<InstallOutcome[]> {
  if (left.length === 0) return []
  const mirror = inputs['source-mirror']
  if (mirror !== undefined)
    await bringSources(
      {
        mirror,
        login: inputs,
        hashes: left,
        work,
        recipeFacts: () => spack.recipeFacts(locked.dag),
      },
      ports,
    )
  const { host, clock } = ports
  const environment = await locked.environment()
  // No group around it: each package is one, and somebody who waits sees them come.
  const reused = of - left.length
  host.info(
    `Building ${counted(left.length, 'package')}${reused > 0 ? `; ${reused} of ${of} are reused` : ''}`,
  )
  const outcomes = await spack.install({
    environment,
    tests: inputs.tests,
    failFast: inputs['fail-fast'],
    concurrentPackages: inputs['concurrent-packages'],
    until: budget.signal(clock.now()),
    onProgress: (step) => progress.tell(step),
  })
  const wanted = new Set(left)
  return outcomes.filter(({ hash }) => wanted.has(hash))
}

/** What was given; where nothing was, what `setup` handed on. */
const trustedCaches = (inputs: BuildInputs, { host }: Ports): readonly string[] =>
  inputs['trusted-caches'].length > 0
    ? inputs['trusted-caches']
    : (host.env['PAKAGES_TRUSTED_CACHES'] ?? '').split('\n').filter((name) => name !== '')

/**
 * What an earlier run left must not be taken for what this one did. The build cache and the store
 * stay: they are what it goes on from. What was recorded of packages by their hash stays with them.
 * @param lock The one that a plan is for, which may lie in the folder.
 */
async function forget(work: WorkFolder, lock: string | undefined): Promise<void> {
  await Promise.all(
    [work.lock, work.solution, work.buildReport, work.logs]
      .filter((path) => path !== lock)
      .map((path) => rm(path, { recursive: true, force: true })),
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
