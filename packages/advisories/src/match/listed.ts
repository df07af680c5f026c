import { compareIn } from '../order/order.ts'
import { spelled, versionsOfTag } from '../order/tag.ts'
import type { Certainty } from '../identity/identity.ts'
import type { Affected } from '../record/entry.ts'

/** A version as a component has it. */
export interface PlacedVersion {
  readonly version: string
  /** The tag that its source was taken from, where it is known. */
  readonly tag?: string | undefined
}

/** The version or tag of the record that the version is; undefined when it is none of them. */
export function listedAs(
  { version, tag }: PlacedVersion,
  { versions = [], complete }: Affected,
): string | undefined {
  if (complete !== true)
    return versions.find((one) => one === version || spelled(one) === spelled(version))
  const wanted = spelled(version)
  return versions.find((one) => one === tag || versionsOfTag(one).includes(wanted))
}

/**
 * How sure it is that a version on the list is affected. What a converter counted out from the first
 * commit on is as sure as the range in which the version lies; without any range, of one major
 * version with the newest that is listed it is likely.
 * @param inRange How sure the ranges are of it; undefined where it lies in none.
 */
export function listedSureness(
  { version }: PlacedVersion,
  { counted, versions = [], ranges }: Affected,
  inRange: Certainty | undefined,
): Certainty {
  if (counted !== true) return 'certain'
  if (inRange !== undefined) return inRange
  if (ranges.length > 0) return 'possible'
  const [newest] = versions
    .flatMap((one) => versionsOfTag(one).slice(-1))
    .sort((a, b) => compareIn('spack', b, a) ?? 0)
  return newest !== undefined && majorOf(newest) === majorOf(version) ? 'likely' : 'possible'
}

const majorOf = (version: string): string => /^\d+/.exec(version)?.[0] ?? version
