import type { UpdateRules } from '@pakages/core'
import type { Finding } from '../evidence/evidence.ts'
import type { Release } from '../judgement/interpret.ts'
import type { CheckedVersion } from '../proposal/update.ts'

const DAY = 86_400_000
type Modified = Pick<CheckedVersion['evidence'], 'modified'>

/**
 * Why a release is too young to be proposed, by the date of its archive: where the datasource tells
 * a date, that one was judged before. Undefined when it is old enough, or nothing tells.
 * @param now Milliseconds since 1970.
 */
export function tooYoung(
  { date }: Release,
  { modified }: Modified,
  { minimumAge }: UpdateRules,
  now: number,
): string | undefined {
  if (date !== undefined || modified === undefined) return undefined
  const days = (now - Date.parse(modified)) / DAY
  const age = days < 1 ? 'less than a day' : `${Math.floor(days)} days`
  return days < minimumAge
    ? `Its archive is ${age} old, less than the ${minimumAge} days of minimum-age.`
    : undefined
}

/** Says so where nothing tells how old a release is. */
export const ageFindings = ({ date }: Release, { modified }: Modified): Finding[] =>
  date === undefined && modified === undefined
    ? [
        {
          kind: 'age-unknown',
          message:
            'Nothing says when this version was published, so the minimum age could not be kept.',
        },
      ]
    : []
