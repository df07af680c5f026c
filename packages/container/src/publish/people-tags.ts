/** https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#pulling-manifests */
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/

/** Whether registries take a text as a tag. */
export const isTag = (text: string): boolean => TAG.test(text)

/** Whether a tag is of the form that packages, generations or signatures have in a registry. */
export const isOwnTag = (tag: string): boolean => /^(?:sha256|generation)-|\.spack$/.test(tag)

/** Tags for people: of one version, and those that lead to the newest of several. */
export interface PeopleTags {
  readonly own: readonly string[]
  readonly floating: readonly string[]
}

/**
 * The tags that people look for a version under: `1.2.3`, `1.2`, `latest`. Of what is no plain
 * number, such as a branch, only the version itself; none where that is a tag of ours.
 */
export function peopleTags(version: string): PeopleTags {
  const own = version
    .replace(/[^A-Za-z0-9._-]/g, '_')
    .replace(/^[.-]/, '_')
    .slice(0, 128)
  const numbers = /^(\d+)\.(\d+)(?:\.\d+)+$/.exec(version)
  if (/^\d+(\.\d+)*$/.test(version))
    return {
      own: [own],
      floating: [...(numbers ? [`${numbers[1]}.${numbers[2]}`] : []), 'latest'],
    }
  return { own: isOwnTag(own) ? [] : [own], floating: [] }
}
