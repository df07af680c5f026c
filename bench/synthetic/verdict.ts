import type { ReviewInput, VersionInput } from '@pakages/catalog'
import { digestOf } from '@pakages/image'
import type { VersionState } from '@pakages/model'
import type { Chance } from './chance.ts'
import { AUDITORS, SITE } from './words.ts'

type VerdictOnVersion = Pick<VersionInput, 'reasons' | 'missing' | 'reviews' | 'tombstone'>

const BUILT =
  'Built on two systems and ran the test suite. Read the diff to the last version: nothing unusual.'
const HANGS = 'The test suite hangs with more than 64 ranks.'
const REPLACED = 'The release archive was replaced upstream.'

/** Makes up who said what of a version, so that it is in a state. */
export function madeUpVerdict(
  name: string,
  version: string,
  state: VersionState,
  chance: Chance,
): VerdictOnVersion {
  const auditor = chance.pick(AUDITORS)
  const time = `2026-0${1 + chance.below(9)}-1${chance.below(10)}T09:30:00Z`
  const reviewed = (verdict: ReviewInput['verdict'], note: string): ReviewInput =>
    madeUpReview({ name, version, auditor, time, verdict, note }, chance)
  switch (state) {
    case 'approved':
      return {
        reasons: [`${auditor} approved it, which is a quorum.`],
        missing: [],
        reviews: [reviewed('approved', BUILT)],
      }
    case 'rejected':
      return {
        reasons: [`${auditor} rejected it.`],
        missing: [],
        reviews: [reviewed('rejected', HANGS)],
      }
    case 'removed':
      return {
        reasons: [`${auditor} found it unsafe.`],
        missing: [],
        tombstone: { auditor, time, reason: REPLACED },
        reviews: [reviewed('unsafe', REPLACED)],
      }
    case 'pending':
      return {
        reasons: ['A review was asked for.'],
        missing: ['1 approval as functional, safe and acceptably licensed.'],
        reviews: [reviewed('requested', '')],
      }
    case 'unreviewed':
      return {
        reasons: ['Nobody asked for a review.'],
        missing: ['A request for a review.'],
        reviews: [],
      }
    default:
      return state satisfies never
  }
}

type Said = Pick<ReviewInput, 'auditor' | 'time' | 'verdict' | 'note'> & {
  readonly name: string
  readonly version: string
}

function madeUpReview(said: Said, chance: Chance): ReviewInput {
  const { name, version, auditor, time, verdict, note } = said
  const criteria = verdict === 'approved' ? (['functional', 'safe', 'license'] as const) : []
  const url = `${SITE.repository}/issues/${1 + chance.below(900)}`
  const recipe = {
    digest: digestOf(`recipe ${name} ${version}`),
    files: { 'package.py': digestOf(`recipe file ${name} ${version}`) },
  }
  return {
    ...{ auditor, verdict, criteria, note, time, url },
    counts: true,
    remarks: [],
    signer: `${SITE.repository!.slice('https://github.com/'.length)}/.github/workflows/review.yml`,
    file: { ...said, criteria: [...criteria], recipe, binaries: [], source: url },
  }
}
