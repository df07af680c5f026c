import { UserError, type Ports, type Registry } from '@pakages/core'
import { openWithLogin } from '@pakages/open/registry'
import type { Digest } from '@pakages/model'
import pMap from 'p-map'
import type { AssembledImage } from './assembled.ts'
import type { ContainerInputs } from './inputs.ts'
import { imageLogin } from './logins.ts'
import type { ContainerRequest } from './request.ts'

/** What would become of the blob of a layer: the words of a real run, said before it. */
export interface ForeseenBlob {
  readonly digest: Digest
  readonly size: number
  readonly outcome: 'present' | 'to mount' | 'to copy' | 'to upload'
}

/**
 * Says what a run would do with each layer. The registry is asked what it has; one that shows
 * nothing, as GitHub's does of a package that is not there yet, has nothing.
 */
export async function foreseeBlobs(
  images: readonly AssembledImage[],
  { image: target }: Pick<ContainerRequest, 'image'>,
  inputs: ContainerInputs,
  ports: Ports,
): Promise<ForeseenBlob[]> {
  const registry = target && openTarget(images, target.repository, inputs, ports)
  const has = async (digest: Digest): Promise<boolean> =>
    (await registry?.hasBlob(digest).catch(nothingShown)) ?? false
  const blobs = new Map(images.flatMap(({ image }) => image.blobs).map((one) => [one.digest, one]))
  return pMap(
    blobs.values(),
    async ({ digest, size, home }): Promise<ForeseenBlob> => {
      if (await has(digest)) return { digest, size, outcome: 'present' }
      if (home.kind === 'file') return { digest, size, outcome: 'to upload' }
      return { digest, size, outcome: home.mount === undefined ? 'to copy' : 'to mount' }
    },
    { concurrency: 8, signal: ports.signal },
  )
}

function openTarget(
  images: readonly AssembledImage[],
  repository: string,
  inputs: ContainerInputs,
  ports: Ports,
): Registry {
  const packages = images[0]!.chosen.run.registry.reference
  return openWithLogin(repository, imageLogin(inputs, packages, repository, ports), ports)
}

function nothingShown(error: unknown): false {
  if (error instanceof UserError) return false
  throw error
}
