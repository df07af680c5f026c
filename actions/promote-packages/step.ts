import {
  buildReport,
  holdWorkFolder,
  pushReport,
  type Ports,
  type Registry,
  type WorkFolder,
} from '@pakages/core'
import {
  targetOf,
  type BuildReport,
  type Digest,
  type PushReport,
  type SpecHash,
} from '@pakages/model'
import {
  finalizeIndex,
  readJobReports,
  RunPlace,
  stagingReference,
  type Finalized,
} from '@pakages/oci'
import { open, type Opened, type SignerChoice } from '@pakages/open'
import type { LockFile } from '@pakages/open/lock-file'
import { runName } from '@pakages/open/plan'
import { guardOf, presenceTrust, type PresenceTrust } from '@pakages/open/publishing'
import { openWithLogin } from '@pakages/open/registry'
import { requirePublishingHere } from '@pakages/repository'
import { copyFile, readFile, rm, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { recordPush, type PushedGeneration } from '../push-cache/generation.ts'
import { signPushed, type Signing } from '../push-cache/signing.ts'
import { recordSolution } from '../push-cache/solution.ts'
import { cleanPlace, type Cleaning } from './clean-place.ts'
import { toldThatNothingIsLost } from './cut-off.ts'
import type { PromoteInputs } from './inputs.ts'
import { mergeReports, tellDiffering, type MergedReports } from './merge-reports.ts'
import { movePackages, type Movement } from './move-packages.ts'
import { verifiedPlan, type VerifiedPlan } from './own-plan.ts'
import { publishSboms, type PublishedSboms } from './publish-sboms.ts'
import { refuseEmptyPlace } from './refuse-empty-place.ts'
import { provenanceOf, runsUrlOf } from './origin.ts'
import { stageBuilt } from './stage-built.ts'

/** What was promoted, what was not, and why. */
export interface Promotion {
  /** The path of the report. */
  readonly file: string
  readonly report: PushReport
  readonly plan: VerifiedPlan
  /** What the jobs did, all in one; undefined where none said anything. */
  readonly build: MergedReports | undefined
  /** What the run was called in the staging place. */
  readonly run: string
  /** Where people read of runs, such as `https://github.com/acme/packages/actions/runs`. */
  readonly runsUrl: string | undefined
  readonly movement: Movement
  /** What of the plan is neither staged nor published. */
  readonly missing: readonly SpecHash[]
  readonly index: Finalized
  readonly generation: PushedGeneration | undefined
  readonly signing: Signing
  /** Who signs here, or why nobody does. */
  readonly signer: SignerChoice
  readonly cleaning: Cleaning
  readonly seconds: number
}

/**
 * Publishes what the jobs of a run staged. Runs no recipe and solves nothing: what is published is
 * what a plan asks for that this job makes itself of the lock that it was given. That lock is as good
 * as the recipes of its commit, which Spack imports to solve it.
 * @throws UserError when the run may not publish, the plan is not the one that its lock gives, or the
 * registry refuses.
 */
export async function promotePackages(inputs: PromoteInputs, ports: Ports): Promise<Promotion> {
  await requirePublishingHere('binaries', inputs, ports)
  const opened = await open(inputs, ports)
  opened.registry() // what no registry is called is said before anything else
  const folder = resolve(ports.host.workspace, inputs['work-dir'])
  return holdWorkFolder(folder, 'promote', ports, (work) =>
    toldThatNothingIsLost(promoteIn(work, opened, inputs, ports)),
  )
}

async function promoteIn(
  work: WorkFolder,
  opened: Opened,
  inputs: PromoteInputs,
  ports: Ports,
): Promise<Promotion> {
  const { host, clock } = ports
  const started = clock.now()
  const file = inputs.plan === undefined ? work.plan : resolve(host.workspace, inputs.plan)
  const plan = await verifiedPlan(file, inputs, ports)
  await bring(plan, work)
  // Before anything is moved: a key that is no key must leave nothing unsigned behind.
  const choice = await opened.signer(inputs.token)
  const registry = opened.registry()
  const run = runName(inputs.run, ports)
  const beside = openWithLogin(stagingReference(opened.reference!), inputs, ports)
  const place = new RunPlace(beside, run)
  const guard = guardOf(inputs, host)
  await stageBuilt({ built: inputs.built, plan, place, registry, guard, run }, ports)
  const build = mergeReports(await readJobReports(place))
  if (build) await buildReport.write(work.buildReport, build.report)
  tellDiffering(build, plan.lock, host)
  const trust = await presenceTrust(opened, choice, ports)
  const report = build?.report
  const movement = await movePackages(
    { plan, place, registry, guard, trust, inputs, build: report },
    ports,
  )
  const missing = missingOf(plan, movement)
  refuseEmptyPlace({ missing, movement, build: report, run, place })
  const index = await indexOf(registry, movement, inputs, ports)
  const pushed = reportOf(registry, plan, movement, index)
  await pushReport.write(work.pushReport, pushed)
  const { lock } = plan
  const described = { inputs, lock, registry, pushed, build: report, plan: plan.record, work }
  const sboms = await publishSboms(described, ports)
  const told = await record(
    { inputs, choice, trust, registry, pushed, work, movement, build: report, sboms, lock },
    ports,
  )
  await pushReport.write(work.pushReport, told.report)
  const cleaning = await cleanPlace({ place, movement, missing, inputs }, ports)
  return {
    ...{ file: work.pushReport, plan, build, run, runsUrl: runsUrlOf(ports), movement, missing },
    ...{ ...told, signer: choice, index, cleaning, seconds: (clock.now() - started) / 1000 },
  }
}

/** Puts what lies beside a plan into the work folder, where those that publish look for it. */
async function bring(plan: VerifiedPlan, work: WorkFolder): Promise<void> {
  if (plan.file !== work.lock) await copyFile(plan.file, work.lock)
  if (plan.facts) await writeFile(work.facts, plan.facts)
  else await rm(work.facts, { force: true })
}

/** Records the generation and the solution, and signs all. */
async function record(
  to: ToSign & { readonly lock: LockFile; readonly trust: PresenceTrust },
  ports: Ports,
): Promise<Pick<Promotion, 'report' | 'generation' | 'signing'>> {
  const { inputs, registry, pushed, work, choice, lock, trust } = to
  const { signer } = choice
  const { specs } = pushed
  const locked = { lock: await readFile(work.lock), dag: lock.dag }
  // First who built them: what a signed generation names counts for whoever comes next.
  const signing = await signAll(to, ports)
  const generation = await recordPush(
    { registry, work, specs, signer, trust, part: inputs.part, lock: locked },
    ports,
  )
  const kept = await recordSolution(
    { registry, work, signer, repository: inputs.repository },
    ports,
  )
  const signed = signing.kind === 'signed' ? signing.attached : []
  const report: PushReport = {
    ...pushed,
    referrers: [...(to.sboms?.attached ?? []), ...kept, ...signed, ...(generation?.attached ?? [])],
    ...(generation && {
      generation: { number: generation.number, manifest: generation.manifest },
    }),
  }
  return { report, generation, signing }
}

const indexOf = (
  registry: Registry,
  { known: expected }: Movement,
  { concurrency }: PromoteInputs,
  ports: Ports,
): Promise<Finalized> => {
  const { host, clock, signal } = ports
  const provenance = provenanceOf(ports)
  return host.group('Bringing the index up to date', () =>
    finalizeIndex({ registry, clock, signal, expected, concurrency, provenance }),
  )
}

/**
 * What should be published by now and is not even there: what the stages had no room for is not
 * expected.
 */
function missingOf({ planned, left }: VerifiedPlan, { known, doubted }: Movement): SpecHash[] {
  const there = new Set(doubted.map(({ spec }) => spec.hash))
  return [...planned].filter((hash) => !known.has(hash) && !left.has(hash) && !there.has(hash))
}

function reportOf(
  registry: Registry,
  { lock: { dag } }: VerifiedPlan,
  { known, promoted }: Movement,
  index: Finalized,
): PushReport {
  return {
    registry: registry.reference,
    specs: [...known].map(([hash, { tag, manifest, layer, size }]) => {
      const spec = dag.specs.get(hash)!
      const { name, version } = spec
      const outcome = promoted.has(hash) ? ('pushed' as const) : ('present' as const)
      return { name, version, hash, target: targetOf(spec), tag, manifest, layer, size, outcome }
    }),
    referrers: [],
    index: { manifest: index.manifest, specs: index.specs },
  }
}

interface ToSign {
  readonly inputs: PromoteInputs
  readonly choice: SignerChoice
  readonly registry: Registry
  readonly pushed: PushReport
  readonly work: WorkFolder
  readonly movement: Movement
  readonly build: BuildReport | undefined
  readonly sboms: PublishedSboms | undefined
}

/** Signs what was promoted now, and what an earlier promotion moved that was cut off before it signed. */
async function signAll(
  { inputs, choice, registry, pushed, work, movement, build, sboms }: ToSign,
  ports: Ports,
): Promise<Signing> {
  if (build === undefined) return { kind: 'not-signed', why: 'no job of this run tells of a build' }
  const builder = choice.signer && (await ports.jobIdentity())?.workflowRef
  return signPushed(
    {
      ...{ inputs, choice, builder, registry, push: pushed, work, sboms: sboms?.sboms },
      // Jobs that run recipes can write to the registry as well: what lies there and is another image
      // was not looked at, though its tarball may be the same.
      tarballOf: async ({ hash, manifest }) => {
        const staged = movement.staged.get(hash)
        return staged?.stored.digest === manifest ? staged.image.layer.digest : ('' as Digest)
      },
    },
    ports,
  )
}
