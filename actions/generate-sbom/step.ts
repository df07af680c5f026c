import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import {
  buildReport,
  holdWorkFolder,
  sbomReport,
  UsageError,
  VERSION,
  writeWhole,
  type Ports,
  type WorkFolder,
} from '@pakages/core'
import { digestOf } from '@pakages/image'
import {
  rootsOf,
  type BuildReport,
  type ConcreteDag,
  type ConcreteSpec,
  type SbomReport,
} from '@pakages/model'
import {
  cyclonedxJson,
  spdxJson,
  takeInventory,
  type Inventory,
  type SbomOrigin,
  type SbomScope,
  type SbomSubject,
} from '@pakages/sbom'
import { creationTime } from './creation-time.ts'
import { knownFacts, type RecipeInputs } from './known-facts.ts'
import { knownTarballs } from './known-tarballs.ts'
import { readLockFile } from '@pakages/open/lock-file'

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

type Format = SbomReport['files'][number]['format']

/** How each format is written and named. */
const FORMATS: Readonly<
  Record<
    Format,
    {
      readonly version: string
      readonly mediaType: string
      readonly extension: string
      readonly write: (inventory: Inventory, provenance: SbomOrigin) => string
    }
  >
> = {
  cyclonedx: {
    version: '1.6',
    mediaType: 'application/vnd.cyclonedx+json',
    extension: 'cdx.json',
    write: cyclonedxJson,
  },
  spdx: {
    version: '2.3',
    mediaType: 'application/spdx+json',
    extension: 'spdx.json',
    write: spdxJson,
  },
}

/**
 * Writes the SBOMs of a lock and of each of its roots, and the report. @throws UserError for a
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
  const built = lock.dag.roots.every((hash) => tarballs.has(hash))
  const facts = await knownFacts(lock.dag, work, inputs, ports)
  const provenance: SbomOrigin = {
    created: creationTime(ports),
    version: VERSION,
    spack: lock.spack,
    recipes: (await reportOf(lock.dag, work))?.recipes ?? [],
    built,
  }
  const folder = inputs.output === undefined ? work.sboms : at(inputs.output)
  const inventoryOf = (subject: SbomSubject): Inventory =>
    takeInventory({ dag: lock.dag, facts, tarballs, scope: inputs.scope }, subject)
  const whole = inventoryOf({ kind: 'lock', digest: lock.digest })
  // What an earlier run left in our own folder must not be taken for what this one wrote.
  await rm(work.sboms, { recursive: true, force: true })
  const files: SbomReport['files'] = []
  for (const format of formats) {
    files.push(await writeSbom(whole, format, provenance, { folder, work }))
    for (const root of rootsOf(lock.dag))
      files.push(
        await writeSbom(
          inventoryOf({ kind: 'spec', hash: root.hash }),
          format,
          provenance,
          { folder, work },
          root,
        ),
      )
  }
  await sbomReport.write(work.sbomReport, { files })
  return { report: work.sbomReport, folder, files, inventory: whole, scope: inputs.scope }
}

function formatsOf(names: readonly string[]): Format[] {
  const known = Object.keys(FORMATS) as Format[]
  const unknown = names.find((name) => !(known as string[]).includes(name))
  if (unknown !== undefined || names.length === 0)
    throw new UsageError(`"formats" is "${unknown ?? ''}".`, {
      fix: `Give one or more of: ${known.join(', ')}.`,
    })
  return known.filter((format) => names.includes(format))
}

/** The report of the build that made the packages of this very lock, where there is one. */
async function reportOf(dag: ConcreteDag, work: WorkFolder): Promise<BuildReport | undefined> {
  if (!existsSync(work.buildReport)) return undefined
  const report = await buildReport.read(work.buildReport)
  const described = new Set(report.specs.map((spec) => spec.hash))
  return [...dag.specs.keys()].every((hash) => described.has(hash)) ? report : undefined
}

async function writeSbom(
  inventory: Inventory,
  format: Format,
  provenance: SbomOrigin,
  to: { folder: string; work: WorkFolder },
  root?: ConcreteSpec,
): Promise<SbomReport['files'][number]> {
  const { extension, mediaType, version, write } = FORMATS[format]
  const file = join(to.folder, `${root === undefined ? 'lock' : fileNameOf(root)}.${extension}`)
  const text = write(inventory, provenance)
  await writeWhole(file, text)
  const digest = digestOf(text)
  return {
    ...(root && { hash: root.hash }),
    format,
    version,
    mediaType,
    file: relative(to.work.sboms, file).replaceAll('\\', '/'),
    digest,
    components: inventory.items.length,
  }
}

/** Versions of git references hold slashes and more, and may be longer than file systems allow. */
const fileNameOf = (spec: ConcreteSpec): string =>
  `${`${spec.name}-${spec.version}`.slice(0, 180)}-${spec.hash}`.replace(/[^A-Za-z0-9._-]/g, '_')
