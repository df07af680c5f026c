import { parseJson } from '@pakages/model'
import type { Digest } from '@pakages/model'
import { isDeepStrictEqual } from 'node:util'
import { isSbomPredicate, isAbout } from '../sign/statements.ts'
import type { Reason, TrustedStatement } from './evidence.ts'

/**
 * Whether an SBOM that lies beside a package is the one that was signed for it.
 * @param bytes The SBOM as it was read.
 * @param manifest The digest of the package's manifest.
 * @param trusted The verified statements of trusted signers about that manifest.
 * @returns Why not; empty when it is.
 */
export function sbomFaults(
  bytes: Uint8Array,
  manifest: Digest,
  trusted: readonly TrustedStatement[],
): Reason[] {
  const signed = trusted.filter(
    ({ statement }) => isSbomPredicate(statement.predicateType) && isAbout(statement, manifest),
  )
  if (signed.length === 0)
    return [{ code: 'no-sbom', message: 'No trusted signer signed an SBOM of it.' }]
  const sbom = parse(bytes)
  if (signed.some(({ statement }) => isDeepStrictEqual(statement.predicate, sbom))) return []
  return [
    { code: 'digest-mismatch', message: 'The SBOM beside it is not the one that was signed.' },
  ]
}

function parse(bytes: Uint8Array): unknown {
  try {
    return parseJson(bytes, 'the SBOM')
  } catch {
    return undefined
  }
}
