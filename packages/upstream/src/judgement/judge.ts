import { matchesWords, UserError, type UpdateRules } from '@pakages/core'
import {
  continuesLine,
  hasPrefix,
  InvalidValue,
  isInfinity,
  isPrereleaseVersion,
  parseVersion,
  parseVersionRange,
  satisfies,
  type SpackVersion,
} from '@pakages/model'
import type { UpstreamFacts } from '../recipe/facts.ts'
import { changeKind, compareTexts, type ChangeKind } from './change.ts'
import type { Release } from './interpret.ts'
import { prereleaseReason } from './prerelease.ts'

/** A version that a recipe could get. */
export interface ReleaseCandidate {
  readonly release: Release
  readonly kind: ChangeKind
  /**
   * The newest version that the recipe has in the same line, or the next below where an older line
   * goes on; undefined when it has none.
   */
  readonly from: string | undefined
  /** Whether its notes say that it mends a vulnerability. */
  readonly security: boolean
}

/** A version that is new but is not proposed, with every reason. */
export interface RefusedRelease {
  readonly version: string
  readonly reasons: readonly string[]
}

/** What the releases of a project mean for a recipe. */
export interface ReleaseJudgement {
  /** The newest numbered version that the recipe has. */
  readonly current: string | undefined
  /** Newest first. */
  readonly candidates: readonly ReleaseCandidate[]
  readonly refused: readonly RefusedRelease[]
}

const DAY = 86_400_000

/**
 * Decides which releases to propose. Pure.
 * @param now Milliseconds since 1970.
 * @throws UserError for a rule of the configuration that is no version, range or word with `*`.
 */
export function judge(
  facts: UpstreamFacts,
  releases: readonly Release[],
  rules: UpdateRules,
  now: number,
): ReleaseJudgement {
  const numbered = facts.versions
    .map(({ version }) => version)
    .filter((version) => !isInfinity(parseVersion(version)))
  const newest = maximum(numbered)
  const known = new Set(facts.versions.map(({ version }) => version))
  const unknown = releases.filter(
    ({ version }) =>
      !known.has(version) && !numbered.some((has) => compareTexts(has, version) === 0),
  )
  const lines =
    rules.follow.length > 0
      ? rules.follow.map((line) => ({ line, holds: prefixTest(line) }))
      : [{ line: undefined, holds: () => true }]
  const continues = rules.which === 'all' ? continuation(numbered, newest, releases) : () => false
  const candidates: ReleaseCandidate[] = []
  const refused: RefusedRelease[] = []
  for (const { holds } of lines) {
    const newestOfLine = maximum(numbered.filter((version) => holds(parseVersion(version))))
    const isNewer = ({ version }: Release): boolean =>
      newestOfLine === undefined || compareTexts(version, newestOfLine) > 0
    const wanted = unknown
      .filter(
        (release) =>
          holds(parseVersion(release.version)) && (isNewer(release) || continues(release)),
      )
      .sort((a, b) => compareTexts(b.version, a.version))
    for (const release of wanted) {
      const from = isNewer(release)
        ? newestOfLine
        : maximum(numbered.filter((version) => compareTexts(version, release.version) < 0))
      const reasons = reasonsAgainst(release, from, facts, rules, now)
      if (reasons.length > 0) refused.push({ version: release.version, reasons })
      else
        candidates.push({
          release,
          kind: changeKind(from, release.version),
          from,
          security: isSecurity(release.notes),
        })
    }
  }
  return { current: newest, candidates: chosen(candidates, rules), refused }
}

/**
 * Tells the releases that go on with a line which the recipe keeps beside newer ones. What was
 * published before the newest known version could have been added with it: people left it out.
 */
function continuation(
  numbered: readonly string[],
  newest: string | undefined,
  releases: readonly Release[],
): (release: Release) => boolean {
  const known = numbered.map(parseVersion)
  const since = releases.find(
    ({ version }) => newest !== undefined && compareTexts(version, newest) === 0,
  )?.date
  return ({ version, date }) =>
    continuesLine(parseVersion(version), known) &&
    (since === undefined || date === undefined || Date.parse(date) > Date.parse(since))
}

/** Only the first of each line, which is the newest, unless all are wanted. */
function chosen(candidates: readonly ReleaseCandidate[], rules: UpdateRules): ReleaseCandidate[] {
  const once = candidates.filter(
    ({ release }, at) =>
      candidates.findIndex((other) => other.release.version === release.version) === at,
  )
  if (rules.which === 'all') return once
  return [
    ...Map.groupBy(once, ({ from, release }) =>
      rules.follow.length > 0
        ? rules.follow.find((line) => prefixTest(line)(parseVersion(release.version)))
        : from,
    ),
  ].map(([, [first]]) => first!)
}

function reasonsAgainst(
  release: Release,
  from: string | undefined,
  facts: UpstreamFacts,
  rules: UpdateRules,
  now: number,
): string[] {
  const reasons: string[] = []
  const early = rules.prereleases
    ? undefined
    : (prereleaseReason(release, facts) ??
      (isPrereleaseVersion(parseVersion(release.version)) ? 'it is a pre-release' : undefined))
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

/** `1.2.x` and `1.2.*` are written for 1.2. */
function withoutPlaceholders(line: string): string {
  const parts = line.split('.')
  const last = parts.findLastIndex((part, at) => at === 0 || (part !== 'x' && part !== '*'))
  return parts.slice(0, last + 1).join('.')
}

function prefixTest(line: string): (version: SpackVersion) => boolean {
  const prefix = readRule('follow', line, () => parseVersion(withoutPlaceholders(line)))
  return (version) => hasPrefix(version, prefix)
}

function ruleHits(rule: string, version: string): boolean {
  if (rule.includes('*')) return matchesWords(rule, version)
  return satisfies(
    parseVersion(version),
    readRule('ignore', rule, () => parseVersionRange(rule)),
  )
}

function readRule<T>(key: string, rule: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof InvalidValue)) throw error
    throw new UserError(`In "updates": ${key}: ${error.message}`, { fix: error.fix, cause: error })
  }
}

const maximum = (versions: readonly string[]): string | undefined =>
  versions.reduce<string | undefined>(
    (best, version) => (best === undefined || compareTexts(version, best) > 0 ? version : best),
    undefined,
  )

/** Whether release notes speak of a vulnerability that was mended. */
const isSecurity = (notes: string | undefined): boolean =>
  notes !== undefined &&
  /\bCVE-\d{4}-\d{4,}\b|\bGHSA-[\w-]{14}\b|\bsecurity (?:fix|release|update|advisor|vulnerab)/i.test(
    notes.slice(0, 100_000),
  )

/** Security first, then the smallest change, then by name: what is most worth a reviewer's time. */
export function byUrgency(
  a: { readonly name: string; readonly candidate: ReleaseCandidate },
  b: { readonly name: string; readonly candidate: ReleaseCandidate },
): number {
  const order: readonly ChangeKind[] = ['patch', 'minor', 'major']
  const rank = ({ candidate }: { readonly candidate: ReleaseCandidate }): number =>
    (candidate.security ? -10 : 0) + order.indexOf(candidate.kind)
  return rank(a) - rank(b) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
}
