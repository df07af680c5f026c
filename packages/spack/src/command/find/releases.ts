/**
 * What is cloned when nothing that fits is there and no ref was asked for. The recipes release is
 * the one that this Spack release is meant for.
 */
export const SPACK_RELEASE = 'v1.1.1'
/** See {@link SPACK_RELEASE}. */
export const RECIPES_RELEASE = 'v2025.11.0'

/** Where Spack is cloned from. */
export const SPACK_REPOSITORY = 'https://github.com/spack/spack.git'
/** Where Spack's builtin recipes are cloned from. */
export const RECIPES_REPOSITORY = 'https://github.com/spack/spack-packages.git'

/**
 * The oldest Spack that this toolkit works with: the first with build cache layout 3 and recipes in
 * a repository of their own.
 */
export const OLDEST_SPACK = [1, 0] as const
