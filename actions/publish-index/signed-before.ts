import { CHECKSUMS, openIndex, type PackageIndexClient, type ServedIndex } from '@pakages/catalog'
import { cacheFolder, type Ports, type Signer } from '@pakages/core'
import type { TrustedSigner } from '@pakages/model'
import { KeySigner, parseTrustAnchor, signerOfAnchor, trustIndex, verifierOf } from '@pakages/trust'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { anchorOf } from './published-trust.ts'
import type { IndexSurroundings } from './surroundings.ts'

/** Where the index before may be, and who signs this one. */
export interface BeforeSurroundings extends Pick<IndexSurroundings, 'inputs' | 'ports' | 'policy'> {
  readonly signer: Signer | undefined
  /** Where the site is served; undefined: nobody knows, and the folder counts. */
  readonly url: string | undefined
  /** What is served there now. */
  readonly published: ServedIndex | undefined
}

/**
 * Where the index before is that lists such files: where it is served, else in the folder that is
 * written. Undefined where there is none, or it has none of them.
 */
export function placeBefore(
  { inputs, ports, url, published }: BeforeSurroundings,
  has: (path: string) => boolean,
  fileInFolder: string,
): string | undefined {
  if (published !== undefined) return Object.keys(published.root.files).some(has) ? url! : undefined
  const folder = resolve(ports.host.workspace, inputs.output)
  return existsSync(join(folder, fileInFolder)) && existsSync(join(folder, CHECKSUMS))
    ? folder
    : undefined
}

/**
 * Opens the index before, once who signs this one, or may sign it by the policy, signed that one.
 * Where nobody signs this one, that one is not asked for a signature either.
 * @throws UserError when nobody that counts signed it, or it cannot be read.
 */
export async function openSignedBefore(
  location: string,
  { ports: { host, http, clock }, policy, signer }: BeforeSurroundings,
): Promise<PackageIndexClient> {
  const signers = [...policy.signers, ...ownSigner(signer, host)]
  const verifier = verifierOf({ ...policy, signers }, cacheFolder(host.env))
  return openIndex(location, {
    http,
    ...(signer !== undefined && {
      verify: async (checksums: Uint8Array, bundle: unknown) =>
        (
          await trustIndex(checksums, bundle, {
            verifier,
            signers,
            before: undefined,
            now: clock.now(),
          })
        ).signer,
    }),
  })
}

function ownSigner(signer: Signer | undefined, host: Ports['host']): TrustedSigner[] {
  const anchor = anchorOf(signer, { host })
  if (anchor === undefined) return []
  const keys = signer instanceof KeySigner ? [signer.publicKey] : []
  return [signerOfAnchor(parseTrustAnchor(anchor), keys)]
}
