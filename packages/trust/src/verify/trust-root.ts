import { parseJson } from '@pakages/model'
import { messageOf, UserError } from '@pakages/core'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { getTrustedRoot } from '@sigstore/tuf'
import { join } from 'node:path'

/**
 * Reads trusted roots: one JSON document, or one a line, as `gh attestation trusted-root` prints
 * them.
 * @throws UserError when it is neither, or holds none.
 */
export function parseTrustRoots(text: string): TrustedRoot[] {
  try {
    const roots = documentsIn(text).map((json) => TrustedRoot.fromJSON(json))
    if (roots.length > 0 && roots.every((root) => root.certificateAuthorities.length > 0))
      return roots
  } catch (cause) {
    throw notRoots(cause)
  }
  throw notRoots(undefined)
}

function documentsIn(text: string): unknown[] {
  try {
    return [parseJson(text, 'the trust root')]
  } catch {
    return text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line): unknown => parseJson(line, 'the trust root'))
  }
}

const notRoots = (cause: unknown): UserError =>
  new UserError('The trust root is not a trusted_root.json of Sigstore.', {
    id: 'trust-root-malformed',
    fix: 'Write it with "gh attestation trusted-root" or "cosign trusted-root create".',
    cause,
  })

/** Another place than the public Sigstore's, of which nobody's root of trust is built in. */
export interface TrustRootPlace {
  readonly url: string
  /** The file with the root of trust that its metadata are checked by. */
  readonly root: string
}

/**
 * The trusted root of the public Sigstore, fetched and checked by The Update Framework from the
 * root that is built in.
 * @param cache The toolkit's cache folder: a copy is kept in it, and counts until it expires where
 * the place cannot be reached.
 * @param place Default that of the public Sigstore.
 * @throws UserError when it is neither there nor reachable.
 */
export async function publicTrustRoot(cache: string, place?: TrustRootPlace): Promise<TrustedRoot> {
  const options = {
    cachePath: join(cache, 'sigstore'),
    ...(place && { mirrorURL: place.url, rootPath: place.root }),
  }
  try {
    return await getTrustedRoot(options)
  } catch (cause) {
    const kept = await getTrustedRoot({
      ...options,
      forceCache: true,
      retry: { retries: 0 },
    }).catch(() => undefined)
    if (kept) return kept
    throw new UserError(`The trust root of Sigstore cannot be fetched: ${messageOf(cause)}.`, {
      id: 'trust-root-not-fetched',
      fix: 'Check the connection to tuf-repo-cdn.sigstore.dev, or give a trust root file ("trust-root" in pakages.json).',
      cause,
    })
  }
}
