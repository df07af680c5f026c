import { label, type ConcreteDag } from '@pakages/model'
import { UserError, type Ports } from '@pakages/core'
import {
  groupLayers,
  packLayer,
  type BasePlaces,
  type BlobHome,
  type LayerEntry,
} from '@pakages/container'
import { fetched } from '@pakages/image'
import {
  RefusedTarball,
  stagePackage,
  StoreLayout,
  UnrelocatableFile,
  type StagedEntry,
  type StagedPackage,
} from '@pakages/store'
import { readFile, rm } from 'node:fs/promises'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import pMap from 'p-map'
import { refused } from '../install-trusted/check-tarballs.ts'
import type { ChosenPackage, ChosenPackages } from './chosen.ts'
import {
  isLicenceText,
  LICENCE_LIMIT,
  MOST_LICENCES,
  type PackedFiles,
  type PackedUnit,
} from './packed-package.ts'
import { requireNoWhiteouts } from './whiteouts.ts'
import { UnitRecords, type UnitFacts } from './unit-records.ts'

/** A layer of packages, and where its bytes are. */
export interface PackageLayerAt extends PackedUnit {
  readonly home: BlobHome
  readonly members: readonly ChosenPackage[]
}

/** How layers are made. */
export interface LayerOptions {
  readonly prefix: string
  /** What the base has. */
  readonly places: BasePlaces
  /** Layers of packages. */
  readonly most: number
  /** The folder for what is packed. */
  readonly folder: string
}

/** Layers that are packed at once: each keeps a processor busy. */
const AT_ONCE = 4

/**
 * One layer for each package at its short prefix, or for several where there would be too many.
 * @throws UserError when a tarball is dangerous, damaged, or cannot be rewritten.
 */
export async function shortLayers(
  chosen: ChosenPackages,
  options: LayerOptions,
  ports: Ports,
): Promise<PackageLayerAt[]> {
  const { dag, packages } = chosen
  const records = new UnitRecords(options.folder)
  await records.prepare()
  const byHash = new Map(packages.map((one) => [one.spec.hash, one]))
  const units = groupLayers(
    dag,
    packages.map(({ spec }) => spec),
    options.most,
  )
  let done = 0
  return pMap(
    units,
    async (specs) => {
      const members = specs.map(({ hash }) => byHash.get(hash)!)
      const layer = await packUnit(members, chosen, { ...options, records }, ports)
      ports.host.progress({
        subject: specs.map(label).join(', '),
        outcome: 'packed',
        done: ++done,
        total: units.length,
      })
      return layer
    },
    { concurrency: AT_ONCE, signal: ports.signal },
  )
}

async function packUnit(
  members: readonly ChosenPackage[],
  chosen: ChosenPackages,
  { prefix, places, folder, records }: LayerOptions & { readonly records: UnitRecords },
  ports: Ports,
): Promise<PackageLayerAt> {
  const place = places.folder(prefix)
  const above = places.foldersTo(place)
  const facts: UnitFacts = {
    prefix,
    ...(place !== layerPath(prefix) && { place }),
    ...(above.length > 0 && { above }),
    packages: members.map(({ spec, image }) => [spec.hash, image.layer.digest]),
  }
  const home: BlobHome = { kind: 'file', file: records.fileOf(facts) }
  const known = await records.read(facts, true)
  if (known) return { ...known, home, members }
  const layout = new StoreLayout(prefix)
  const staged: StagedPackage[] = []
  try {
    for (const one of members) {
      ports.signal.throwIfAborted()
      staged.push(await stage(one, chosen, layout, folder))
    }
    for (const [at, { entries }] of staged.entries())
      requireNoWhiteouts(
        label(members[at]!.spec),
        entries.map(({ path }) => path),
      )
    const unit: PackedUnit = {
      layer: await packLayer(
        [...above, ...staged.flatMap((one) => layerEntries(one, prefix, place))],
        records.fileOf(facts),
      ),
      packages: await Promise.all(staged.map((one, at) => filesOf(one, members[at]!, layout))),
    }
    await records.write(facts, unit)
    return { ...unit, home, members }
  } finally {
    for (const one of staged) one.dispose()
  }
}

async function stage(
  { spec, image }: ChosenPackage,
  { run: { registry }, dag }: { readonly run: ChosenPackages['run']; readonly dag: ConcreteDag },
  layout: StoreLayout,
  folder: string,
): Promise<StagedPackage> {
  const staging = join(folder, `${spec.hash}.staging`)
  const { digest, size } = image.layer
  try {
    return await fetched(digest, size, registry.reference, async () => {
      await rm(staging, { recursive: true, force: true })
      const bytes = await registry.readBlob(digest, size)
      return stagePackage(bytes, { spec, dag, layout, staging })
    })
  } catch (error) {
    if (error instanceof RefusedTarball)
      throw refused(label(spec), registry.reference, error.reasons)
    if (error instanceof UnrelocatableFile)
      throw new UserError(
        `${label(spec)} cannot be put to ${layout.prefixOf(spec)}: ${error.message}`,
        {
          id: 'package-not-relocatable',
          fix: 'Give a shorter "prefix", take the layers of the registry as they are ("layers: cache"), or build the package anew in a padded install root.',
          cause: error,
        },
      )
    throw error
  }
}

/** As in layers: without its slash, and bytes. */
const layerPath = (path: string): string => Buffer.from(path.slice(1)).toString('latin1')

/** @param root What packages lie below, absolute. @param place Where that is, in the layer. */
function layerEntries(
  { prefix, entries }: StagedPackage,
  root: string,
  place: string,
): LayerEntry[] {
  const own = `${place}/${layerPath(prefix.slice(root.length))}`
  const at = (path: string): string => (path === '' ? own : `${own}/${path}`)
  return entries.map((entry): LayerEntry => {
    switch (entry.kind) {
      case 'file':
        return {
          kind: 'file',
          path: at(entry.path),
          mode: entry.mode,
          content: { size: entry.size, open: () => createReadStream(entry.file) },
        }
      case 'hardlink':
        return { kind: 'hardlink', path: at(entry.path), target: at(entry.target) }
      default:
        return { ...entry, path: at(entry.path) }
    }
  })
}

async function filesOf(
  { prefix, entries, loaded }: StagedPackage,
  { spec }: ChosenPackage,
  layout: StoreLayout,
): Promise<PackedFiles> {
  const isFolder = ({ kind }: StagedEntry): boolean => kind === 'directory'
  const texts = entries.flatMap((entry) =>
    entry.kind === 'file' && entry.size <= LICENCE_LIMIT && isLicenceText(entry.path)
      ? [entry]
      : [],
  )
  return {
    hash: spec.hash,
    prefix,
    folders: entries.filter((one) => isFolder(one) && one.path !== '').map(({ path }) => path),
    files: entries.filter((one) => !isFolder(one)).map(({ path }) => path),
    licences: await Promise.all(
      texts
        .slice(0, MOST_LICENCES)
        .map(async ({ path, file }): Promise<[string, string]> => [
          path,
          (await readFile(file)).toString('base64'),
        ]),
    ),
    loaded: [...loaded],
    sbang: layout.sbang,
  }
}
