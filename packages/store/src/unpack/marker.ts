/** The folder that marks the prefix of a package, and where Spack keeps what it knows of it. */
export const MARKER = '.spack'

/**
 * What that folder is called until a package is whole: `spack reindex` looks for it everywhere below
 * the root.
 */
export const PARTIAL_MARKER = '.spack.partial'
