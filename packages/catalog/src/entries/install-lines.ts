import { npxLine, shellWord } from '@pakages/core'
import type { VersionState } from '@pakages/model'
import type { BinaryInput, SiteSettings } from '../input.ts'

/** `ghcr.io/owner/name` of `oci://ghcr.io/owner/name`: how container tools call it. */
export const imageNameOf = (registry: string): string => registry.replace(/^[a-z+-]+:(\/\/)?/, '')

/**
 * Adds the mirror to a stock Spack. Unsigned, as Spack has no signatures on OCI mirrors: `pakages
 * install` checks ours.
 */
export const mirrorLine = (site: SiteSettings): string =>
  `spack mirror add --unsigned ${shellWord(site.mirror)} ${shellWord(site.registry)}`

/**
 * Installs with nothing on the machine but the line: it names the index and who signs it. Without a
 * signature or an address there is only the registry, and nothing that verifies.
 * @param what The words that say what, quoted.
 */
export const installLine = ({ url, anchor, registry }: SiteSettings, what: string): string =>
  npxLine(
    url === undefined || anchor === undefined
      ? `install ${what} --registry ${shellWord(registry)}`
      : `install ${what} --index ${shellWord(url)} --trust ${shellWord(anchor)}`,
  )

/** What {@link installLine} checks before it installs, a sentence or two. */
export function installLineChecks({ url, anchor }: SiteSettings): string {
  if (url !== undefined && anchor !== undefined)
    return 'Checks the signature, the reviews and the digests before it installs.'
  return anchor === undefined
    ? 'Checks digests. This index is not signed, so that nothing says who built it.'
    : `Checks digests. With --index and the address of this index, and --trust ${anchor}, it also checks who built and who approved it.`
}

/**
 * The lines that install one binary, for people who copy them. A version that was removed has none.
 */
export function installLines(
  site: SiteSettings,
  name: string,
  version: string,
  state: VersionState,
  binary: BinaryInput,
): { spack: string[]; pakages: string[]; docker: string[] } {
  if (state === 'removed') return { spack: [], pakages: [], docker: [] }
  const allow = state === 'approved' ? '' : ` --allow ${state}`
  return {
    spack: [mirrorLine(site), `spack install --cache-only /${binary.hash}`],
    pakages: [`${installLine(site, shellWord(`${name}@${version}`))}${allow}`],
    docker: [`COPY --from=${imageNameOf(site.registry)}@${binary.manifest} / /`],
  }
}
