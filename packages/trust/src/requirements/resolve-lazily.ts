import { resolve, type OfferedVersion, type Resolution, type StatedRequirement } from './resolve.ts'

/**
 * Resolves requirements, fetching what is known of a package when the search first asks for it.
 * @param fetch Every version of a package; undefined when the package is not known.
 */
export async function resolveLazily(
  requirements: readonly StatedRequirement[],
  fetch: (name: string) => Promise<readonly OfferedVersion[] | undefined>,
): Promise<Resolution> {
  const known = new Map<string, readonly OfferedVersion[] | undefined>()
  for (;;) {
    const wanted = new Set<string>()
    const resolution = resolve({
      requirements,
      offeredOf: (name) => {
        if (!known.has(name)) wanted.add(name)
        return known.get(name)
      },
    })
    if (wanted.size === 0) return resolution
    for (const name of wanted) known.set(name, await fetch(name))
  }
}
