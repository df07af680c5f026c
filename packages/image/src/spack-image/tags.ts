import { isSpecHash, type SpecHash } from '@pakages/model'

/** The tag of the package list. */
export const INDEX_TAG = 'index.spack'

/**
 * The tag of a package: Spack's own rule, so that Spack finds what we push and we find what Spack
 * pushes.
 */
export function specTag(name: string, version: string, hash: SpecHash): string {
  const tag = `${name}-${version}-${hash}.spack`.replace(/[^A-Za-z0-9_.-]/g, '_')
  return tag.length > 128 ? tag.slice(0, 64) + tag.slice(-64) : tag
}

/**
 * The hash that a tag of a package ends with, also when Spack cut it in the middle; undefined for
 * other tags.
 */
export function hashOfTag(tag: string): SpecHash | undefined {
  const hash = /-([a-z2-7]{32})\.spack$/.exec(tag)?.[1]
  return hash !== undefined && isSpecHash(hash) ? hash : undefined
}

/** The tags of packages among all tags, by hash. */
export const specTags = (tags: readonly string[]): Map<SpecHash, string> =>
  new Map(
    tags.flatMap((tag) => {
      const hash = hashOfTag(tag)
      return hash === undefined ? [] : [[hash, tag] as const]
    }),
  )
