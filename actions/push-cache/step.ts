import {
  counted,
  holdWorkFolder,
  pushReport,
  sbomReport,
  type Ports,
  type Registry,
  type WorkFolder,
} from '@pakages/core'
import { label, targetOf, type PushReport } from '@pakages/model'
import { BuildCache, pushCache, type PushedPackage, type PushResult } from '@pakages/oci'
import { open, type Opened } from '@pakages/open'
import {
  environmentsOf,
  guardOf,
  keepSources,
  licensesOf,
  presenceTrust,
  type Guard,
  type PresenceTrust,
} from '@pakages/open/publishing'
import { commitAtWork, requirePublishingHere } from '@pakages/repository'
import type { PublishingFault } from '@pakages/trust'
import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import pMap from 'p-map'
import { recordPush, type PushedGeneration } from './generation.ts'
import type { PushInputs } from './inputs.ts'
import { attachSboms, type SbomsAt } from './sboms.ts'
import { signPushed, type Signing } from './signing.ts'
import { recordSolution } from './solution.ts'
import { ownOf, voucherFor } from './vouched.ts'

/** What was pushed and signed, and what the report says of it. */
export interface PushSummary {
  /** The path of the report. */
  readonly file: string
  readonly report: PushReport
  readonly packages: readonly PushedPackage[]
  readonly index: PushResult['index']
  readonly generation: PushedGeneration | undefined
  /** What would have been refused, had `allow` not said otherwise. */
  readonly allowed: readonly PublishingFault[]
  readonly signing: Signing
  readonly seconds: number
}

/**
 * Pushes a build cache folder, brings the index up to date, attaches SBOMs, signs and writes the
 * report.
 * @throws UserError when the run may not publish, the folder is no build cache, a package breaks a
 * rule of publishing, or what was pushed cannot be signed as it must.
 */
export async function pushToRegistry(inputs: PushInputs, ports: Ports): Promise<PushSummary> {
  const { host } = ports
  const guard = guardOf(inputs, host)
  await requirePublishingHere('binaries', inputs, ports)
  const opened = await open(inputs, ports)
  opened.registry() // what no registry is called is said before anything else
  const folder = resolve(host.workspace, inputs['work-dir'])
  return holdWorkFolder(folder, 'push', ports, (work) =>
    pushFrom(work, { opened, guard }, inputs, ports),
  )
}

async function pushFrom(
  work: WorkFolder,
  { opened, guard }: { readonly opened: Opened; readonly guard: Guard },
  inputs: PushInputs,
  ports: Ports,
): Promise<PushSummary> {
  const { host, clock } = ports
  const started = clock.now()
  const cache = await BuildCache.open(
    inputs.cache === undefined ? work.cache : resolve(host.workspace, inputs.cache),
  )
  // Before anything is pushed: a key that is no key must leave nothing unsigned behind.
  const choice = await opened.signer(inputs.token)
  const builder = choice.signer && (await ports.jobIdentity())?.workflowRef
  const registry = opened.registry()
  const trust = await presenceTrust(opened, choice, ports)
  const { packages, index } = await host.group(
    `Pushing ${counted(cache.entries.size, 'package')} to ${registry.reference}`,
    () => pushAll({ inputs, registry, cache, work, guard, trust }, ports),
  )
  const sboms = inputs['attach-sboms'] ? await sbomsIn(work) : undefined
  const entries = await pMap(packages, (one) => reportEntry(one, cache), { concurrency: 16 })
  const pushed = bareReport(registry, entries, index)
  const attached = sboms
    ? await attachSboms({ ...sboms, registry, pushed, concurrency: inputs.concurrency }, host)
    : []
  // Written before it is signed too: what was pushed must be known where signing fails.
  await pushReport.write(work.pushReport, { ...pushed, referrers: attached })
  const signed = { inputs, choice, builder, registry, push: pushed, work, sboms }
  // First who built them: what a signed generation names counts for whoever comes next.
  const signing = await signPushed({ ...signed, tarballOf: tarballsOf(cache) }, ports)
  const [{ specs }, { signer }] = [pushed, choice]
  const recording = { registry, cache, work, specs, signer, trust, part: inputs.part }
  const generation = await recordPush(recording, ports)
  const kept = await recordSolution(
    { registry, work, signer, repository: inputs.repository },
    ports,
  )
  await keepSources({ mirror: inputs['source-mirror'], login: inputs, specs, work }, ports)
  const report = wholeReport({ ...pushed, referrers: [...attached, ...kept] }, signing, generation)
  await pushReport.write(work.pushReport, report)
  return {
    ...{ file: work.pushReport, report, packages, index, generation, signing },
    allowed: guard.waived,
    seconds: (clock.now() - started) / 1000,
  }
}

const tarballsOf =
  (cache: BuildCache) =>
  async ({ hash }: PushReport['specs'][number]) =>
    (await cache.read(cache.entries.get(hash)!)).tarball.digest

/** The report of a push to which nothing was attached yet. */
const bareReport = (
  { reference }: Registry,
  specs: PushReport['specs'],
  index: PushResult['index'],
): PushReport => ({
  registry: reference,
  specs,
  referrers: [],
  ...(index && { index: { manifest: index.manifest, specs: index.specs } }),
})

/** The report of a push with what was attached after it, and the generation that it became. */
function wholeReport(
  pushed: PushReport,
  signing: Signing,
  generation: PushedGeneration | undefined,
): PushReport {
  const signed = signing.kind === 'signed' ? signing.attached : []
  return {
    ...pushed,
    referrers: [...pushed.referrers, ...signed, ...(generation?.attached ?? [])],
    ...(generation && {
      generation: { number: generation.number, manifest: generation.manifest },
    }),
  }
}

/** What is pushed, and where from and to. */
interface PushRun {
  readonly inputs: PushInputs
  readonly registry: Registry
  readonly cache: BuildCache
  readonly work: WorkFolder
  readonly guard: Guard
  readonly trust: PresenceTrust
}

async function pushAll(run: PushRun, ports: Ports): Promise<PushResult> {
  const { inputs, registry, cache, work, guard } = run
  const { host, clock, signal } = ports
  const { repository, serverUrl } = host.context
  const commit = await commitAtWork(ports)
  const result = await pushCache({
    registry,
    cache,
    clock,
    signal,
    concurrency: inputs.concurrency,
    updateIndex: inputs['update-index'],
    vouch: voucherFor(run, ports),
    own: await ownOf(run),
    licenses: await licensesOf(work),
    environments: await environmentsOf(work),
    provenance: { source: repository && `${serverUrl}/${repository}`, revision: commit },
    metadata: guard.idle ? undefined : (entry) => guard.metadata(entry),
    refuse: (candidates) => guard.refuse(candidates),
    onProgress: ({ entry, outcome, seconds }, done, total) =>
      host.progress({
        subject: label(entry),
        outcome,
        done,
        total,
        ...(seconds !== undefined && { seconds }),
      }),
  })
  for (const { tag, reason } of result.index?.skipped ?? [])
    host.warning(`${registry.reference}:${tag} is not in the index: ${reason}.`)
  return result
}

async function reportEntry(
  { entry, target, manifest, layer, size, outcome }: PushedPackage,
  cache: BuildCache,
): Promise<PushReport['specs'][number]> {
  const { name, version, hash, tag } = entry
  return {
    name,
    version,
    hash,
    target: target ?? targetOf((await cache.read(entry)).spec),
    tag,
    manifest,
    layer,
    size,
    outcome,
  }
}

async function sbomsIn(work: WorkFolder): Promise<SbomsAt | undefined> {
  return existsSync(work.sbomReport)
    ? { report: await sbomReport.read(work.sbomReport), folder: dirname(work.sbomReport) }
    : undefined
}
