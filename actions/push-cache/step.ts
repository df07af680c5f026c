import {
  holdWorkFolder,
  pushReport,
  requirePublishing,
  sbomReport,
  SHORTEST_SECRET,
  type Ports,
  type Registry,
  type WorkFolder,
} from '@pakages/core'
import { targetOf, type PushReport } from '@pakages/model'
import {
  BuildCache,
  pushCache,
  type CacheEntry,
  type PushCandidate,
  type MetadataReader,
  type PushedPackage,
  type PushResult,
} from '@pakages/oci'
import { open, type Opened } from '@pakages/open'
import {
  parseAllowedRules,
  publishingError,
  publishingFaults,
  SecretScanner,
  secretsIn,
  type PublishingFault,
  type PublishingRule,
  type Secret,
  type SecretFound,
} from '@pakages/trust'
import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import pMap from 'p-map'
import type { PushInputs } from './inputs.ts'
import { licensesOf } from './licenses.ts'
import { attachSboms, type SbomsAt } from './sboms.ts'
import { signPushed, type Signing } from './signing.ts'

/** What was pushed and signed, and what the report says of it. */
export interface PushSummary {
  /** The path of the report. */
  readonly file: string
  readonly report: PushReport
  readonly packages: readonly PushedPackage[]
  readonly index: PushResult['index']
  /** What would have been refused, had `allow` not said otherwise. */
  readonly allowed: readonly PublishingFault[]
  readonly signing: Signing
  readonly seconds: number
}

/**
 * Pushes a build cache folder, brings the index up to date, attaches SBOMs, signs and writes the
 * report.
 */
export async function pushToRegistry(inputs: PushInputs, ports: Ports): Promise<PushSummary> {
  const { host } = ports
  const { why } = requirePublishing('binaries', host.context, inputs['publish-from'])
  host.debug(`Publishing is allowed: ${why}`)
  const allowed = parseAllowedRules(inputs.allow)
  const opened = await open(inputs, ports)
  opened.registry() // what no registry is called is said before anything else
  const folder = resolve(host.workspace, inputs['work-dir'])
  return holdWorkFolder(folder, 'push', ports, (work) =>
    pushFrom(work, { opened, allowed }, inputs, ports),
  )
}

async function pushFrom(
  work: WorkFolder,
  {
    opened,
    allowed,
  }: { readonly opened: Opened; readonly allowed: ReturnType<typeof parseAllowedRules> },
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
  const registry = opened.registry()
  host.info(`Pushing ${cache.entries.size} packages to ${registry.reference}`)
  const guard = new Guard(secretsOf(inputs, ports), inputs.targets, allowed)
  const { repository, serverUrl, commit } = host.context
  const { packages, index } = await pushCache({
    registry,
    cache,
    clock,
    signal: ports.signal,
    concurrency: inputs.concurrency,
    updateIndex: inputs['update-index'],
    licenses: await licensesOf(work),
    provenance: { source: repository && `${serverUrl}/${repository}`, revision: commit },
    metadata: guard.idle ? undefined : (entry) => guard.metadata(entry),
    refuse: (candidates) => guard.refuse(candidates),
    onProgress: ({ entry, outcome, seconds }, done, total) =>
      host.progress({
        subject: subjectOf(entry),
        outcome,
        done,
        total,
        ...(seconds !== undefined && { seconds }),
      }),
  })
  for (const { tag, reason } of index?.skipped ?? [])
    host.warning(`${registry.reference}:${tag} is not in the index: ${reason}.`)
  const specs = await pMap(packages, (one) => reportEntry(one, cache), { concurrency: 16 })
  const sboms = inputs['attach-sboms'] ? await sbomsIn(work) : undefined
  const pushed: PushReport = {
    registry: registry.reference,
    specs,
    referrers: [],
    ...(index && { index: { manifest: index.manifest, specs: index.specs } }),
  }
  const attached = sboms ? await attachAll(registry, pushed, sboms, inputs.concurrency, ports) : []
  await pushReport.write(work.pushReport, { ...pushed, referrers: attached })
  const signing = await signPushed(
    { inputs, choice, registry, push: pushed, cache, work, sboms },
    ports,
  )
  const report: PushReport = {
    ...pushed,
    referrers: [...attached, ...(signing.kind === 'signed' ? signing.attached : [])],
  }
  await pushReport.write(work.pushReport, report)
  return {
    file: work.pushReport,
    report,
    packages,
    index,
    allowed: guard.waived,
    signing,
    seconds: (clock.now() - started) / 1000,
  }
}

/** What must not turn up in a package: the inputs, and what the environment calls a secret. */
function secretsOf({ token, password, 'signing-key': key }: PushInputs, { host }: Ports): Secret[] {
  const given = Object.entries({
    'the input "token"': token,
    'the input "password"': password,
    'the input "signing-key"': key,
  }).flatMap(([variable, value]) =>
    value && value.length >= SHORTEST_SECRET ? [{ variable, value }] : [],
  )
  const inEnvironment = secretsIn(host.env).filter(
    ({ value }) => !given.some((one) => one.value === value),
  )
  return [...given, ...inEnvironment]
}

const subjectOf = ({ name, version, hash }: CacheEntry): string =>
  `${name}@${version}/${hash.slice(0, 7)}`

/** Looks into what is to be published, and says no. */
class Guard {
  readonly #scanner: SecretScanner
  readonly #targets: readonly string[]
  readonly #allowed: ReadonlySet<PublishingRule>
  readonly #found: SecretFound[] = []
  /** What was found and allowed. */
  waived: readonly PublishingFault[] = []
  constructor(
    secrets: readonly Secret[],
    targets: readonly string[],
    allowed: ReadonlySet<PublishingRule>,
  ) {
    this.#scanner = new SecretScanner(secrets)
    this.#targets = targets
    this.#allowed = allowed
  }

  /** Whether there is no secret to look for. */
  get idle(): boolean {
    return this.#scanner.isIdle
  }

  metadata(entry: CacheEntry): MetadataReader {
    return async (file, content) => {
      for (const variable of await this.#scanner.scan(file, content))
        this.#found.push({ subject: subjectOf(entry), file, variable })
    }
  }

  refuse(candidates: readonly PushCandidate[]): ReturnType<typeof publishingError> {
    const faults = publishingFaults(candidates, this.#found, this.#targets)
    this.waived = faults.filter(({ name }) => this.#allowed.has(name))
    return publishingError(faults, this.#allowed)
  }
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

async function attachAll(
  registry: Registry,
  { specs, index }: PushReport,
  sboms: SbomsAt,
  concurrency: number,
  { host }: Ports,
): Promise<PushReport['referrers']> {
  const manifests = new Map(specs.map(({ hash, manifest }) => [hash, manifest]))
  return attachSboms({ registry, ...sboms, manifests, index: index?.manifest, concurrency }, host)
}
