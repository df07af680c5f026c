import { recipeFactsReport, type Ports, type Registry, type WorkFolder } from '@pakages/core'
import {
  isExternal,
  type BuildReport,
  type ConcreteDag,
  type PlanRecord,
  type PushReport,
} from '@pakages/model'
import type { LockFile } from '@pakages/open/lock-file'
import {
  creationTime,
  FORMATS,
  formatsOf,
  recordedOwners,
  takenByPlan,
  writeSboms,
} from '@pakages/open/sboms'
import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { attachSboms, type SbomsAt } from '../push-cache/sboms.ts'
import type { PromoteInputs } from './inputs.ts'

/** What SBOMs are made of, and where they go. */
export interface PublishedSbomSources {
  readonly inputs: Pick<PromoteInputs, 'attach-sboms' | 'concurrency'>
  readonly lock: LockFile
  readonly registry: Registry
  readonly pushed: PushReport
  readonly build: BuildReport | undefined
  /** What jobs took from public caches. */
  readonly plan: PlanRecord
  readonly work: WorkFolder
}

/** SBOMs that were written, and what was attached of them. */
export interface PublishedSboms {
  readonly sboms: SbomsAt
  readonly attached: PushReport['referrers']
}

/**
 * Writes the SBOMs of a lock and its packages, and attaches each to the image that it describes. The jobs
 * that built cannot write them: each knows the tarballs of its own packages alone.
 * @returns Undefined where none are wanted.
 * @throws RegistryError when the registry refuses.
 */
export async function publishSboms(
  { inputs, lock, registry, pushed, build, plan, work }: PublishedSbomSources,
  ports: Ports,
): Promise<PublishedSboms | undefined> {
  if (!inputs['attach-sboms']) return undefined
  const { files } = await writeSboms(
    {
      lock,
      facts: await recordedFacts(lock.dag, work, ports),
      tarballs: new Map(pushed.specs.map(({ hash, layer }) => [hash, layer])),
      recipes: build?.recipes ?? [],
      scope: 'all',
      taken: takenByPlan(plan),
      owners: recordedOwners(lock.dag, build),
      formats: formatsOf(Object.keys(FORMATS)),
      created: creationTime(ports),
      supplier: ports.host.context.repository?.split('/')[0],
    },
    work,
  )
  const sboms = { report: { files }, folder: dirname(work.sbomReport) }
  const { concurrency } = inputs
  const attached = await attachSboms({ ...sboms, registry, pushed, concurrency }, ports.host)
  return { sboms, attached }
}

/** What the job that planned recorded of the recipes: here no Spack is asked. */
async function recordedFacts({ specs }: ConcreteDag, { facts }: WorkFolder, { host }: Ports) {
  const recorded = existsSync(facts) ? (await recipeFactsReport.read(facts)).specs : []
  const covered = new Set(recorded.map(({ hash }) => hash))
  const missing = [...specs.values()].filter((one) => !isExternal(one) && !covered.has(one.hash))
  if (missing.length > 0)
    host.warning(
      `The SBOMs leave out licences, sources and maintainers of ${missing.length} packages: the job that planned did not hand on what their recipes say. Put the facts.json that "plan" left beside the plan.`,
    )
  return recorded
}
