import { readPurl } from '@pakages/advisories'
import { z } from 'zod'

/** Packages of one SBOM: ours have a few thousand. */
export const MAX_COMPONENTS = 1_000_000

/** A text of an SBOM. */
export const word = z.string().max(10_000)

/** Namespace and hash that the package URL of a package of Spack names; nothing of another one. */
export function spackPart(purl: string | undefined): { namespace?: string; hash?: string } {
  const found = purl?.startsWith('pkg:spack/') ? readPurl(purl) : undefined
  return {
    ...(found?.namespace !== undefined && { namespace: found.namespace }),
    ...(found?.sha !== undefined && { hash: found.sha }),
  }
}
