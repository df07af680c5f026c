import { UserError, type Ports } from '@pakages/core'
import type { BaseContents, BaseImage } from '@pakages/container'
import { fetched } from '@pakages/image'
import { label, type ConcreteDag, type SpecHash } from '@pakages/model'
import { lookIntoPackage, RefusedTarball } from '@pakages/store'
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
import type { PackageLayerAt } from './short-layers.ts'
import { requireNoWhiteouts } from './whiteouts.ts'
import { UnitRecords } from './unit-records.ts'

/**
 * The layers of the registry as they are: each is read once, to know what is in it.
 * @param folder For what was found out before. @param mount The repository of the registry, where layers can be mounted from it.
 * @throws UserError when a tarball is dangerous or damaged.
 */
export async function cacheLayers(
  chosen: ChosenPackages,
  folder: string,
  mount: string | undefined,
  ports: Ports,
): Promise<PackageLayerAt[]> {
  const { packages, run } = chosen
  const records = new UnitRecords(folder)
  let done = 0
  return pMap(
    packages,
    async (one) => {
      const facts = { layers: 'cache', package: [one.spec.hash, one.image.layer.digest] }
      const known = await records.read(facts, false)
      const unit = known ?? (await lookInto(one, chosen))
      if (!known) await records.write(facts, unit)
      ports.host.progress({
        subject: label(one.spec),
        outcome: 'read',
        done: ++done,
        total: packages.length,
      })
      return { ...unit, members: [one], home: { kind: 'registry', registry: run.registry, mount } }
    },
    { concurrency: 4, signal: ports.signal },
  )
}

async function lookInto(
  { spec, image }: ChosenPackage,
  { run: { registry }, dag }: ChosenPackages,
): Promise<PackedUnit> {
  const { digest, size, mediaType } = image.layer
  const listing = await fetched(digest, size, registry.reference, async () =>
    lookIntoPackage(await registry.readBlob(digest, size), dag, spec.hash, isLicenceText),
  ).catch((error: unknown) => {
    throw error instanceof RefusedTarball
      ? refused(label(spec), registry.reference, error.reasons)
      : error
  })
  const { prefix, diffId, folders, files, kept, loaded, prefixes, sbang } = listing
  requireNoWhiteouts(label(spec), [...folders, ...files])
  const own: PackedFiles = {
    hash: spec.hash,
    prefix,
    folders: [...folders],
    files: [...files],
    licences: [...kept]
      .filter(([, bytes]) => bytes.length <= LICENCE_LIMIT)
      .slice(0, MOST_LICENCES)
      .map(([path, bytes]) => [path, bytes.toString('base64')]),
    loaded: [...loaded],
    prefixes: Object.fromEntries(prefixes),
    ...(sbang !== undefined && { sbang }),
  }
  return { layer: { mediaType, digest, size, diffId }, packages: [own] }
}

/**
 * Packages that were built in different install roots do not find one another where they were built.
 * @throws UserError that names one which looks elsewhere for what it needs.
 */
export function requireOneRoot({ dag }: ChosenPackages, packages: readonly PackedFiles[]): void {
  const places = new Map(packages.map(({ hash, prefix }) => [hash, prefix]))
  for (const { hash, prefixes = {} } of packages) {
    const astray = Object.entries(prefixes).find(
      ([needed, place]) => places.has(needed) && places.get(needed) !== place,
    )
    if (astray === undefined) continue
    const [needed, place] = astray
    throw new UserError(
      `${nameOf(dag, hash)} looks for ${nameOf(dag, needed)} at ${place}, and that was built at ${places.get(needed)!}.`,
      {
        id: 'install-roots-differ',
        fix: 'Take "layers: short", where each is rewritten, or build all in the same install root.',
      },
    )
  }
}

/**
 * Layers of the registry have the folders that packages were built in, and take the place of links.
 * @throws UserError that names a package which lies below a link of the base.
 */
export function requireNoLinks(
  { name }: BaseImage,
  { places }: BaseContents,
  { dag }: ChosenPackages,
  packages: readonly PackedFiles[],
): void {
  for (const { hash, prefix } of packages) {
    const place = places.folder(prefix)
    if (place !== Buffer.from(prefix.slice(1)).toString('latin1'))
      throw new UserError(
        `${nameOf(dag, hash)} was built at ${prefix}, which a link of the base ${name} leads to /${place}: its layer would take the place of that link.`,
        {
          id: 'base-link-in-the-way',
          fix: 'Take "layers: short", which lays packages below what links lead to, or another base.',
        },
      )
  }
}

const nameOf = (dag: ConcreteDag, hash: string): string => label(dag.specs.get(hash as SpecHash)!)
