import { UserError, type Registry, type StoredManifest } from '@pakages/core'
import {
  imageOf,
  parseImageManifest,
  readConfig,
  specMismatches,
  type SpackConfig,
  type SpackImage,
} from '@pakages/image'
import {
  label,
  type ConcreteDag,
  type ConcreteSpec,
  type Digest,
  type SpecHash,
} from '@pakages/model'
import type { Guard } from '@pakages/open/publishing'
import { announcedPlace, parseAnnounced, UnreadableBuildInfo } from '@pakages/store'

/** A package that was staged, as the registry describes it. */
export interface StagedImage {
  readonly spec: ConcreteSpec
  readonly tag: string
  readonly stored: StoredManifest
  readonly image: SpackImage
  readonly config: SpackConfig
}

/** A staged image that is not promoted, and every reason. */
export interface RefusedStaging {
  readonly tag: string
  readonly reasons: readonly string[]
}

/** Reads what lies under a tag of the place, and looks whether it is what the lock asks for. */
export async function readStaged(
  place: Registry,
  [hash, tag]: readonly [SpecHash, string],
  dag: ConcreteDag,
  planned: ReadonlySet<SpecHash>,
): Promise<StagedImage | RefusedStaging | undefined> {
  const spec = dag.specs.get(hash)
  if (!spec || !planned.has(hash)) return { tag, reasons: ['The plan does not ask for it.'] }
  const stored = await place.manifest(tag)
  if (!stored) return undefined
  try {
    const image = imageOf(stored, place, tag)
    const config = await readConfig(place, image)
    const reasons = mismatches(config, spec, dag)
    return reasons.length > 0 ? { tag, reasons } : { spec, tag, stored, image, config }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { tag, reasons: [error.message] }
  }
}

function mismatches(
  { spec: { nodes }, diffId }: SpackConfig,
  spec: ConcreteSpec,
  dag: ConcreteDag,
): string[] {
  const stray = nodes.find(({ hash }) => !dag.specs.has(hash))
  return [
    ...specMismatches(nodes, spec),
    ...(stray ? [`It depends on ${stray.name}/${stray.hash}, which the lock does not know.`] : []),
    ...(diffId === undefined ? ['Its image does not say what its tarball unpacks to.'] : []),
  ]
}

/**
 * The layers of an image that are of no package: who runs the image would get files that nobody
 * checked.
 * @param known The tarballs of all packages that are staged or published.
 */
export function strangeLayers(
  { stored, tag }: StagedImage,
  known: ReadonlySet<Digest>,
  place: Registry,
): readonly string[] {
  const { layers } = parseImageManifest(stored.bytes, `${place.reference}:${tag}`)
  return layers
    .filter(({ digest }) => !known.has(digest))
    .map(({ digest }) => `Its layer ${digest} is of no package that is staged or published.`)
}

/** Why rules of publishing are broken, as far as the image says how its tarball was built. */
export function brokenRules(staged: StagedImage, guard: Guard): readonly string[] {
  const place = announcedPlace(staged.image.annotations)
  const refusal = guard.refuse([
    {
      spec: staged.spec,
      facts: {
        prefix: place?.prefix ?? '',
        padded: place === undefined || place.prefix.includes('__spack_path_placeholder__'),
        relocatedBinaries: binariesOf(staged.config),
      },
    },
  ])
  return refusal ? [`${label(staged.spec)}: ${refusal.message}`] : []
}

function binariesOf({ build }: SpackConfig): readonly string[] {
  try {
    return build === undefined ? [] : parseAnnounced(build).binaries
  } catch (error) {
    if (error instanceof UnreadableBuildInfo) return []
    throw error
  }
}
