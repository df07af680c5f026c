import { parseJson } from '@pakages/model'
import { z } from 'zod'

const manifest = z.looseObject({ annotations: z.record(z.string(), z.string()).catch({}) })

/** What the annotations of a package's image say of where it was built. */
export function parseAnnotatedManifest(bytes: Uint8Array): { readonly root: string | undefined } {
  const read = manifest.safeParse(parseJson(bytes, 'a manifest'))
  return { root: read.data?.annotations['io.github.syspack.pakages.build-root'] }
}
