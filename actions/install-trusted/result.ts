import { rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { InstallOutcome, UserError } from '@pakages/core'
import type { ConcreteDag, DecidedSpec, SpecHash } from '@pakages/model'
import { assuranceOf, type Assurance } from '@pakages/trust'
import type { InstalledFacts } from './installer.ts'
import { setForJob, jobEnvironment, keepRecorded, viewRoots } from './job-environment.ts'
import { whyNotLoadable } from './loadable.ts'
import type { Restored } from './restore.ts'
import type { InstallRun } from './run.ts'

/** Packages installed, packages laid down in a folder, or what the policy refuses. */
export type InstallResult = InstalledResult | DownloadedResult | RefusedResult

/** What holds for every run that got something. */
interface CommonResult extends Assurance {
  readonly registry: string
  /** The layout-3 folder with the binaries; undefined where they were unpacked on their way. */
  readonly mirror: string | undefined
  readonly dag: ConcreteDag
  /** What was downloaded now, and its size in bytes. */
  readonly downloaded: { readonly packages: number; readonly bytes: number }
  /** The path of the decision; undefined without a policy. */
  readonly decision: string | undefined
}

/** What was installed, and what was made sure of before. */
export interface InstalledResult extends CommonResult {
  readonly kind: 'installed'
  readonly installRoot: string
  readonly outcomes: readonly InstallOutcome[]
  /** Install prefixes of the roots. */
  readonly prefixes: ReadonlyMap<SpecHash, string>
  /** Which libraries the loader will not find; undefined when it finds all. */
  readonly notLoadable: UserError | undefined
}

/** What lies in the mirror folder; nothing was installed. */
export interface DownloadedResult extends CommonResult {
  readonly kind: 'downloaded'
  readonly mirror: string
  /** Labels of the packages in the mirror. */
  readonly packages: readonly string[]
  /** Why dependencies are not there, a sentence each. */
  readonly missing: readonly string[]
}

/** What the policy refuses: nothing of it was downloaded or installed. */
export interface RefusedResult {
  readonly kind: 'refused'
  readonly registry: string
  /** The path of the decision. */
  readonly decision: string
  /** The file that holds the policy. */
  readonly policy: string
  /** What is refused, each with every reason. */
  readonly refused: readonly DecidedSpec[]
}

/** The end of a run whose packages, or some of them, are not to be trusted. */
export const refusedRun = (
  { registry, gate }: InstallRun,
  specs: readonly DecidedSpec[],
): RefusedResult => ({
  kind: 'refused',
  registry: registry.reference,
  decision: gate!.decisionFile,
  policy: gate!.policyFile,
  refused: specs.filter(({ verdict }) => verdict === 'refused'),
})

/** One part of a run: what was wanted, what came from the registry, what became of it. */
export interface InstalledPart {
  readonly dag: ConcreteDag
  readonly restored: Restored
  readonly outcomes: readonly InstallOutcome[]
}

function common(
  { registry, gate }: InstallRun,
  dag: ConcreteDag,
  restored: readonly Restored[],
  outcomes: readonly InstallOutcome[],
): Omit<CommonResult, 'kind'> {
  const pulled = restored.flatMap((one) => one.pulled)
  const fetched = pulled.filter(({ reused }) => !reused)
  return {
    registry: registry.reference,
    mirror: restored.find((one) => one.mirror !== undefined)?.mirror,
    dag,
    decision: gate?.decisionFile,
    downloaded: {
      packages: fetched.length,
      bytes: fetched.reduce((sum, { size }) => sum + size, 0),
    },
    ...assuranceOf({
      dag,
      pulled: new Set(pulled.map(({ hash }) => hash)),
      outcomes,
      judged: gate?.judged,
    }),
  }
}

/** What lies in the mirror. */
export const downloaded = (
  run: InstallRun,
  dag: ConcreteDag,
  restored: Restored,
): DownloadedResult => ({
  kind: 'downloaded',
  ...common(run, dag, [restored], []),
  mirror: run.mirror,
  packages: restored.pulled.map((one) => one.label),
  missing: [...restored.missing.values()],
})

/** Puts the parts of a run together, and the programs on the PATH. */
export async function installed(
  run: InstallRun,
  facts: InstalledFacts,
  parts: readonly InstalledPart[],
): Promise<InstalledResult> {
  const dag: ConcreteDag = {
    roots: parts.flatMap((part) => part.dag.roots),
    specs: new Map(parts.flatMap((part) => [...part.dag.specs])),
  }
  const outcomes = [
    ...new Map(
      parts.flatMap((part) => part.outcomes).map((outcome) => [outcome.hash, outcome]),
    ).values(),
  ]
  const prefixes = await prefixesOf(dag, outcomes, facts)
  for (const { restored } of parts) await keepRecorded(run.installRoot, restored)
  await setUpJob(run, dag, facts)
  await rm(run.recipes, { recursive: true, force: true })
  const notLoadable = await whyNotLoadable(dag, outcomes, facts, run.ports)
  const shared = common(
    run,
    dag,
    parts.map((part) => part.restored),
    outcomes,
  )
  const fromRegistry = shared.verified.length > 0
  const anyThere = outcomes.some(({ outcome }) => outcome !== 'failed' && outcome !== 'skipped')
  return {
    kind: 'installed',
    ...shared,
    verified: [
      ...shared.verified,
      ...(fromRegistry && !notLoadable && anyThere ? ['libraries of programs'] : []),
    ],
    installRoot: run.installRoot,
    prefixes,
    outcomes,
    notLoadable,
  }
}

/** Makes the view; the later steps find programs and variables as if the roots were loaded. */
async function setUpJob(
  { inputs, installRoot, ports: { host } }: InstallRun,
  dag: ConcreteDag,
  facts: InstalledFacts,
): Promise<void> {
  const installed = { root: installRoot, dag, facts }
  if (inputs.view !== undefined)
    await viewRoots(installed, resolve(host.workspace, inputs.view), host)
  const wanted = { path: inputs['add-to-path'], variables: inputs['add-to-environment'] }
  if (host.kind === 'terminal' || !(wanted.path || wanted.variables)) return
  setForJob(await jobEnvironment(installed, host.env), wanted, host)
}

/** The prefixes of the roots: told by the install, else asked of who installed it. */
async function prefixesOf(
  { roots }: ConcreteDag,
  outcomes: readonly InstallOutcome[],
  facts: InstalledFacts,
): Promise<ReadonlyMap<SpecHash, string>> {
  const told = new Map(
    outcomes.flatMap(({ hash, prefix }) => (prefix === undefined ? [] : [[hash, prefix] as const])),
  )
  return roots.every((root) => told.has(root))
    ? new Map(roots.map((root) => [root, told.get(root)!]))
    : facts.prefixes(roots)
}
