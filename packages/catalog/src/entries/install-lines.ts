import { npxLine, shellWord } from '@pakages/core'
import type { VersionState } from '@pakages/model'
import type { BinaryInput } from '../binary-input.ts'
import type { SiteSettings } from '../input.ts'
import { STATES } from '../state.ts'

/** `ghcr.io/owner/name` of `oci://ghcr.io/owner/name`: how container tools call it. */
export const imageNameOf = (registry: string): string => registry.replace(/^[a-z+-]+:(\/\/)?/, '')

/**
 * Whether others reach the registry. A folder is one for the machine alone that wrote the index: no
 * line names it.
 */
export const isReachable = ({ registry }: Pick<SiteSettings, 'registry'>): boolean =>
  !registry.startsWith('oci-layout:')

/**
 * Tells a stock Spack of the recipes and of the mirror, in the user's own configuration. Without
 * the recipes Spack 1.x ends with "unknown namespace". Unsigned, as Spack has no signatures on OCI
 * mirrors: `pakages install` checks ours.
 */
export const spackSetup = (site: SiteSettings): string[] => [
  ...recipeLines(site),
  `spack mirror add --scope user --unsigned ${shellWord(site.mirror)} ${shellWord(site.registry)}`,
]

function recipeLines({ repository, recipes = [] }: SiteSettings): string[] {
  if (repository === undefined || recipes.length === 0) return []
  const paths = recipes.map(({ path }) => `--path ${shellWord(path)}`).join(' ')
  return [`spack repo add --scope user ${paths} ${shellWord(`${repository}.git`)}`]
}

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
 * What the line of one binary has to allow: an approved version is as one that waits where its approvals
 * do not hold for the binary.
 * @param allow What all binaries of the version have to.
 */
export const statesForBinary = (
  state: VersionState,
  allow: readonly VersionState[],
  { covered }: { readonly covered?: boolean | undefined },
): readonly VersionState[] =>
  state === 'approved' && covered === false
    ? STATES.filter((one) => one === 'pending' || allow.includes(one))
    : allow

/** A version whose binary is installed. */
export interface InstalledVersion {
  readonly name: string
  readonly version: string
  /** The states that are not `approved` of itself and of what it needs to run. */
  readonly allow: readonly VersionState[]
  /** How many binaries there are: one of several is named by its hash. */
  readonly binaries: number
}

/**
 * The lines that install exactly one binary, for people who copy them. There are none for what was
 * removed, or needs what was removed, and none where only one machine has the registry; an image that lacks what the
 * package needs to run is nothing to copy from, and containers run Linux alone.
 */
export function installLines(
  site: SiteSettings,
  { name, version, allow, binaries }: InstalledVersion,
  binary: BinaryInput,
): { spack: string[]; pakages: string[]; docker: string[] } {
  if (allow.includes('removed') || !isReachable(site)) return { spack: [], pakages: [], docker: [] }
  const flag = allow.length === 0 ? '' : ` --allow ${allow.join(',')}`
  const what = binaries === 1 ? `${name}@${version}` : `${name}@${version}/${binary.hash}`
  return {
    spack: [...spackSetup(site), `spack install --cache-only /${binary.hash}`],
    pakages: [`${installLine(site, shellWord(what))}${flag}`],
    docker:
      binary.complete && binary.platform === 'linux'
        ? [`COPY --from=${imageNameOf(site.registry)}@${binary.manifest} / /`]
        : [],
  }
}
