const PLACEHOLDER = '__spack_path_placeholder__'

/**
 * An install root made so long as Spack's `install_tree:padded_length` says, so that what is built
 * in it can be installed anywhere shorter.
 * @param length Bytes. A root that has so many already, or lacks one, stays as it is.
 */
export function paddedRoot(root: string, length: number): string {
  const missing = length - root.length - 1
  if (missing <= 0) return root
  const repeated = `${PLACEHOLDER}/`.repeat(Math.ceil(missing / (PLACEHOLDER.length + 1)))
  const padding = repeated.slice(0, missing)
  // A slash at the end is lost when Spack makes paths normal.
  return `${root}/${padding.endsWith('/') ? `${padding.slice(0, -1)}_` : padding}`
}
