import { VERSION, type RecipeFacts } from '@pakages/core'
import {
  fileEntry,
  LICENCES_FOLDER,
  lookupName,
  viewEntries,
  type BaseContents,
  type BaseImage,
  type BasePlaces,
  type LayerEntry,
} from '@pakages/container'
import { digestOf, encode, prefixFolders } from '@pakages/image'
import { lockJson, SBOM_FORMATS, type SpecHash } from '@pakages/model'
import {
  cyclonedxJson,
  spdxJson,
  takeInventory,
  type Inventory,
  type SbomOrigin,
  type SystemPackage,
} from '@pakages/sbom'
import {
  ENVIRONMENT_ANNOTATION,
  imageEnvironment,
  packedEnvironment,
  parseEnvironment,
  sbangScript,
  shellScript,
  type PackedPackage,
} from '@pakages/store'
import { basename, dirname } from 'node:path/posix'
import type { ChosenPackage, ChosenPackages } from './chosen.ts'
import { licenceEntries, licenceOf } from './licences.ts'
import type { PackedFiles } from './packed-package.ts'
import type { PackageLayerAt } from './short-layers.ts'

/** An SBOM of an image, in one format. */
export interface ContainerSbom {
  readonly format: 'spdx' | 'cyclonedx'
  readonly version: string
  readonly mediaType: string
  /** The name of its file in the image. */
  readonly name: string
  readonly bytes: Buffer
}

/** What is put on the packages to make an image of them. */
export interface ImageContents {
  /** The last layer: view, environment, SBOMs, licences. */
  readonly entries: readonly LayerEntry[]
  /** All variables, those of the base among them. */
  readonly env: readonly string[]
  readonly sboms: readonly ContainerSbom[]
  readonly inventory: Inventory
  /** Programs of the only root, by their names; none where there are several. */
  readonly programs: readonly string[]
}

/** What is known before the contents are made. */
export interface ContentsRequest {
  readonly chosen: ChosenPackages
  readonly layers: readonly PackageLayerAt[]
  readonly base: BaseImage
  /** What the base has. */
  readonly system: BaseContents
  readonly prefix: string
  /** Set after base and packages. */
  readonly env: readonly (readonly [name: string, value: string])[]
  /** RFC 3339. */
  readonly created: string
}

/** Of a script of root, which needs no group's bit: those who check images look for such. */
const SCRIPT_MODE = 0o755

/** What a shell finds where nobody says otherwise, in the base of an image. */
const PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

const [PROFILES, SBOMS] = ['/etc/profile.d', '/usr/share/sbom'] as const

/** The folders of an image that something besides packages is put into, absolute. */
export const FOLDERS_OF_IMAGE: readonly string[] = [PROFILES, SBOMS, LICENCES_FOLDER]

/** Makes what goes on top of the packages. */
export function imageContents(request: ContentsRequest): ImageContents {
  const { chosen, layers, base, prefix, system } = request
  const { places } = system
  const files = new Map(layers.flatMap(({ packages }) => packages).map((one) => [one.hash, one]))
  const packed = new Map(
    chosen.packages.map((one) => [one.spec.hash, packedOf(one, files.get(one.spec.hash)!)]),
  )
  const loaded = packedEnvironment(chosen.dag, packed)
  const before = { PATH, ...variablesOf(base.settings.Env ?? []) }
  const env = new Map(Object.entries(variablesOf(imageEnvironment(chosen.dag, packed, before))))
  for (const [name, value] of request.env) env.set(name, value)
  const viewed = loaded.loaded.map(({ hash, name }) => ({ name, ...files.get(hash)! }))
  const inventory = inventoryOf(chosen, request)
  const sboms = sbomsOf(inventory, request)
  const entries = [
    ...viewEntries(viewed, `${places.folder(prefix)}/view`),
    placedFile(places, `${PROFILES}/pakages.sh`, profileOf(loaded.changes)),
    ...sbangEntries([...files.values()], places),
    ...sboms.map(({ name, bytes }) => placedFile(places, `${SBOMS}/${name}`, bytes)),
    ...licenceEntries(chosen.packages, files, places.folder(LICENCES_FOLDER)),
  ]
  return {
    entries: [...foldersOfBase(places, entries, [...files.values()]), ...entries],
    env: [...env].map(([name, value]) => `${name}=${value}`),
    sboms,
    inventory,
    programs: programsOf(chosen, files),
  }
}

const packedOf = (
  { spec, image }: ChosenPackage,
  { prefix, folders }: PackedFiles,
): PackedPackage => {
  const text = image.annotations[ENVIRONMENT_ANNOTATION]
  return {
    where: prefixFolders(
      prefix,
      folders.map((path) => `${prefix}/${path}`),
    ),
    recorded:
      text === undefined ? undefined : parseEnvironment(text, spec.hash, `The image ${image.tag}`),
  }
}

const variablesOf = (env: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    env.flatMap((line) => {
      const at = line.indexOf('=')
      return at > 0 ? [[line.slice(0, at), line.slice(at + 1)]] : []
    }),
  )

const profileOf = (changes: Parameters<typeof shellScript>[2]): string =>
  `# What the packages of this image set for who logs in. Made by Pakages.\n${shellScript('bash', {}, changes)}`

/** The script that long first lines lead through, at each place that scripts name. */
const sbangEntries = (files: readonly PackedFiles[], places: BasePlaces): LayerEntry[] =>
  [...new Set(files.flatMap(({ sbang }) => (sbang === undefined ? [] : [sbang])))].map((path) =>
    placedFile(places, path, sbangScript(), SCRIPT_MODE),
  )

/** A file below what the links of the base lead to. @param path Absolute, text. */
function placedFile(
  places: BasePlaces,
  path: string,
  content: Uint8Array | string,
  mode?: number,
): LayerEntry {
  const named = fileEntry(basename(path), content, mode)
  return { ...named, path: `${places.folder(dirname(path))}/${named.path}` }
}

/**
 * The folders of the base that entries and packages lie in, each once, as the base has them: layers
 * as Spack makes them name the folders above a package too, as its own.
 */
function foldersOfBase(
  places: BasePlaces,
  entries: readonly LayerEntry[],
  packages: readonly PackedFiles[],
): LayerEntry[] {
  const lie = new Set([
    ...entries.map(({ path }) => dirname(path)),
    ...packages.map(({ prefix }) => places.folder(dirname(prefix))),
  ])
  const folders = [...lie].flatMap((place) => places.foldersTo(place))
  return [...new Map(folders.map((one) => [one.path, one])).values()]
}

function inventoryOf(
  { dag, packages }: ChosenPackages,
  { base, system }: ContentsRequest,
): Inventory {
  const facts = packages.map((one): RecipeFacts => {
    const licence = licenceOf(one)
    return {
      hash: one.spec.hash,
      licenses: licence === undefined ? [] : [licence],
      maintainers: [],
      sources: [],
      patches: [],
    }
  })
  const tarballs = new Map(packages.map(({ spec, image }) => [spec.hash, image.layer.digest]))
  const digest = digestOf(encode(lockJson(dag)))
  // A base that has one of them already: each once, as what the image is made of.
  const isOther = ({ spec }: SystemPackage): boolean =>
    spec === undefined || !tarballs.has(spec.hash)
  return takeInventory(
    {
      dag,
      facts,
      tarballs,
      scope: 'runtime',
      ...(base.registry && {
        base: { name: lookupName(base), ...system, packages: system.packages.filter(isOther) },
      }),
    },
    { kind: 'lock', digest },
  )
}

function sbomsOf(inventory: Inventory, { created }: ContentsRequest): ContainerSbom[] {
  const origin: SbomOrigin = {
    created: new Date(created),
    version: VERSION,
    recipes: [],
    built: true,
  }
  return [
    {
      format: 'spdx',
      version: SBOM_FORMATS.spdx.version,
      mediaType: SBOM_FORMATS.spdx.mediaType,
      name: `pakages.${SBOM_FORMATS.spdx.extension}`,
      bytes: Buffer.from(spdxJson(inventory, origin)),
    },
    {
      format: 'cyclonedx',
      version: SBOM_FORMATS.cyclonedx.version,
      mediaType: SBOM_FORMATS.cyclonedx.mediaType,
      name: `pakages.${SBOM_FORMATS.cyclonedx.extension}`,
      bytes: Buffer.from(cyclonedxJson(inventory, origin)),
    },
  ]
}

function programsOf(
  { dag }: ChosenPackages,
  files: ReadonlyMap<string, PackedFiles>,
): readonly string[] {
  const [root, ...others] = new Set<SpecHash>(dag.roots)
  if (root === undefined || others.length > 0) return []
  return (files.get(root)?.files ?? []).flatMap((path) => /^bin\/([^/]+)$/.exec(path)?.[1] ?? [])
}
