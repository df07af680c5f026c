// A process that writes into a layout folder while others do. Arguments: folder, name, number of
// tags, digest to attach to.
import { systemClock } from '@pakages/core'
import {
  attach,
  descriptorOf,
  encode,
  IMAGE_CONFIG,
  IMAGE_LAYER,
  IMAGE_MANIFEST,
  putBytes,
} from '@pakages/image'
import type { Digest } from '@pakages/model'
import { LayoutRegistry } from '@pakages/oci'

const [folder = '', name = '', count = '', subject = ''] = process.argv.slice(2)
const registry = new LayoutRegistry(`oci-layout:${folder}`, folder, systemClock)
for (let number = 0; number < Number(count); number++) {
  const [config, layer] = [Buffer.from('{}'), Buffer.from(`${name} ${number}`)]
  for (const bytes of [config, layer]) await putBytes(registry, bytes)
  await registry.putManifest(
    `${name}-${number}`,
    IMAGE_MANIFEST,
    encode({
      mediaType: IMAGE_MANIFEST,
      schemaVersion: 2,
      config: descriptorOf(IMAGE_CONFIG, config),
      layers: [descriptorOf(IMAGE_LAYER, layer)],
    }),
  )
}
await attach(registry, [subject as Digest], {
  artifactType: 'text/plain',
  bytes: Buffer.from(name),
})
