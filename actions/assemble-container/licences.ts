import { readLicence } from '@pakages/core'
import {
  DECLARED_LICENCE,
  fileEntry,
  fileName,
  licenceFolder,
  type LayerEntry,
  type LayerPackage,
} from '@pakages/container'
import type { ChosenPackage } from './chosen.ts'
import type { PackedFiles } from './packed-package.ts'

const LICENCES = 'org.opencontainers.image.licenses'

/** What the image of a package says of its licence; undefined where it says nothing that is one. */
export function licenceOf({ image }: ChosenPackage): string | undefined {
  const licence = readLicence(image.annotations[LICENCES])
  return licence.kind === 'unknown' ? undefined : licence.expression
}

/** A package as the layers of an image tell of it. */
export const layerPackage = (one: ChosenPackage): LayerPackage => {
  const { name, version, hash } = one.spec
  const licence = licenceOf(one)
  return { name, version, hash, ...(licence !== undefined && { licence }) }
}

/**
 * The texts that packages bring, and for each package what its recipe declares.
 * @param place Where they go, in the layer.
 */
export function licenceEntries(
  packages: readonly ChosenPackage[],
  files: ReadonlyMap<string, PackedFiles>,
  place: string,
): LayerEntry[] {
  return packages.flatMap((one) => {
    const { hash } = one.spec
    const folder = `${place}/${licenceFolder(one.spec)}`
    const licence = licenceOf(one)
    const texts = files.get(hash)!.licences.map(([path, content]) => {
      const own = fileName(Buffer.from(path, 'latin1').toString('utf8'))
      return fileEntry(`${folder}/${own}`, Buffer.from(content, 'base64'))
    })
    return [
      ...new Map(texts.map((entry) => [entry.path, entry])).values(),
      ...(licence === undefined
        ? []
        : [fileEntry(`${folder}/${DECLARED_LICENCE}`, `${licence}\n`)]),
    ]
  })
}
