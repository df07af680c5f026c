import { dirname } from 'node:path'
import type { FileChange } from '@pakages/core'
import { addVersions, versionForm, type NewVersion } from '@pakages/spack'
import {
  addressOfRelease,
  comparePage,
  completeRelease,
  gatherReleaseEvidence,
  judge,
  secondOpinions,
  type ReleaseCandidate,
  type CheckedVersion,
  type ReleaseEvidence,
  type Finding,
  type Surveyed,
} from '@pakages/upstream'
import { ORIGIN_FILE } from './repository.ts'
import type { Prepared, Run, Work } from './work.ts'

type Looked = Extract<Surveyed, { kind: 'looked' }>
type Checked =
  | { readonly version: CheckedVersion; readonly added: NewVersion }
  | {
      readonly refused: ReleaseCandidate['release']['version']
      readonly kind: 'doubtful' | 'unavailable'
      readonly reasons: readonly string[]
    }

/** Gathers the evidence for the candidates of a recipe and writes those that hold into its text. */
export async function prepare(work: Work, run: Run): Promise<Prepared> {
  const { recipe, effective, followed, candidates, surveyed } = work
  const checks: Checked[] = []
  for (const candidate of surveyed.kind === 'looked' ? candidates : [])
    checks.push(await check(candidate, surveyed as Looked, work, run))
  const good = checks.flatMap((each) => ('version' in each ? [each] : []))
  const bad = checks.flatMap((each) => ('refused' in each ? [each] : []))
  const merged = followed?.kind === 'merged' ? followed : undefined
  const left = bad.map(({ refused, reasons }) => ({ version: refused, reasons }))
  if (good.length === 0 && !merged) {
    const doubtful = bad.some(({ kind }) => kind === 'doubtful')
    return {
      kind: doubtful ? 'doubtful' : 'unavailable',
      reasons: bad.flatMap(({ refused, reasons }) =>
        reasons.map((reason) => `${refused}: ${reason}`),
      ),
    }
  }
  const written =
    good.length === 0
      ? undefined
      : addVersions(
          effective.text,
          effective.name,
          good.map(({ added }) => added),
        )
  if (written?.kind === 'refused') return { kind: 'doubtful', reasons: written.reasons }
  const text = written?.kind === 'written' ? written.text : (merged?.text ?? effective.text)
  const notes =
    written?.kind === 'written'
      ? written.notes.map((message): Finding => ({ kind: 'layout', message }))
      : []
  return {
    kind: 'ready',
    left,
    update: {
      name: recipe.name,
      changes: changesOf(work, text),
      versions: good.map(({ version }) => version),
      merged: merged?.merged,
      findings: [...work.findings, ...notes],
    },
  }
}

/** The recipe, and the note of where it came from when Spack's changes are in it. */
function changesOf({ recipe, followed }: Work, text: string): FileChange[] {
  const changed = { path: recipe.path, before: recipe.text, content: text }
  if (followed?.kind !== 'merged') return [changed]
  return [
    changed,
    {
      path: `${dirname(recipe.path)}/${ORIGIN_FILE}`,
      before: recipe.origin,
      content: `${followed.merged.to}\n`,
    },
  ]
}

async function check(
  candidate: ReleaseCandidate,
  surveyed: Looked,
  work: Work,
  run: Run,
): Promise<Checked> {
  const { version } = candidate.release
  const release = await completeRelease(surveyed.claim, candidate.release, run.access)
  // The datasource may tell more of a release than its listing did: when it was published, or that
  // it is a pre-release.
  const again = judge(work.effective.facts, [release], work.rules, run.now)
  if (again.candidates.length === 0)
    return {
      refused: version,
      kind: 'doubtful',
      reasons: again.refused.flatMap(({ reasons }) => reasons),
    }
  const whole: ReleaseCandidate = {
    ...candidate,
    release,
    security: candidate.security || again.candidates[0]!.security,
  }
  const form = versionForm(work.effective.recipe)
  const found =
    form.source === 'git' ? gitEvidence(whole) : await archiveEvidence(whole, surveyed, work, run)
  if (found.evidence.kind === 'doubtful')
    return { refused: version, kind: 'doubtful', reasons: found.evidence.reasons }
  if (found.evidence.kind === 'unavailable')
    return { refused: version, kind: 'unavailable', reasons: [found.evidence.reason] }
  const young = tooYoung(whole, found.evidence, work, run)
  if (young !== undefined) return { refused: version, kind: 'doubtful', reasons: [young] }
  const opinions = await secondOpinions(
    work.effective.facts,
    version,
    run.section['second-opinion'] ?? [],
    run.access,
  )
  const evidence = {
    ...found.evidence,
    checked: [...found.evidence.checked, ...opinions.agreeing],
    findings: [
      ...found.evidence.findings,
      ...opinions.findings,
      ...ageFinding(whole, found.evidence),
    ],
  }
  const source =
    form.source === 'git'
      ? { commit: evidence.commit!, ...(form.tag !== undefined && { tag: release.name }) }
      : {
          sha256: evidence.sha256!,
          ...((form.url !== undefined || found.own) && { url: found.url! }),
        }
  return {
    version: {
      candidate: whole,
      evidence,
      compare: comparePage(surveyed.claim, surveyed.releases, candidate.from, release),
    },
    added: { version, ...source },
  }
}

interface Found {
  readonly evidence: ReleaseEvidence
  readonly url?: string
  /** Whether the version needs its own `url=`. */
  readonly own?: boolean
}

function gitEvidence({ release: { version, commit, name } }: ReleaseCandidate): Found {
  if (commit === undefined || !/^[0-9a-f]{40}$/.test(commit))
    return { evidence: { kind: 'doubtful', reasons: [`Nothing says which commit ${version} is.`] } }
  return {
    evidence: {
      kind: 'sound',
      sha256: undefined,
      commit,
      size: undefined,
      checked: [`The commit of ${name} is ${commit}.`],
      findings: [],
      modified: undefined,
    },
  }
}

async function archiveEvidence(
  { release }: ReleaseCandidate,
  { claim }: Looked,
  { effective }: Work,
  { access, scratch }: Run,
): Promise<Found> {
  const address = addressOfRelease(effective.recipe, claim, release)
  if (address.kind === 'unknown')
    return { evidence: { kind: 'doubtful', reasons: [address.reason] } }
  const evidence = await gatherReleaseEvidence(
    { facts: effective.facts, release, url: address.url },
    scratch,
    access,
  )
  if (evidence.kind !== 'sound' || address.own === undefined) return { evidence, url: address.url }
  return {
    evidence: {
      ...evidence,
      findings: [
        ...evidence.findings,
        {
          kind: 'moved-host',
          message: `${address.own} The version therefore has a url of its own; consider changing the recipe's.`,
        },
      ],
    },
    url: address.url,
    own: true,
  }
}

/** Where the datasource tells no date, the archive's own counts. */
function tooYoung(
  { release }: ReleaseCandidate,
  { modified }: Extract<ReleaseEvidence, { kind: 'sound' }>,
  { rules }: Work,
  { now }: Run,
): string | undefined {
  if (release.date !== undefined || modified === undefined) return undefined
  const days = (now - Date.parse(modified)) / 86_400_000
  return days < rules.minimumAge
    ? `Its archive is ${days < 1 ? 'less than a day' : `${Math.floor(days)} days`} old, less than the ${rules.minimumAge} days of minimum-age.`
    : undefined
}

const ageFinding = (
  { release }: ReleaseCandidate,
  { modified }: Extract<ReleaseEvidence, { kind: 'sound' }>,
): Finding[] =>
  release.date === undefined && modified === undefined
    ? [
        {
          kind: 'age-unknown',
          message:
            'Nothing says when this version was published, so the minimum age could not be kept.',
        },
      ]
    : []
