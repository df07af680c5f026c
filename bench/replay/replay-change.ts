import { DEFAULT_UPDATE_RULES } from '@pakages/core'
import {
  isUnknown,
  parseVersion,
  urlsForVersion,
  type AddVersionsResult,
  type Known,
  type Recipe,
  type WritingStyle,
} from '@pakages/model'
import { packageOfFolder } from '@pakages/repository'
import { addVersions, readRecipe } from '@pakages/spack'
import {
  addressOfRelease,
  interpret,
  judge,
  upstreamFactsOf,
  type Claimed,
  type Interpreted,
} from '@pakages/upstream'
import { addsOnly } from './adds-only.ts'
import type { Change } from './history.ts'
import { simulateUpstream } from './simulated-upstream.ts'

/** What came of replaying one change: each part, and why it is not what people did. */
export interface Outcome {
  readonly change: Change
  /** Undefined when the updater proposed the very versions that people added. */
  readonly versions: string | undefined
  /** Undefined when the URL of every added version is the one that their recipe gives. */
  readonly urls: string | undefined
  /** Undefined when our file is theirs, byte for byte. */
  readonly file: string | undefined
  /** Whether people did nothing but add versions: else no file could be theirs. */
  readonly addsOnly: boolean
}

/**
 * Replays one change: what the updater makes of the listing, the URLs of the new versions, and the
 * file that comes out when the versions that people added are written into the recipe before it.
 */
export function replayChange(
  change: Change,
  before: string,
  after: string,
  style: WritingStyle,
): Outcome {
  const name = packageOfFolder(change.path.split('/').at(-2)!)
  const [old, theirs] = [readRecipe(before, name), readRecipe(after, name)]
  const { place, names, listed } = simulateUpstream(old, theirs, change)
  const releases = interpret(upstreamFactsOf(old), names, listed)
  return {
    change,
    versions: missedVersions(change, old, releases),
    urls: missedUrls(change, old, theirs, place, releases),
    file: missedBytes(change, name, before, after, style),
    addsOnly:
      addsOnly(
        before,
        old,
        after,
        theirs,
        change.added.map(({ version }) => version),
      ) &&
      !change.added.some((added) =>
        old.versions.some((each) => each.version.text === added.version),
      ),
  }
}

function missedVersions(change: Change, old: Recipe, releases: Interpreted): string | undefined {
  const facts = upstreamFactsOf(old)
  if (releases.kind === 'unreadable') return 'the names upstream were not understood'
  const { candidates, refused } = judge(
    facts,
    releases.releases,
    { ...DEFAULT_UPDATE_RULES, which: 'all' },
    Date.parse(change.date),
  )
  const found = candidates.map(({ release }) => release.version)
  const missing = change.added.filter(({ version }) => !found.some((each) => same(each, version)))
  const tooMany = found.filter(
    (version) => !change.added.some((each) => same(each.version, version)),
  )
  const why = refused.find(({ version }) => missing.some((each) => same(each.version, version)))
    ?.reasons[0]
  if (missing.length > 0)
    return (
      why ??
      (releases.releases.some(({ version }) => same(version, missing[0]!.version))
        ? 'it is older than the newest that the recipe has'
        : 'its name upstream was not understood')
    )
  return tooMany.length > 0 ? 'a version was proposed that people did not add' : undefined
}

// As it is written: 1_18_0 is not what people take for 1.18.0.
const same = (left: string, right: string): boolean => left === right

function missedUrls(
  change: Change,
  old: Recipe,
  theirs: Recipe,
  place: Claimed,
  read: Interpreted,
): string | undefined {
  const releases = read.kind === 'releases' ? read.releases : []
  for (const { version, commit, url } of change.added) {
    // Without an archive there is no URL to render; one that people looked up by hand is no matter
    // of rules.
    if (commit !== undefined) continue
    const release = releases.find((each) => each.version === version) ?? { version, name: version }
    const claimed = place.kind === 'claimed' ? place : { datasource: '', key: '' }
    const ours = addressOfRelease(old, claimed, release)
    const wanted = urlsForVersion(theirs, parseVersion(version))
    if (!isUnknown(wanted) && wanted.length === 0) continue
    if (place.kind === 'unclaimed' && (ours.kind === 'unknown' || ours.url !== knownFirst(wanted)))
      return `nowhere to look: ${place.reason}`
    if (ours.kind === 'unknown') return `no address: ${ours.reason}`
    if (!isUnknown(wanted) && ours.url !== knownFirst(wanted))
      return url === undefined
        ? 'people changed the address as well'
        : 'people gave the version an address of its own'
  }
  return undefined
}

const knownFirst = (urls: Known<readonly string[]>): string | undefined =>
  isUnknown(urls) ? undefined : urls[0]

function missedBytes(
  change: Change,
  name: string,
  before: string,
  after: string,
  style: WritingStyle,
): string | undefined {
  const written = addVersions(before, name, change.added.map(withoutUndefined), style)
  return differenceOf(written, before, after)
}

/** Why a file that was written is not the one of people; undefined when it is, byte for byte. */
export function differenceOf(
  written: AddVersionsResult,
  before: string,
  after: string,
): string | undefined {
  if (written.kind === 'refused') return `refused: ${written.reasons[0]}`
  if (written.kind === 'unchanged') return 'the recipe has the version already'
  if (written.text === after) return undefined
  const [ours, theirs] = [urlLines(written.text), urlLines(after)]
  if (ours !== theirs)
    return ours === urlLines(before)
      ? 'people let url follow, we did not'
      : theirs === urlLines(before)
        ? 'we let url follow, people did not'
        : 'people changed url in another way'
  const sorted = (text: string): string => text.split('\n').toSorted().join('\n')
  if (sorted(written.text) === sorted(after)) return 'another place'
  return written.text.replaceAll(/\s/g, '') === after.replaceAll(/\s/g, '')
    ? 'other blanks'
    : 'another style of the line'
}

const urlLines = (text: string): string =>
  text
    .split('\n')
    .filter((line) => /^\s*url\s*=/.test(line))
    .join('\n')

/**
 * A version without the keys that hold nothing, which `exactOptionalPropertyTypes` does not take.
 */
function withoutUndefined({
  version,
  sha256,
  commit,
  tag,
  url,
}: Change['added'][number]): Parameters<typeof addVersions>[2][number] {
  return {
    version,
    ...(sha256 !== undefined && { sha256 }),
    ...(commit !== undefined && { commit }),
    ...(tag !== undefined && { tag }),
    ...(url !== undefined && { url }),
  }
}
