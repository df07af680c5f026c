import { messageOf, UserError, type Ports } from '@pakages/core'
import { RegistryError } from '@pakages/image'
import type { Digest, SpecHash } from '@pakages/model'
import { isJobReport, type RunPlace } from '@pakages/oci'
import type { PromoteInputs } from './inputs.ts'
import type { Movement } from './move-packages.ts'

/** What became of the staging place. */
export type Cleaning =
  | { readonly kind: 'cleaned'; readonly manifests: number }
  | { readonly kind: 'kept'; /** Completes "… is kept: ". */ readonly why: string }

/** The place of a run, and what was found in it. */
export interface CleanRequest {
  readonly place: RunPlace
  readonly movement: Movement
  /** What of the plan is not published. */
  readonly missing: readonly SpecHash[]
  readonly inputs: Pick<PromoteInputs, 'clean' | 'token'>
}

/**
 * Takes a run out of the staging repository, once all that it staged is published. What jobs said
 * stays as long as packages are missing, so that a promotion that runs again can say why. What cannot
 * be taken out is in nobody's way, so that a failure is only said.
 */
export async function cleanPlace(
  { place, movement, missing, inputs }: CleanRequest,
  ports: Ports,
): Promise<Cleaning> {
  if (!inputs.clean) return { kind: 'kept', why: 'the input "clean" is false' }
  if (movement.refused.length > 0)
    return { kind: 'kept', why: 'something in it was refused, which somebody should look at' }
  try {
    const digests = new Set<Digest>()
    for (const tag of await place.tags()) {
      if (missing.length > 0 && isJobReport(tag)) continue
      const stored = await place.manifest(tag)
      if (stored) digests.add(stored.digest)
    }
    const remove = remover(place, inputs.token, ports)
    for (const digest of digests) await remove(digest)
    return { kind: 'cleaned', manifests: digests.size }
  } catch (error) {
    ports.signal?.throwIfAborted()
    if (!(error instanceof UserError)) throw error
    ports.host.warning(
      `${place.reference} could not be cleaned, which does no harm: ${messageOf(error)} ${error.fix}`,
    )
    return { kind: 'kept', why: messageOf(error) }
  }
}

/** Asks the registry, and GitHub's API where that registry does not delete. */
function remover(
  place: RunPlace,
  token: string | undefined,
  ports: Ports,
): (digest: Digest) => Promise<unknown> {
  const { repository, apiUrl } = ports.host.context
  const image = ON_GITHUB.exec(place.reference)?.[1]
  return async (digest) => {
    try {
      return await place.deleteManifest(digest)
    } catch (error) {
      const asks = error instanceof RegistryError && image !== undefined
      if (!asks || token === undefined || repository === undefined) throw error
      const codeHost = await ports.openCodeHost(repository, token, apiUrl)
      return codeHost.deleteManifest(image, digest)
    }
  }
}

/** The path of a repository in GitHub's own registry. */
const ON_GITHUB = /^oci:\/\/(?:ghcr\.io|containers\.[^/]+)\/([^ ]+)/
