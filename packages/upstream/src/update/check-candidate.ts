import { isCommit, type NewVersion, type VersionForm } from '@pakages/model'
import type { ReleaseEvidence } from '../evidence/evidence.ts'
import { gatherReleaseEvidence } from '../evidence/gather.ts'
import { judge, type ReleaseCandidate } from '../judgement/judge.ts'
import { comparePage } from '../proposal/compare-page.ts'
import type { CheckedVersion } from '../proposal/update.ts'
import { addressOfRelease } from '../recipe/archive-address.ts'
import { secondOpinions } from '../survey/second-opinion.ts'
import { completeRelease, type Surveyed } from '../survey/survey.ts'
import { ageFindings, tooYoung } from './age.ts'
import type { RecipeWork, UpdateRun } from './work.ts'

/** A recipe whose releases were found. */
type Looked = Extract<Surveyed, { kind: 'looked' }>
type SoundEvidence = CheckedVersion['evidence']

/** A candidate whose evidence was gathered. */
export type CheckedCandidate =
  | { readonly kind: 'checked'; readonly version: CheckedVersion; readonly added: NewVersion }
  /** `doubtful`: the evidence did not hold. `unavailable`: it could not be had this time. */
  | {
      readonly kind: 'doubtful' | 'unavailable'
      readonly version: string
      readonly reasons: readonly string[]
    }

/** Gathers the evidence for every candidate of a recipe, one after the other. */
export async function checkCandidates(
  work: RecipeWork,
  run: UpdateRun,
): Promise<CheckedCandidate[]> {
  const { candidates, surveyed } = work
  if (surveyed.kind !== 'looked') return []
  const checked: CheckedCandidate[] = []
  for (const candidate of candidates)
    checked.push(await checkCandidate(candidate, surveyed, work, run))
  return checked
}

async function checkCandidate(
  listed: ReleaseCandidate,
  surveyed: Looked,
  work: RecipeWork,
  run: UpdateRun,
): Promise<CheckedCandidate> {
  const { version } = listed.release
  const refused = (
    kind: 'doubtful' | 'unavailable',
    ...reasons: readonly string[]
  ): CheckedCandidate => ({ kind, version, reasons })
  const candidate = await completed(listed, surveyed, work, run)
  if ('reasons' in candidate) return refused('doubtful', ...candidate.reasons)
  const form = run.language.form(work.effective.recipe)
  const { evidence, ownUrl, url } = await evidenceFor(candidate, form, surveyed, work, run)
  if (evidence.kind === 'doubtful') return refused('doubtful', ...evidence.reasons)
  if (evidence.kind === 'unavailable') return refused('unavailable', evidence.reason)
  const young = tooYoung(candidate.release, evidence, work.rules, run.now)
  if (young !== undefined) return refused('doubtful', young)
  return {
    kind: 'checked',
    version: {
      candidate,
      evidence: await withOpinions(candidate, evidence, work, run),
      compare: comparePage(surveyed.claim, surveyed.releases, listed.from, candidate.release),
    },
    added: { version, ...sourceOf(candidate, form, evidence, ownUrl ? url : undefined) },
  }
}

/**
 * A candidate with all that its datasource tells of it, which may be more than the listing did: when
 * it was published, or that it is a pre-release. The reasons when it may not be proposed after all.
 */
async function completed(
  candidate: ReleaseCandidate,
  { claim, releases }: Looked,
  { effective, rules }: RecipeWork,
  { access, now }: UpdateRun,
): Promise<ReleaseCandidate | { readonly reasons: readonly string[] }> {
  const release = await completeRelease(claim, candidate.release, access)
  const { version } = release
  // Beside all others, which show what is usual, as it was judged before.
  const beside = releases.map((each) => (each.version === version ? release : each))
  const all = { ...rules, which: 'all' as const }
  const { candidates, refused } = judge(effective.facts, beside, all, now)
  const again = candidates.find((each) => each.release === release)
  if (!again)
    return {
      reasons: refused.flatMap((each) => (each.version === version ? each.reasons : [])),
    }
  return { ...candidate, release, security: candidate.security || again.security }
}

interface FoundEvidence {
  readonly evidence: ReleaseEvidence
  /** Where the archive was fetched from. */
  readonly url?: string
  /** Whether the version needs a `url=` of its own. */
  readonly ownUrl?: boolean
}

async function evidenceFor(
  candidate: ReleaseCandidate,
  form: VersionForm,
  surveyed: Looked,
  work: RecipeWork,
  run: UpdateRun,
): Promise<FoundEvidence> {
  if (form.source === 'git') return { evidence: commitEvidence(candidate) }
  const found = await archiveEvidence(candidate, surveyed, work, run)
  return { ...found, ownUrl: form.url !== undefined || found.ownUrl === true }
}

function commitEvidence({ release: { version, commit, name } }: ReleaseCandidate): ReleaseEvidence {
  if (commit === undefined || !isCommit(commit))
    return { kind: 'doubtful', reasons: [`Nothing says which commit ${version} is.`] }
  return {
    kind: 'sound',
    sha256: undefined,
    commit,
    size: undefined,
    checked: [`The commit of ${name} is ${commit}.`],
    findings: [],
    modified: undefined,
  }
}

async function archiveEvidence(
  { release }: ReleaseCandidate,
  { claim }: Looked,
  { effective, recipe }: RecipeWork,
  { access, scratch, runRecipe }: UpdateRun,
): Promise<FoundEvidence> {
  const readable = addressOfRelease(effective.recipe, claim, release)
  // What lies in the checkout is what would be run.
  const asks = readable.kind === 'unknown' && runRecipe && effective.text === recipe.text
  const address = asks ? await runRecipe(recipe, release.version) : readable
  if (address.kind === 'unknown')
    return { evidence: { kind: 'doubtful', reasons: [address.reason] } }
  const { url, own } = address
  const evidence = await gatherReleaseEvidence(
    { facts: effective.facts, release, url },
    scratch,
    access,
  )
  if (evidence.kind !== 'sound' || own === undefined) return { evidence, url }
  const moved = {
    kind: 'moved-host' as const,
    message: `${own} The version therefore has a url of its own; consider changing the recipe's.`,
  }
  return {
    evidence: { ...evidence, findings: [...evidence.findings, moved] },
    url,
    ownUrl: true,
  }
}

/** The evidence, with what others say of the version, and whether anything tells its age. */
async function withOpinions(
  { release }: ReleaseCandidate,
  evidence: SoundEvidence,
  { effective }: RecipeWork,
  { access, section }: UpdateRun,
): Promise<SoundEvidence> {
  const others = section['second-opinion'] ?? []
  const opinions = await secondOpinions(effective.facts, release.version, others, access)
  return {
    ...evidence,
    checked: [...evidence.checked, ...opinions.agreeing],
    findings: [...evidence.findings, ...opinions.findings, ...ageFindings(release, evidence)],
  }
}

/** What the new `version()` says of its source. */
const sourceOf = (
  { release }: ReleaseCandidate,
  form: VersionForm,
  evidence: SoundEvidence,
  url: string | undefined,
): Omit<NewVersion, 'version'> =>
  form.source === 'git'
    ? { commit: evidence.commit!, ...(form.tag !== undefined && { tag: release.name }) }
    : { sha256: evidence.sha256!, ...(url !== undefined && { url }) }
