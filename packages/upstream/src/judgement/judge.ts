import type { UpdateRules } from '@pakages/core'
import { continuesLine, isInfinity, parseVersion, type SpackVersion } from '@pakages/model'
import type { UpstreamFacts } from '../recipe/facts.ts'
import { changeKind, type ChangeKind } from './change.ts'
import type { Release } from './interpret.ts'
import { plausibilityOf } from './plausibility.ts'
import { refusalReasons } from './refusal-reasons.ts'
import { prefixTest } from './rules.ts'
import { isSecurity } from './security-notes.ts'
import { VersionTexts } from './version-texts.ts'

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
  const texts = new VersionTexts()
  const numbered = facts.versions
    .map(({ version }) => version)
    .filter((version) => !isInfinity(texts.read(version)))
  const newest = texts.maximum(numbered)
  const goesOn =
    rules.which === 'all' ? continuation(numbered, newest, releases, texts) : () => false
  const isKnown = texts.oneOf(facts.versions.map(({ version }) => version))
  const unknown = releases.filter(({ version }) => !isKnown(version))
  const implausible = plausibilityOf(facts, releases, rules.prereleases, texts)
  const reasonsOf = (each: NewRelease): string[] => {
    const reasons = refusalReasons(each, facts, rules, now)
    // What says more of itself is not called strange as well.
    const strange = reasons.length > 0 ? undefined : implausible(each.release)
    return strange === undefined ? reasons : [...reasons, strange]
  }
  const judged = linesOf(rules)
    .flatMap((holds) => newOfLine(holds, unknown, numbered, goesOn, texts))
    .map((each) => ({ ...each, reasons: reasonsOf(each) }))
  return {
    current: newest,
    candidates: chosen(
      judged.filter(({ reasons }) => reasons.length === 0).map(candidateOf),
      rules,
    ),
    refused: judged
      .filter(({ reasons }) => reasons.length > 0)
      .map(({ release, reasons }) => ({ version: release.version, reasons })),
  }
}

type Line = (version: SpackVersion) => boolean

/** The lines of versions that are followed; without a rule there is one, which holds all. */
const linesOf = ({ follow }: UpdateRules): Line[] =>
  follow.length > 0 ? follow.map(prefixTest) : [() => true]

/** A release that a line could get, and the version of the recipe that it follows. */
interface NewRelease {
  readonly release: Release
  readonly from: string | undefined
}

/** The releases of a line that are newer than what the recipe has of it, or go on with an older one. */
function newOfLine(
  holds: Line,
  unknown: readonly Release[],
  numbered: readonly string[],
  goesOn: (release: Release) => boolean,
  texts: VersionTexts,
): NewRelease[] {
  const newest = texts.maximum(numbered.filter((version) => holds(texts.read(version))))
  const isNewer = ({ version }: Release): boolean =>
    newest === undefined || texts.compare(version, newest) > 0
  const below = ({ version }: Release): string | undefined =>
    texts.maximum(numbered.filter((known) => texts.compare(known, version) < 0))
  return unknown
    .filter(
      (release) => holds(texts.read(release.version)) && (isNewer(release) || goesOn(release)),
    )
    .sort((a, b) => texts.compare(b.version, a.version))
    .map((release) => ({ release, from: isNewer(release) ? newest : below(release) }))
}

const candidateOf = ({ release, from }: NewRelease): ReleaseCandidate => ({
  release,
  kind: changeKind(from, release.version),
  from,
  security: isSecurity(release.notes),
})

/**
 * Tells the releases that go on with a line which the recipe keeps beside newer ones. What was
 * published before the newest known version could have been added with it: people left it out.
 */
function continuation(
  numbered: readonly string[],
  newest: string | undefined,
  releases: readonly Release[],
  texts: VersionTexts,
): (release: Release) => boolean {
  const known = numbered.map((version) => texts.read(version))
  const isNewest = texts.oneOf(newest === undefined ? [] : [newest])
  const since = releases.find(({ version }) => isNewest(version))?.date
  return ({ version, date }) =>
    continuesLine(texts.read(version), known) &&
    (since === undefined || date === undefined || Date.parse(date) > Date.parse(since))
}

/**
 * Only the first of each line, which is the newest, unless all are wanted: then all that follow one
 * of the recipe, and the first where it has none.
 */
function chosen(candidates: readonly ReleaseCandidate[], rules: UpdateRules): ReleaseCandidate[] {
  const first = new Map(candidates.toReversed().map((each) => [each.release.version, each]))
  const once = candidates.filter((each) => first.get(each.release.version) === each)
  const beginning = once.find(({ from }) => from === undefined)
  if (rules.which === 'all')
    return once.filter((each) => each.from !== undefined || each === beginning)
  return [
    ...Map.groupBy(once, ({ from, release }) =>
      rules.follow.length > 0
        ? rules.follow.find((line) => prefixTest(line)(parseVersion(release.version)))
        : from,
    ),
  ].map(([, [first]]) => first!)
}
