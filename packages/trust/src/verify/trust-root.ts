import { parseJson } from '@pakages/model'
import { messageOf, UserError } from '@pakages/core'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { getTrustedRoot } from '@sigstore/tuf'
import { mkdir } from 'node:fs/promises'
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
    fix: 'Write it with "gh attestation trusted-root" or "cosign trusted-root create".',
    cause,
  })

/**
 * The trusted root of the public Sigstore, fetched and checked by The Update Framework from the
 * root that is built in.
 * @param cache The toolkit's cache folder: a copy is kept in it.
 * @throws UserError when it is neither there nor reachable.
 */
export async function publicTrustRoot(cache: string): Promise<TrustedRoot> {
  const folder = join(cache, 'sigstore')
  await mkdir(folder, { recursive: true })
  try {
    return await getTrustedRoot({ cachePath: folder })
  } catch (cause) {
    throw new UserError(`The trust root of Sigstore cannot be fetched: ${messageOf(cause)}.`, {
      fix: 'Check the connection to tuf-repo-cdn.sigstore.dev, or give a trust root file ("trust-root" in pakages.json).',
      cause,
    })
  }
}
