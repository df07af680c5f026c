import type { ContainedLayer, ContainedPackage, ImageContent } from './image-content.ts'

/** A package that one image has and the other has not, or has otherwise. */
export interface PackageDifference {
  readonly kind: ContainedPackage['kind']
  readonly name: string
  /** Its versions in the first image, with the beginnings of hashes where there are any. */
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** Licences, where they are not the same ones; `unknown` where none is known. */
  readonly licences:
    { readonly before: readonly string[]; readonly after: readonly string[] } | undefined
}

/** In what two images differ. */
export interface ImageDifference {
  readonly packages: readonly PackageDifference[]
  readonly layers: {
    readonly shared: readonly ContainedLayer[]
    readonly removed: readonly ContainedLayer[]
    readonly added: readonly ContainedLayer[]
  }
  /** Bytes of all layers, each counted once. */
  readonly sizes: { readonly before: number; readonly after: number }
}

/** Compares two images: packages by kind and name, layers by digest. */
export function diffImages(before: ImageContent, after: ImageContent): ImageDifference {
  const [first, second] = [byName(before.packages), byName(after.packages)]
  const names = [...new Set([...first.keys(), ...second.keys()])].sort()
  const layers = [uniqueLayers(before), uniqueLayers(after)] as const
  return {
    packages: names.flatMap((name) => difference(first.get(name) ?? [], second.get(name) ?? [])),
    layers: {
      shared: [...layers[0].values()].filter(({ digest }) => layers[1].has(digest)),
      removed: [...layers[0].values()].filter(({ digest }) => !layers[1].has(digest)),
      added: [...layers[1].values()].filter(({ digest }) => !layers[0].has(digest)),
    },
    sizes: { before: sizeOf(layers[0]), after: sizeOf(layers[1]) },
  }
}

function byName(packages: readonly ContainedPackage[]): Map<string, ContainedPackage[]> {
  const found = new Map<string, ContainedPackage[]>()
  for (const one of packages) {
    const key = `${one.kind === 'spack' ? 0 : 1} ${one.kind} ${one.name}`
    found.set(key, [...(found.get(key) ?? []), one])
  }
  return found
}

function difference(
  before: readonly ContainedPackage[],
  after: readonly ContainedPackage[],
): PackageDifference[] {
  const { kind, name } = (before[0] ?? after[0])!
  const versions = [before, after].map(versionsOf)
  const licences = [before, after].map(licencesOf)
  const isSame = ([one, other]: readonly string[][]): boolean => String(one) === String(other)
  if (isSame(versions) && isSame(licences)) return []
  return [
    {
      kind,
      name,
      before: versions[0]!,
      after: versions[1]!,
      licences: isSame(licences) ? undefined : { before: licences[0]!, after: licences[1]! },
    },
  ]
}

const versionsOf = (packages: readonly ContainedPackage[]): string[] =>
  packages
    .map(({ version, hash }) => (hash === undefined ? version : `${version}/${hash.slice(0, 7)}`))
    .sort()

const licencesOf = (packages: readonly ContainedPackage[]): string[] =>
  [...new Set(packages.map(({ licence }) => licence ?? 'unknown'))].sort()

const uniqueLayers = ({ layers }: ImageContent): Map<string, ContainedLayer> =>
  new Map(layers.map((layer) => [layer.digest, layer]))

const sizeOf = (layers: ReadonlyMap<string, ContainedLayer>): number =>
  [...layers.values()].reduce((sum, { size }) => sum + size, 0)
