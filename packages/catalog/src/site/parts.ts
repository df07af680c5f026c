import { hash } from 'node:crypto'
import { READINGS } from './paths.ts'

/**
 * The part of the checksums that lists the files of a package: one of 256, by the first byte of the
 * sha256 of its name. A client that wants one package needs the root and one part, and a change
 * rewrites no more than these.
 */
export const partPath = (name: string): string =>
  `v2/checksums/${hash('sha256', name, 'hex').slice(0, 2)}.json`

/** The part that holds the reading of a binary: one of 256, as with checksums. */
export const readingsPart = (specHash: string): string =>
  hash('sha256', specHash, 'hex').slice(0, 2)

/** The part that lies at a path, as `readingsPath` writes it. */
export const partOfReadings = (path: string): string =>
  path.slice(READINGS.length, READINGS.length + 2)
