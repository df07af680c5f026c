import type { UpdateRules } from '@pakages/core'
import { isPrereleaseVersion, parseVersion } from '@pakages/model'
import type { UpstreamFacts } from '../recipe/facts.ts'
import { changeKind } from './change.ts'
import { commitsLeftOut } from './commits-in-versions.ts'
import type { Release } from './interpret.ts'
import { isHabit, prereleaseReason } from './prerelease.ts'
import { ruleHits } from './rules.ts'

const DAY = 86_400_000

/**
 * What speaks against a release: that it is a pre-release or withdrawn, the rules of the
 * configuration, its age. Sentences without an end; empty for one that may be proposed.
 * @param from The version of the recipe that it follows.
 * @param now Milliseconds since 1970.
 */
export function refusalReasons(
  { release, from }: { readonly release: Release; readonly from: string | undefined },
  facts: UpstreamFacts,
  rules: UpdateRules,
  now: number,
): string[] {
  const reasons: string[] = []
  const early = rules.prereleases ? undefined : earlyReason(release, facts)
  if (early !== undefined) reasons.push(early)
  if (release.withdrawn !== undefined)
    reasons.push(
      `its publisher withdrew it${release.withdrawn === '' ? '' : ` ("${release.withdrawn.slice(0, 100)}")`}`,
    )
  const rule = rules.ignore.find((each) => ruleHits(each, release.version))
  if (rule !== undefined) reasons.push(`the rule "${rule}" ignores it`)
  const kind = changeKind(from, release.version)
  if (!rules.allow.includes(kind)) reasons.push(`it is a ${kind} change, which is not allowed`)
  const age = release.date === undefined ? undefined : (now - Date.parse(release.date)) / DAY
  if (age !== undefined && age < rules.minimumAge)
    reasons.push(
      `it is ${age < 1 ? 'less than a day' : `${Math.floor(age)} days`} old, less than the ${rules.minimumAge} days of minimum-age`,
    )
  return reasons
}

function earlyReason(release: Release, facts: UpstreamFacts): string | undefined {
  const version = commitsLeftOut(facts.versions.map((known) => known.version))(release.version)
  return (
    prereleaseReason({ ...release, version }, facts) ??
    (isPrereleaseVersion(parseVersion(version)) && !isHabit(version, facts)
      ? 'it is a pre-release'
      : undefined)
  )
}
