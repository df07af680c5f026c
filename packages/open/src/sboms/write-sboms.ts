import { rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import {
  sbomReport,
  UsageError,
  VERSION,
  writeWhole,
  type RecipeFacts,
  type WorkFolder,
} from '@pakages/core'
import { digestOf } from '@pakages/image'
import {
  isExternal,
  rootsOf,
  SBOM_FORMATS,
  type BuildReport,
  type ConcreteSpec,
  type Digest,
  type SbomFormat,
  type SbomReport,
  type SpecHash,
} from '@pakages/model'
import type { LockFile } from '../lock/lock-file.ts'
import {
  cyclonedxJson,
  spdxJson,
  takeInventory,
  type Inventory,
  type SbomOrigin,
  type SbomScope,
  type SbomSubject,
  type SystemOwner,
  type CacheOrigin,
} from '@pakages/sbom'
import { upstreamIdentities } from './upstream-identities.ts'

/** A format that SBOMs are written in. */
export type Format = SbomFormat

/** How each format is written and named. */
export const FORMATS: Readonly<
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
  cyclonedx: { ...SBOM_FORMATS.cyclonedx, write: cyclonedxJson },
  spdx: { ...SBOM_FORMATS.spdx, write: spdxJson },
}

/** What SBOMs of a lock are made of. */
export interface SbomSources {
  readonly lock: LockFile
  /** What the recipes say. */
  readonly facts: readonly RecipeFacts[]
  /** The sha256 of the tarballs that are known. */
  readonly tarballs: ReadonlyMap<SpecHash, Digest>
  /** The recipes that it was built from, where they are known. */
  readonly recipes: BuildReport['recipes']
  readonly scope: SbomScope
  readonly formats: readonly Format[]
  /** The time that the documents state. */
  readonly created: Date
  /** Who builds and hands on what is listed: the owner of the repository; default nobody. */
  readonly supplier?: string | undefined
  /** Of packages that others built and signed: where they came from; default none. */
  readonly taken?: ReadonlyMap<SpecHash, CacheOrigin> | undefined
  /** Of externals, the packages of the system that they are; default none is known. */
  readonly owners?: ReadonlyMap<SpecHash, SystemOwner> | undefined
}

/** What was written: the files as the report lists them, and what is in that of the whole lock. */
export interface WrittenSboms {
  readonly files: SbomReport['files']
  readonly whole: Inventory
}

/**
 * Writes the SBOMs of a lock and of each of its packages, and the report. That of a root has all of
 * the scope; that of another package what it needs at run time.
 * @param folder Where the files go; default `sbom` in the work folder.
 */
export async function writeSboms(
  { lock, facts, tarballs, recipes, scope, formats, created, supplier, taken, owners }: SbomSources,
  work: WorkFolder,
  folder = work.sboms,
): Promise<WrittenSboms> {
  const built = lock.dag.roots.every((hash) => tarballs.has(hash))
  const origin: SbomOrigin = {
    ...{ created, version: VERSION, spack: lock.spack, recipes, supplier, built },
  }
  const identities = upstreamIdentities(lock.dag, facts)
  const inventoryOf = (subject: SbomSubject, of = scope): Inventory =>
    takeInventory({ dag: lock.dag, facts, tarballs, scope: of, identities, taken, owners }, subject)
  const whole = inventoryOf({ kind: 'lock', digest: lock.digest })
  // What an earlier run left in our own folder must not be taken for what this one wrote.
  await rm(work.sboms, { recursive: true, force: true })
  const files: SbomReport['files'] = []
  const roots = new Set(lock.dag.roots)
  const others = whole.items.filter(({ spec }) => !isExternal(spec) && !roots.has(spec.hash))
  const listed = [...rootsOf(lock.dag), ...others.map(({ spec }) => spec)]
  for (const format of formats) {
    files.push(await writeSbom(whole, format, origin, { folder, work }))
    for (const spec of listed) {
      const isRoot = roots.has(spec.hash)
      const inventory = inventoryOf({ kind: 'spec', hash: spec.hash }, isRoot ? scope : 'runtime')
      files.push(await writeSbom(inventory, format, origin, { folder, work }, spec))
    }
  }
  await sbomReport.write(work.sbomReport, { files })
  return { files, whole }
}

/** The formats of these names. @throws UsageError for another name, or none. */
export function formatsOf(names: readonly string[]): Format[] {
  const known = Object.keys(FORMATS) as Format[]
  const unknown = names.find((name) => !(known as string[]).includes(name))
  if (unknown !== undefined || names.length === 0)
    throw new UsageError(`"formats" is "${unknown ?? ''}".`, {
      id: 'input-malformed',
      fix: `Give one or more of: ${known.join(', ')}.`,
    })
  return known.filter((format) => names.includes(format))
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
