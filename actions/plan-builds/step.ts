import { existsSync } from 'node:fs'
import { copyFile, readFile, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import {
  findTarget,
  holdWorkFolder,
  planReport,
  UsageError,
  type Configuration,
  type Ports,
  type TestSelection,
  type WorkFolder,
} from '@pakages/core'
import { digestOf } from '@pakages/image'
import type { ConcreteSpec, Digest, PlanRecord, SpecHash } from '@pakages/model'
import { targetRows, type TargetRow } from '@pakages/open/base-containers'
import { isPlaceOf } from '@pakages/oci'
import { changesOf, plannedOf } from '@pakages/open/changes'
import { readLockFile, type LockFile } from '@pakages/open/lock-file'
import {
  checkCacheNames,
  concretizeRequest,
  configuredRoots,
  neededAfterJudging,
  OfferedPackages,
  solutionSources,
  TrustedCaches,
} from '@pakages/open/reuse'
import {
  downloadFrom,
  type BuildCost,
  planBuilds,
  type BuildPlan,
  type PlanLimits,
} from '@pakages/plan'
import { configurationOf, spackSettings, withConfiguration } from '@pakages/spack'
import { recordedChanges } from './changes.ts'
import type { PlanInputs } from './inputs.ts'
import { keptTimes, reportedTimes } from './past-builds.ts'
import { foreignOf, ofPublicCaches, type InPublicCache } from './other-caches.ts'

/** Seconds from the start of a job to its first package: checkout, Spack and what caches have. */
const SETUP = 45

/** A plan, and the lock that it is for. */
export interface PlanResult {
  readonly work: WorkFolder
  readonly lock: LockFile
  readonly plan: BuildPlan
  readonly record: PlanRecord
  /** The sha256 of the file. */
  readonly digest: Digest
  /** The registry that it is for, where a person at a terminal follows it; else a workflow does. */
  readonly byHand: { readonly registry: string | undefined } | undefined
}

/**
 * Plans the builds of a lock, and leaves lock and plan in the work folder.
 * @throws UserError when there is no solution, or a lock, report or cache cannot be read.
 */
export async function planStep(given: PlanInputs, ports: Ports): Promise<PlanResult> {
  checkOneSource(given)
  const configuration = await configurationOf(ports.host)
  const inputs = withConfiguration(configuredRoots(given, configuration), configuration, ports.host)
  checkCacheNames(cachesOf(inputs), inputs, ports)
  const folder = resolve(ports.host.workspace, inputs['work-dir'])
  const row = await targetRow(inputs['target-name'], configuration, ports)
  return holdWorkFolder(folder, 'plan', ports, (work) => planIn(work, { ...inputs, row }, ports))
}

/** The target that is named; its jobs then run where it says. @throws UserError */
async function targetRow(
  name: string | undefined,
  configuration: Configuration | undefined,
  ports: Ports,
): Promise<TargetRow | undefined> {
  if (name === undefined) return undefined
  const [row] = await targetRows([findTarget(configuration?.values.targets ?? [], name)], ports)
  return row
}

function checkOneSource({ lock, specs, environment }: PlanInputs): void {
  if (lock !== undefined && (specs.length > 0 || environment !== undefined))
    throw new UsageError(
      `Both "lock" and "${specs.length > 0 ? 'specs' : 'environment'}" are given.`,
      { id: 'inputs-contradict', fix: 'Give one of them.' },
    )
}

async function planIn(
  work: WorkFolder,
  inputs: PlanInputs & { readonly row: TargetRow | undefined },
  ports: Ports,
): Promise<PlanResult> {
  for (const file of [work.plan, work.solution]) await rm(file, { force: true })
  const reported = await reportedTimes(inputs.reports, ports)
  const caches = await TrustedCaches.open(cachesOf(inputs), inputs, ports)
  const { lock, taken } = await lockOf(work, inputs, caches, ports)
  const changes = await changesOf(inputs, ports)
  const dag = changes ? plannedOf(lock.dag, changes, inputs.dependents) : lock.dag
  const needed = await neededAfterJudging(dag, caches, inputs.tests, ports.host)
  const there = caches.has(dag)
  const foreign = foreignOf(inputs.registry, needed, caches)
  const ofPublic = ofPublicCaches(needed, taken, caches)
  // They are handed on as what is built is, so that the registry holds all that its packages need.
  const handedOn = new Map([
    ...[...ofPublic.keys()].map((hash) => [hash, downloadFrom('a public cache')] as const),
    ...[...foreign.keys()].map((hash) => [hash, downloadFrom('a trusted cache')] as const),
  ])
  for (const hash of handedOn.keys()) there.delete(hash)
  const limits: PlanLimits = {
    runners: inputs.runners,
    budget: inputs.minutes * 60,
    setup: SETUP,
    stages: inputs.stages,
  }
  const wanted = new Set([...needed].filter((hash) => !there.has(hash)))
  const built = [...wanted].some((hash) => !handedOn.has(hash))
  const history =
    reported ?? (await keptTimes(built ? cachesOf(inputs)[0] : undefined, inputs, ports))
  const costOf = (spec: ConcreteSpec): BuildCost => handedOn.get(spec.hash) ?? history.costOf(spec)
  const plan = planBuilds(dag, wanted, costOf, limits)
  const cached = [...needed]
    .filter((hash) => there.has(hash))
    .map((hash) => lock.dag.specs.get(hash)!)
  const { commit } = ports.host.context
  const record = recordOf(plan, {
    ...{ cached, ofPublic, foreign, lock, limits, commit },
    changes: changes && recordedChanges(changes, dag),
    tests: inputs.tests,
    target: inputs.row,
  })
  const facts = existsSync(work.facts) ? digestOf(await readFile(work.facts)) : undefined
  const bound = { ...record, ...(facts && { factsDigest: facts }) }
  await planReport.write(work.plan, bound)
  const digest = digestOf(await readFile(work.plan))
  const byHand = ports.host.kind === 'terminal' ? { registry: inputs.registry } : undefined
  return { work, lock, plan, record: bound, digest, byHand }
}

/** What counts as cached: the registry first, which what is planned goes to. */
const cachesOf = ({ registry, 'trusted-caches': caches }: PlanInputs): readonly string[] =>
  registry === undefined || caches.some((name) => isPlaceOf(registry, name))
    ? caches
    : [registry, ...caches]

/** The lock that is given, else one that is concretized now; it lies in the work folder then. */
async function lockOf(
  work: WorkFolder,
  inputs: PlanInputs,
  caches: TrustedCaches,
  ports: Ports,
): Promise<{ lock: LockFile; taken: ReadonlySet<SpecHash> }> {
  const { host } = ports
  if (inputs.lock === undefined) {
    const spack = await ports.openSpack(spackSettings(inputs, host))
    const sources = solutionSources(cachesOf(inputs), inputs, ports)
    const offering = { caches, spack, tests: inputs.tests, folder: work.root, host }
    const offers = OfferedPackages.of(offering)
    const { taken } = await concretizeRequest(inputs, { spack, work, ports, ...sources, offers })
    return { lock: await readLockFile(work.lock), taken }
  }
  const file = resolve(host.workspace, inputs.lock)
  const lock = await readLockFile(file)
  if (file !== work.lock) await copyFile(file, work.lock)
  return { lock, taken: new Set() }
}

interface Planned {
  readonly cached: readonly ConcreteSpec[]
  readonly ofPublic: ReadonlyMap<SpecHash, InPublicCache>
  /** Of what only caches other than the registry have: which one. */
  readonly foreign: ReadonlyMap<SpecHash, string>
  readonly lock: LockFile
  readonly limits: PlanLimits
  readonly tests: TestSelection
  readonly commit: string | undefined
  readonly changes: PlanRecord['changes'] | undefined
  readonly target: TargetRow | undefined
}

function recordOf(plan: BuildPlan, planned: Planned): PlanRecord {
  const { cached, ofPublic, foreign, lock, limits, tests, commit, changes, target } = planned
  return {
    ...(commit !== undefined && { commit }),
    lock: 'spack.lock',
    lockDigest: lock.digest,
    ...(target && { target }),
    ...(changes && { changes }),
    tests,
    limits,
    stages: plan.stages.map((jobs) => ({
      jobs: jobs.map(({ id, seconds, builds }) => ({
        id,
        seconds,
        specs: builds.map(({ spec, cost, waitsFor }) => ({
          ...named(spec),
          ...cost,
          waitsFor: [...waitsFor],
        })),
      })),
    })),
    cached: cached.map(named),
    ...(ofPublic.size > 0 && {
      public: [...ofPublic].map(([hash, from]) => ({
        ...named(lock.dag.specs.get(hash)!),
        ...from,
      })),
    }),
    ...(foreign.size > 0 && {
      foreign: [...foreign].map(([hash, source]) => ({
        ...named(lock.dag.specs.get(hash)!),
        source,
      })),
    }),
    left: plan.left.map(named),
    overBudget: plan.overBudget.map(named),
    seconds: plan.seconds,
    atLeast: plan.atLeast,
  }
}

const named = ({ hash, name, version }: ConcreteSpec): PlanRecord['cached'][number] => ({
  hash,
  name,
  version,
})
