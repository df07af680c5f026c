import type { SpecHash } from './spec-hash.ts'

/** The seven characters that people see in Spack's output. */
export const shortHash = (hash: SpecHash): string => hash.slice(0, 7)
