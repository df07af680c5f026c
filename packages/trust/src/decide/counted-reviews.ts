import type { SignerIdentity } from '@pakages/core'
import type {
  Auditor,
  BinaryFacts,
  CountedReview,
  Review,
  TrustedSigner,
  TrustPolicy,
  VersionFacts,
} from '@pakages/model'
import type { CheckedReview } from './checked-review.ts'
import { keyOfImport, onceForEachKey, saidLaterHere, withinAllowance } from './imported-words.ts'
import { pemFingerprint, signerInWords, whyUntrusted } from '../verify/signer-policy.ts'

/** Says of every review of a version whether it counts, and why not. */
export function countReviews(
  facts: VersionFacts,
  reviews: readonly CheckedReview[],
  policy: TrustPolicy,
): CountedReview[] {
  const own = reviews.filter(
    ({ review }) => review.name === facts.name && review.version === facts.version,
  )
  const counted = own.map((one) => ({
    ...(saidLaterHere(one, own) ?? count(one, facts, policy)),
    ...(one.importedFrom && { from: one.importedFrom.url }),
    key: keyOfImport(one),
  }))
  return withinAllowance(onceForEachKey(counted), policy).sort((a, b) =>
    a.review.auditor < b.review.auditor ? -1 : a.review.auditor > b.review.auditor ? 1 : 0,
  )
}

function count(one: CheckedReview, facts: VersionFacts, policy: TrustPolicy): CountedReview {
  const { review } = one
  // Asking for a review, or taking one back, gives nobody anything: anyone may.
  if (review.verdict === 'requested' || review.verdict === 'withdrawn')
    return { review, counts: true, remarks: [] }
  const standing = standingFaults(one, policy)
  // A false alarm costs a look, a missed one costs trust: a warning counts even when its signature
  // is missing.
  if (review.verdict !== 'approved')
    return {
      review,
      counts: !standing.some((fault) => fault.grave),
      remarks: standing.map(({ message }) => message),
    }
  const faults = [
    ...standing.map(({ message }) => message),
    ...approvalFaults(review, facts, policy),
  ]
  return {
    review,
    counts: faults.length === 0,
    remarks: faults.length === 0 ? changesSince(review, facts) : faults,
  }
}

/** One reason why a word does not count. */
export interface StandingFault {
  readonly message: string
  /** Whether it disqualifies a warning too. */
  readonly grave: boolean
}

/**
 * Why a signature does not make a review the word of its auditor; undefined when it does, or when
 * nobody signed.
 */
export const signatureFault = (one: CheckedReview, policy: TrustPolicy): string | undefined =>
  one.signature.kind === 'unsigned'
    ? undefined
    : standingFaults(one, policy).find(({ grave }) => grave)?.message

/**
 * Whether a review is the word of an auditor of the policy, whatever became of what it speaks of: who
 * they are and who signed it fit. Anybody may put a file into `reviews/`.
 */
export const isWordOfAuditor = (one: CheckedReview, policy: TrustPolicy): boolean =>
  standingFaults(one, policy).length === 0

const standingFaults = ({ review, ...one }: CheckedReview, policy: TrustPolicy): StandingFault[] =>
  wordFaults({ auditor: review.auditor, team: review.team, ...one }, policy)

/** Why somebody's word does not count, or counts as a warning only; empty when it counts. */
export function wordFaults(
  word: Pick<Review, 'auditor' | 'team'> & Omit<CheckedReview, 'review'>,
  policy: TrustPolicy,
): StandingFault[] {
  const { auditor, signature, importedFrom } = word
  if (importedFrom?.auditors && !importedFrom.auditors.includes(auditor))
    return [
      { message: `Of ${importedFrom.url} the word of ${auditor} does not count.`, grave: true },
    ]
  if (signature.kind === 'index')
    return importedFrom
      ? []
      : [{ message: 'It stands in no index that the policy imports.', grave: true }]
  const speaker = importedFrom ?? auditorOf(word, policy.auditors)
  if (!speaker) return [{ message: `${auditor} is not an auditor by pakages.json.`, grave: true }]
  if (signature.kind === 'bad')
    return [{ message: `Its signature does not fit: ${signature.reason}`, grave: true }]
  if (signature.kind === 'unsigned')
    return policy.unsignedReviews && !importedFrom
      ? []
      : [{ message: 'Nobody signed it.', grave: importedFrom !== undefined }]
  const message =
    'signers' in speaker
      ? untrusted(signature.signer, speaker.signers)
      : whyNotTheirs(auditor, signature.signer, speaker, policy)
  return message === undefined ? [] : [{ message, grave: true }]
}

const untrusted = (
  signer: SignerIdentity,
  signers: readonly TrustedSigner[],
): string | undefined => {
  const complaints = whyUntrusted(signer, signers)
  return complaints.length === 0
    ? undefined
    : `Its signer is not trusted: ${complaints.join('; ')}.`
}

/**
 * Why a signature is not the word of an auditor: it is when their own key made it, or a signer of
 * reviews, which asked the code host who was speaking. Signers of builds speak for nobody.
 */
function whyNotTheirs(
  name: string,
  signer: SignerIdentity,
  auditor: Auditor,
  { reviewSigners }: TrustPolicy,
): string | undefined {
  // That an auditor is of a team, only the workflow that asked GitHub can say.
  if (auditor.kind === 'user' && ownKey(signer, auditor)) return undefined
  if (reviewSigners.length > 0 && signer.kind === 'workflow')
    return untrusted(signer, reviewSigners)
  if (whyUntrusted(signer, reviewSigners).length === 0) return undefined
  const how =
    signer.kind === 'key'
      ? `name the key as theirs in "trust" ("auditors": [{ "user": "${name}", "keys": ["FILE"] }])`
      : `name the workflow that runs review in "trust" ("review-signers": [{ "repository": "${signer.repository ?? 'OWNER/NAME'}", "workflow": "FILE", "ref": "refs/heads/BRANCH" }])`
  return `It was signed by ${signerInWords(signer)}, which does not speak for ${name}: ${how}.`
}

const ownKey = (signer: SignerIdentity, auditor: Auditor): boolean =>
  signer.kind === 'key' && auditor.keys.some((pem) => pemFingerprint(pem) === signer.fingerprint)

/** The auditor of the policy that a review speaks as: a user by name, or the team that it names. */
const auditorOf = (
  review: Pick<Review, 'auditor' | 'team'>,
  auditors: readonly Auditor[],
): Auditor | undefined =>
  auditors.find((auditor) =>
    auditor.kind === 'user' ? auditor.name === review.auditor : auditor.name === review.team,
  )

/** Whether somebody published one of some binaries: by their login, or by a key of theirs. */
export function published(
  login: string,
  binaries: readonly BinaryFacts[],
  auditors: readonly Auditor[],
): boolean {
  const keys = auditors
    .filter(({ kind, name }) => kind === 'user' && name === login)
    .flatMap((auditor) => auditor.keys.map(pemFingerprint))
  return binaries.some(
    ({ publishers, publisherKeys }) =>
      publishers.includes(login) || keys.some((key) => publisherKeys.includes(key)),
  )
}

function approvalFaults(review: Review, facts: VersionFacts, policy: TrustPolicy): string[] {
  const faults: string[] = []
  if (published(review.auditor, facts.binaries, policy.auditors))
    faults.push(`${review.auditor} published this version and cannot approve it.`)
  const stands =
    facts.recipe === undefined ||
    review.recipe?.digest === facts.recipe ||
    facts.binaries.some((binary) => holdsFor(review, binary, policy))
  if (!stands)
    faults.push(
      `It is of another recipe${facts.binaries.length > 0 ? ' and of other binaries' : ''} than there is now.`,
    )
  return faults
}

const changesSince = (review: Review, facts: VersionFacts): string[] =>
  facts.recipe === undefined || review.recipe?.digest === facts.recipe
    ? []
    : [
        'The recipe was changed since: it holds only for the binaries that were reviewed, and those that the change does not touch.',
      ]

/** Whether an approval names this very binary. */
export const saw = (review: Review, binary: BinaryFacts): boolean =>
  review.binaries.some(({ manifest }) => manifest === binary.manifest)

/**
 * Whether an approval holds for a binary: one that the auditor saw; or, where the policy binds
 * approvals to recipes, one that a trusted signer built from the recipe that was reviewed, or from
 * one that Spack takes for the same as far as this version goes.
 */
export function holdsFor(review: Review, binary: BinaryFacts, policy: TrustPolicy): boolean {
  if (saw(review, binary)) return true
  if (policy.binding !== 'recipe' || !binary.provenance) return false
  if (binary.recipe !== undefined && binary.recipe === review.recipe?.digest) return true
  return (
    binary.packageHash !== undefined &&
    review.binaries.some(({ packageHash }) => packageHash === binary.packageHash)
  )
}
