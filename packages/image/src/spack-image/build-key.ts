/**
 * The key of a config under which an image says what the tarball in it is to be relocated by, before
 * that is opened. Spack, which keeps it at the end of the tarball, passes over keys that it does not
 * know.
 */
export const BUILD_KEY = 'io.github.syspack.pakages.build'
