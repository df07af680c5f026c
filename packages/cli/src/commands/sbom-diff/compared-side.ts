import {
  NotChecked,
  UsageError,
  UserError,
  type Descriptor,
  type Parsed,
  type Ports,
  type Registry,
} from '@pakages/core'
import { parseImageManifest, readImage, readWhole } from '@pakages/image'
import {
  InvalidValue,
  LONGEST_SBOM,
  parseJson,
  parseLock,
  sbomFormatOf,
  type Digest,
} from '@pakages/model'
import { boundsOf, parseImageReference, type Generation, type Generations } from '@pakages/oci'
import { openGenerations } from '@pakages/open/generations'
import { openWithLogin } from '@pakages/open/registry'
import { packagesOfLock, readListedPackages, type ListedPackage } from '@pakages/sbom'
import pMap from 'p-map'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { requireRegistry, type Reading } from '../../reading/open-reading.ts'
import type { sbomDiffInputs } from './inputs.ts'

/** One of two that are compared. */
export interface ComparedSide {
  /** As it was named. */
  readonly name: string
  readonly packages: readonly ListedPackage[]
  /** What of it could not be looked at, in sentences. */
  readonly unread: readonly string[]
}

/** What sides are read with. */
export interface SideSurroundings {
  readonly inputs: Parsed<typeof sbomDiffInputs>
  readonly ports: Ports
  /** Opened once, and only for generations. */
  readonly reading: () => Promise<Reading>
}

/** Images whose SBOMs are read at once. */
const AT_ONCE = 8
/** The kinds of SBOMs that hang at images, the preferred first: one alone is read. */
const KINDS = ['cyclonedx', 'spdx'] as const

/**
 * Reads one side: a file, an image with its SBOM, or a generation.
 * @throws NotChecked for whatever keeps it from being read, so that nobody takes it for "the same".
 */
export async function readSide(name: string, around: SideSurroundings): Promise<ComparedSide> {
  try {
    const file = resolve(around.ports.host.workspace, name)
    if (existsSync(file))
      return { name, packages: packagesIn(await readFile(file), name), unread: [] }
    if (/^(?:oci|oci\+http):\/\/|^oci-layout:/.test(name)) return await ofImage(name, around)
    if (/[/\\]|\.json$|\.lock$/.test(name)) throw notThere(name)
    return await ofGeneration(name, around)
  } catch (error) {
    throw asNotChecked(error)
  }
}

const notThere = (name: string): NotChecked =>
  new NotChecked(`There is no file ${name}.`, {
    id: 'file-missing',
    fix: 'Name a file, an image (oci://HOST/PATH:TAG), the number of a generation or the name of a release.',
  })

function asNotChecked(error: unknown): unknown {
  const isOurs = error instanceof UserError || error instanceof InvalidValue
  if (!isOurs || error instanceof UsageError || error instanceof NotChecked) return error
  return new NotChecked(error.message, { id: error.id, fix: error.fix, cause: error })
}

/** A lock says which packages there are, and no more. */
function packagesIn(bytes: Uint8Array, from: string): ListedPackage[] {
  const json = parseJson(bytes, from)
  const isLock = typeof json === 'object' && json !== null && 'concrete_specs' in json
  return isLock ? packagesOfLock(parseLock(json)) : readListedPackages(json, from)
}

async function ofImage(name: string, { inputs, ports }: SideSurroundings): Promise<ComparedSide> {
  const { repository, tag, digest } = parseImageReference(name)
  const registry = openWithLogin(repository, inputs, ports)
  const image = digest ?? (await readImage(registry, tag ?? 'latest'))?.digest
  const packages = image && (await attachedTo(image, registry))
  if (packages) return { name, packages, unread: [] }
  throw new NotChecked(`No SBOM hangs at ${name}.`, {
    id: 'sbom-not-attached',
    fix: image
      ? '"push" attaches those that "sbom" wrote.'
      : 'Check the tag: there is no such image.',
  })
}

async function ofGeneration(name: string, around: SideSurroundings): Promise<ComparedSide> {
  const reading = await around.reading()
  const registry = requireRegistry(reading)
  const { named, ...bounds } = boundsOf({ generation: name, 'as-of': undefined })
  const { generations, passedOver } = await openGenerations(registry, reading.trust, bounds)
  const generation = await newestOf(generations)
  if (!generation)
    throw new NotChecked(`There is no ${named} in ${registry.reference}.`, {
      id: 'generation-missing',
      fix:
        passedOver[0]?.why ??
        '"pakages generations" lists them. A file is named with its folder or ending.',
    })
  const { record, dag } = generation
  const published = new Map(record.specs.map(({ hash, manifest }) => [hash, manifest]))
  const roots = record.roots.flatMap(({ hash }) => published.get(hash) ?? [])
  const read = await pMap(roots, (manifest) => attachedTo(manifest, registry), {
    concurrency: AT_ONCE,
  })
  const listed = read.flatMap((packages) => packages ?? [])
  const known = new Set(listed.map(({ hash }) => hash))
  const missing = packagesOfLock(dag, ({ hash }) => published.has(hash) && !known.has(hash))
  const unread =
    missing.length === 0
      ? []
      : [
          `No SBOM of a root lists ${missing.length} of its packages: their licences and sources are not known.`,
        ]
  return { name, packages: [...unique(listed), ...missing], unread }
}

async function newestOf(generations: Generations): Promise<Generation | undefined> {
  for await (const generation of generations.newestFirst()) return generation
  return undefined
}

/** Roots share what they depend on. */
const unique = (packages: readonly ListedPackage[]): ListedPackage[] => [
  ...new Map(
    packages.map((one) => [`${one.kind}\0${one.name}\0${one.version}\0${one.hash ?? ''}`, one]),
  ).values(),
]

/** The packages of the SBOM that hangs at an image; undefined where there is none. */
async function attachedTo(image: Digest, registry: Registry): Promise<ListedPackage[] | undefined> {
  const referrers = await registry.referrers(image)
  for (const kind of KINDS) {
    const [own] = referrers.filter(({ artifactType }) => sbomFormatOf(artifactType) === kind)
    if (own)
      return packagesIn(await contentOf(own, registry), `${registry.reference}@${own.digest}`)
  }
  return undefined
}

async function contentOf({ digest }: Descriptor, registry: Registry): Promise<Uint8Array> {
  const stored = await registry.manifest(digest)
  const from = `${registry.reference}@${digest}`
  const [layer] = stored ? parseImageManifest(stored.bytes, from).layers : []
  if (layer) return readWhole(registry, layer, LONGEST_SBOM)
  throw new NotChecked(`${from} is listed as an SBOM, and holds none.`, {
    id: 'sbom-malformed',
    fix: 'Push it anew.',
  })
}
