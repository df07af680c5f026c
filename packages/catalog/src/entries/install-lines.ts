import { npxLine } from '@pakages/core'
import type { VersionState } from '@pakages/model'
import type { BinaryInput, SiteSettings } from '../input.ts'

/** `ghcr.io/owner/name` of `oci://ghcr.io/owner/name`: how container tools call it. */
export const imageNameOf = (registry: string): string => registry.replace(/^[a-z+-]+:(\/\/)?/, '')

/** Something as one word of a shell: quoted unless it is plain. */
export const shellWord = (text: string): string =>
  /^[A-Za-z0-9_@%+=:,./~-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`

/**
 * Adds the mirror to a stock Spack. Unsigned, as Spack has no signatures on OCI mirrors: `pakages
 * install` checks ours.
 */
export const mirrorLine = (site: SiteSettings): string =>
  `spack mirror add --unsigned ${shellWord(site.mirror)} ${shellWord(site.registry)}`

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
    pakages: [
      npxLine(
        `install ${shellWord(`${name}@${version}`)} --registry ${shellWord(site.registry)}${allow}`,
      ),
    ],
    docker: [`COPY --from=${imageNameOf(site.registry)}@${binary.manifest} / /`],
  }
}
