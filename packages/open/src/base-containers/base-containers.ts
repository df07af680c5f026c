import { UserError, type Ports } from '@pakages/core'
import type { Digest } from '@pakages/model'
import pMap from 'p-map'
import { BASE_CONTAINER_IMAGES, BASE_CONTAINER_TARGETS } from './made-base-containers.ts'

/** The container that jobs for one target run in. */
export interface BaseContainer {
  /** As Spack calls the system: `debian12`. */
  readonly target: string
  /** For `container:` of a job: `ghcr.io/syspack/pakages/debian12@sha256:…`. */
  readonly image: string
  readonly digest: Digest
}

/**
 * The image of the base container for a target, without tag or digest; undefined where there is
 * none for it.
 * @param target As Spack calls the system, which is what "targets" of pakages.json says.
 */
export const baseContainerOf = (target: string): string | undefined =>
  BASE_CONTAINER_TARGETS.includes(target) ? `${BASE_CONTAINER_IMAGES}/${target}` : undefined

/**
 * The base containers of targets as they are now, by digest, so that all jobs of a run have the
 * same one, whatever is published meanwhile.
 * @returns In the order of the targets, each once.
 * @throws UserError for a target that no base container is made for, or whose image is not there.
 */
export async function pinnedBaseContainers(
  targets: readonly string[],
  { openRegistry, signal }: Pick<Ports, 'openRegistry' | 'signal'>,
): Promise<BaseContainer[]> {
  const images = [...new Set(targets)].map((target) => ({ target, image: imageOf(target) }))
  return pMap(
    images,
    async ({ target, image }) => {
      // They are public: no login, so that no token goes where it does not belong.
      const found = await openRegistry(`oci://${image}`).manifest('latest')
      if (!found)
        throw new UserError(`There is no ${image}:latest, the base container of ${target}.`, {
          id: 'base-container-missing',
          fix: 'Take the target out of "targets" of pakages.json, or name a container of your own for its jobs.',
        })
      return { target, image: `${image}@${found.digest}`, digest: found.digest }
    },
    { concurrency: 4, signal },
  )
}

function imageOf(target: string): string {
  const image = baseContainerOf(target)
  if (image === undefined)
    throw new UserError(`There is no base container for the target ${target}.`, {
      id: 'base-container-missing',
      fix: `Name one of ${BASE_CONTAINER_TARGETS.join(', ')} in "targets" of pakages.json, or a container of your own for its jobs.`,
    })
  return image
}
