/** A name that fits into a tag, beside `release-`; Spack takes tags that end in `.spack` for packages. */
const NAME = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,119}$/
const PREFIX = 'release-'

/** Whether a release can be called so. */
export const isReleaseName = (name: string): boolean => NAME.test(name) && !name.endsWith('.spack')

/** The tag of the generation that is frozen for a release. */
export const releaseTag = (name: string): string => `${PREFIX}${name}`

/** The names of releases among all tags, in no particular order. */
export const releaseNames = (tags: readonly string[]): string[] =>
  tags
    .filter((tag) => tag.startsWith(PREFIX))
    .map((tag) => tag.slice(PREFIX.length))
    .filter(isReleaseName)
