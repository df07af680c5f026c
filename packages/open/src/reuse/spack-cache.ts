import { UsageError } from '@pakages/core'
import { RECIPES_RELEASE } from '@pakages/spack'

/** Where the Spack project publishes what it builds: a folder for each branch of its recipes. */
const ADDRESS = 'https://binaries.spack.io'
/**
 * The key "Spack Project Official Binaries", which signs all of it: named in the notes of each release
 * of spack-packages, and in the program that signs (spack-infrastructure).
 */
const KEY = '2C8DD3224EF3573A42BD221FA8E0CA3C1C2ADA2F'

/**
 * The build cache of the Spack project that was made with a release of its recipes.
 * @param named The text behind `spack`, such as `@develop` or `@v2025.11`; '' for that of the recipes
 * in use.
 * @param recipes The ref of the recipes in use; default the pinned release.
 * @throws UsageError for another text.
 */
export function spackCache(
  named: string,
  recipes: string = RECIPES_RELEASE,
): { readonly address: string; readonly keys: readonly string[] } {
  const branch = branchOf(named === '' ? recipes : named.slice(1))
  if (branch !== undefined) return { address: `${ADDRESS}/${branch}`, keys: [KEY] }
  throw new UsageError(
    named === ''
      ? `Spack publishes no build cache for its recipes at "${recipes.slice(0, 100)}".`
      : `"spack${named.slice(0, 100)}" is no build cache of Spack.`,
    {
      id: 'public-cache-name-malformed',
      fix: 'Give "spack@develop", or the release of recipes that comes nearest, such as "spack@v2025.11".',
    },
  )
}

/** Releases of recipes have a branch for each month, which keeps what is built for its patches too. */
function branchOf(ref: string): string | undefined {
  if (ref === 'develop') return ref
  const release = /^(?:releases\/)?(v20\d\d\.\d\d)(?:\.\d+)?$/.exec(ref)?.[1]
  return release === undefined ? undefined : `releases/${release}`
}
