import { cpeParts, readPurl } from '@pakages/advisories'
import { z } from 'zod'

/** Packages of one SBOM: ours have a few thousand. */
export const MAX_COMPONENTS = 1_000_000

/** A text of an SBOM. */
export const word = z.string().max(10_000)

/** What a component or package may be that is no software of which databases know. */
const NO_SOFTWARE =
  /^(file|data|device|platform|container|operating[-_]system|cryptographic-asset|machine-learning-model|archive|source|install|other)$/i

/**
 * The version of what an SBOM lists: what it says, else what its package URL or CPE says. Software
 * without any is "unknown", so that it is told as not covered rather than passed over; undefined for
 * what is none, such as a file.
 */
export function versionOr(
  stated: string | undefined,
  { kind, purls, cpes }: { kind: string | undefined; purls: string[]; cpes: string[] },
): string | undefined {
  if (stated) return stated
  const found = [
    ...purls.map((purl) => readPurl(purl)?.version),
    ...cpes.map((cpe) => cpeParts(cpe)?.version).filter((one) => one !== '*' && one !== '-'),
  ].find(Boolean)
  if (found !== undefined) return found
  const named = purls.length > 0 || cpes.length > 0
  return !named && NO_SOFTWARE.test(kind ?? '') ? undefined : 'unknown'
}

/** Namespace and hash that the package URL of a package of Spack names; nothing of another one. */
export function spackPart(purl: string | undefined): { namespace?: string; hash?: string } {
  const found = purl?.startsWith('pkg:spack/') ? readPurl(purl) : undefined
  return {
    ...(found?.namespace !== undefined && { namespace: found.namespace }),
    ...(found?.sha !== undefined && { hash: found.sha }),
  }
}
