import { licenceFault, type Licence } from '@pakages/core'
import type {
  AdvisoryInput,
  BinaryInput,
  CheckedInput,
  ReviewInput,
  VersionInput,
} from '@pakages/catalog'
import type {
  BinaryCoverage,
  CountedReview,
  Digest,
  StateOfVersion,
  TrustPolicy,
} from '@pakages/model'
import {
  type CheckedReview,
  knownLicence,
  signerInWords,
  stateOf,
  stillMissing,
} from '@pakages/trust'
import type { IndexedBinary } from './binaries.ts'

/** What is known of a version from its recipe. */
export interface RecipeSide {
  readonly licence: Licence
  readonly digest: Digest | undefined
  readonly sources: VersionInput['sources']
}

/** Everything that a version is made of. */
export interface VersionParts {
  readonly name: string
  readonly version: string
  readonly recipe: RecipeSide
  readonly binaries: readonly IndexedBinary[]
  /** Of this version. */
  readonly reviews: readonly CheckedReview[]
  readonly advisories: readonly AdvisoryInput[]
  readonly checked?: CheckedInput | undefined
  readonly policy: TrustPolicy
}

/** The state that its reviews make of a version. */
export const stateOfParts = (parts: VersionParts): StateOfVersion =>
  stateOf(
    {
      name: parts.name,
      version: parts.version,
      license: parts.recipe.licence.expression,
      recipe: parts.recipe.digest,
      binaries: parts.binaries.map((binary) => binary.facts),
    },
    parts.reviews,
    parts.policy,
  )

/** A version as the index shows it. */
export function versionInput(parts: VersionParts, state: StateOfVersion): VersionInput {
  const { version, recipe, binaries, reviews, advisories, policy } = parts
  const licence = knownLicence(
    recipe.licence,
    state.reviews,
    binaries.map(({ facts }) => facts),
  )
  return {
    version,
    state: state.state,
    reasons: state.reasons,
    missing: stillMissing(state),
    ...(state.tombstone && { tombstone: state.tombstone }),
    ...(licence.kind !== 'unknown' && {
      license: licence.expression,
      licenseAccepted: licenceFault(licence, policy.licenses) === undefined,
    }),
    ...(recipe.digest !== undefined && { recipeSha256: recipe.digest.slice('sha256:'.length) }),
    sources: recipe.sources,
    advisories,
    ...(parts.checked && { checked: parts.checked }),
    files: [],
    reviews: state.reviews.map((counted) => reviewInput(counted, reviews)),
    binaries: binaries.map(({ shown }) => binaryInput(shown, state.binaries)),
  }
}

function reviewInput(
  { review, counts, remarks, from }: CountedReview,
  checked: readonly CheckedReview[],
): ReviewInput {
  const one = checked.find((candidate) => candidate.review === review)
  return {
    auditor: review.auditor,
    verdict: review.verdict,
    criteria: review.criteria,
    note: review.note,
    time: review.time,
    counts,
    remarks,
    ...(from !== undefined && { from }),
    ...(one?.signature.kind === 'signed' && { signer: signerInWords(one.signature.signer) }),
    ...(/^https?:/.test(review.source) && { url: review.source }),
    // What others said is theirs to serve.
    ...(from === undefined && { file: review }),
  }
}

function binaryInput(shown: BinaryInput, coverage: readonly BinaryCoverage[]): BinaryInput {
  const own = coverage.find((one) => one.manifest === shown.manifest)
  if (!own || own.seenBy.length + own.unmatched.length === 0) return shown
  return {
    ...shown,
    covered: own.covered,
    ...(own.unmatched.length > 0 && { unmatched: own.unmatched }),
  }
}
