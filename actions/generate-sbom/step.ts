import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { buildReport, holdWorkFolder, type Ports, type WorkFolder } from '@pakages/core'
import type { BuildReport, ConcreteDag, SbomReport } from '@pakages/model'
import { readLockFile } from '@pakages/open/lock-file'
import {
  creationTime,
  formatsOf,
  recordedOwners,
  systemOwners,
  takenIn,
  writeSboms,
  type Format,
} from '@pakages/open/sboms'
import type { Inventory, SbomScope } from '@pakages/sbom'
import { knownFacts, type RecipeInputs } from './known-facts.ts'
import { knownTarballs } from './known-tarballs.ts'

/**
 * What the step is told. Paths may be relative to the workspace; the declaration says what each
 * input means.
 */
export interface SbomInputs extends RecipeInputs {
  readonly lock: string | undefined
  readonly scope: SbomScope
  readonly formats: readonly string[]
  readonly output: string | undefined
}

/** What was written. Paths are absolute. */
export interface SbomResult {
  readonly report: string
  readonly folder: string
  /** As the report lists them: paths are relative to it. */
  readonly files: SbomReport['files']
  /** Of the whole lock. */
  readonly inventory: Inventory
  readonly scope: SbomScope
}

/**
 * Writes the SBOMs of a lock and of each of its packages, and the report. @throws UserError for a
 * lock, report or build cache that cannot be read.
 */
export async function generateSbom(inputs: SbomInputs, ports: Ports): Promise<SbomResult> {
  const formats = formatsOf(inputs.formats)
  const folder = resolve(ports.host.workspace, inputs['work-dir'])
  return holdWorkFolder(folder, 'sbom', ports, (work) => sbomsOf(work, formats, inputs, ports))
}

async function sbomsOf(
  work: WorkFolder,
  formats: readonly Format[],
  inputs: SbomInputs,
  ports: Ports,
): Promise<SbomResult> {
  const at = (path: string): string => resolve(ports.host.workspace, path)
  const lock = await readLockFile(inputs.lock === undefined ? work.lock : at(inputs.lock))
  const tarballs = await knownTarballs(lock.dag, work)
  const facts = await knownFacts(lock.dag, work, inputs, ports)
  const folder = inputs.output === undefined ? work.sboms : at(inputs.output)
  const report = await reportOf(lock.dag, work)
  const [recipes, taken] = [report?.recipes ?? [], takenIn(report)]
  const { scope } = inputs
  const created = creationTime(ports)
  const supplier = ports.host.context.repository?.split('/')[0]
  // This machine need not be the one that built.
  const owners =
    recordedOwners(lock.dag, report) ??
    (await systemOwners(lock.dag, ports.processes, ports.host.env['PATH'] ?? ''))
  const sources = {
    lock,
    facts,
    tarballs,
    recipes,
    scope,
    formats,
    created,
    supplier,
    taken,
    owners,
  }
  const { files, whole } = await ports.host.group('Writing bills of materials', () =>
    writeSboms(sources, work, folder),
  )
  return { report: work.sbomReport, folder, files, inventory: whole, scope }
}

/** The report of the build that made the packages of this very lock, where there is one. */
async function reportOf(dag: ConcreteDag, work: WorkFolder): Promise<BuildReport | undefined> {
  if (!existsSync(work.buildReport)) return undefined
  const report = await buildReport.read(work.buildReport)
  const described = new Set(report.specs.map((spec) => spec.hash))
  return [...dag.specs.keys()].every((hash) => described.has(hash)) ? report : undefined
}
