import type { Descriptor } from '@pakages/core'
import type { ImageIndex } from '@pakages/image'

/**
 * The annotation that holds a tag:
 * https://github.com/opencontainers/image-spec/blob/v1.1.0/image-layout.md#indexjson-file
 */
export const REF_NAME = 'org.opencontainers.image.ref.name'

type Entries = ImageIndex['manifests']

/**
 * The list with one more manifest: a tag points to one manifest, and a manifest without tag is
 * listed once.
 */
export function withTag(manifests: Entries, entry: Descriptor, tag: string | undefined): Entries {
  if (tag === undefined)
    return manifests.some((one) => one.digest === entry.digest) ? manifests : [...manifests, entry]
  const others = manifests.filter(
    (one) =>
      one.annotations?.[REF_NAME] !== tag &&
      (one.digest !== entry.digest || one.annotations?.[REF_NAME] !== undefined),
  )
  return [...others, { ...entry, annotations: { [REF_NAME]: tag } }]
}
