import type { PrefixMap } from './prefix-map.ts'

/**
 * The target that a symbolic link gets: as Spack does, only absolute ones change, and a prefix is
 * taken for one whatever follows it. The same buffer where nothing changes.
 */
export const relocateLink = (target: Buffer, map: PrefixMap): Buffer => map.replaceStart(target)
