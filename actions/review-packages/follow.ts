import type { Signer } from '@pakages/core'
import { InvalidValue, reviewPath, type VersionFacts } from '@pakages/model'
import {
  checkReview,
  composeReview,
  isWordOfAuditor,
  signatureFault,
  standing,
  standingVerdict,
  stateOf,
  unknownVersion,
  writeReview,
  type CheckedReview,
  type CommandFault,
  type CommandOutcome,
  type CommandSource,
  type ReadCommand,
  type ReviewCommand,
} from '@pakages/trust'
import { findBinaries, type FoundBinary } from './binaries.ts'
import { asCommitted, findRecipe, type FoundRecipe } from './recipe.ts'
import { isMember } from './membership.ts'
import type { Followed } from './removal.ts'
import { OWN_KEY, SIGN_IT } from './signing-advice.ts'
import { followStatement } from './statement.ts'
import { reviewsOf, type ReviewSurroundings } from './surroundings.ts'

/**
 * Does what one command says. One whose recipe or version cannot be read does not keep the others
 * from being followed.
 */
export async function followed(
  read: ReadCommand,
  source: CommandSource,
  around: ReviewSurroundings,
  signer: Signer | undefined,
): Promise<Followed> {
  const command = read.kind === 'fault' ? undefined : read.command
  const notDone = (fault: CommandFault): Followed => ({
    outcome: { kind: 'not-done', command, author: source.author, fault },
    binaries: [],
  })
  if (read.kind === 'fault') return notDone(read.fault)
  try {
    if (read.kind === 'statement') {
      const stated = await followStatement(read.command, source, around, signer)
      return 'wrong' in stated ? notDone(stated) : { outcome: stated, binaries: [] }
    }
    const checked = await check(read.command, source, around)
    return checked.kind === 'refused'
      ? notDone(checked.fault)
      : await record(checked, source, around, signer)
  } catch (error) {
    if (!(error instanceof InvalidValue)) throw error
    return notDone({ wrong: error.message, fix: error.fix })
  }
}

/** A command that its author may give, with what is known of the version. */
interface Recordable {
  readonly kind: 'recordable'
  readonly command: ReviewCommand
  readonly team: string | undefined
  readonly found: FoundRecipe | undefined
  readonly binaries: readonly FoundBinary[]
  readonly reviews: readonly CheckedReview[]
}

const refused = (fault: CommandFault) => ({ kind: 'refused', fault }) as const

/** Whether a command can be recorded: who gave it, of what, and what they said before. */
async function check(
  command: ReviewCommand,
  { author, commit }: CommandSource,
  around: ReviewSurroundings,
): Promise<Recordable | ReturnType<typeof refused>> {
  const { name, version } = command
  const binaries = await findBinaries(name, version, around)
  const may = await standing(command, {
    author,
    auditors: around.policy.auditors,
    binaries: binaries.map(({ facts }) => facts),
    isMember: (team, login) => isMember(team, login, around),
  })
  if (may.kind === 'may-not') return refused({ wrong: may.reason, fix: may.fix })
  const found = await findRecipe(name, version, commit, around)
  const unknown = unknownVersion(command, {
    versions: found?.recipe.versions.map((one) => one.version.text),
    hasBinary: binaries.length > 0,
  })
  if (unknown) return refused(unknown)
  const reviews = await reviewsOf(name, version, around)
  const own = reviews.find((one) => isOwn(one, author))?.review.verdict
  const kept = standingVerdict(command, own)
  if (kept) return refused(kept)
  const shown = found && commit === undefined ? await asCommitted(found, name, around) : found
  return { kind: 'recordable', command, team: may.team, found: shown, binaries, reviews }
}

const isOwn = ({ importedFrom, review }: CheckedReview, author: string): boolean =>
  importedFrom === undefined && review.auditor === author

/** What a state is made of, besides reviews. */
const factsOf = ({ command, found, binaries }: Recordable): VersionFacts => ({
  name: command.name,
  version: command.version,
  license: found?.reviewed.license,
  recipe: found?.reviewed.digest,
  binaries: binaries.map((one) => one.facts),
})

/** Writes the review. */
async function record(
  recordable: Recordable,
  { author, url }: CommandSource,
  around: ReviewSurroundings,
  signer: Signer | undefined,
): Promise<Followed> {
  const { command, team, found, binaries, reviews } = recordable
  const statement = {
    auditor: author,
    team,
    recipe: found?.reviewed,
    binaries: binaries.map(({ reviewed }) => reviewed),
    time: new Date(around.ports.clock.now()).toISOString(),
    source: url,
  }
  const review = await composeReview(command, statement, signer)
  const checked = await checkReview(review, around.verifier)
  const fault =
    badSignature(command, checked, around) ?? unsignedAgain(recordable, author, checked, around)
  if (fault !== undefined)
    return { outcome: { kind: 'not-done', command, author, fault }, binaries: [] }
  const file = await writeReview(around.root, review)
  around.recorded.splice(
    0,
    Infinity,
    ...around.recorded.filter((one) => reviewPath(one.review) !== file),
    checked,
  )
  const others = reviews.filter((one) => !isOwn(one, author))
  const facts = factsOf(recordable)
  const outcome: CommandOutcome = {
    kind: 'done',
    command,
    author,
    before: stateOf(facts, reviews, around.policy).state,
    after: stateOf(facts, [...others, checked], around.policy),
    file,
    removed: 0,
  }
  return { outcome, binaries }
}

function badSignature(
  command: ReviewCommand,
  checked: CheckedReview,
  { policy }: ReviewSurroundings,
): CommandFault | undefined {
  const wrong = isVerdict(command) ? signatureFault(checked, policy) : undefined
  return wrong === undefined ? undefined : { wrong, fix: `Or sign it with ${OWN_KEY}.` }
}

/** An approval that nobody signed counts for nothing: it must not take the place of a word that counts. */
function unsignedAgain(
  { command, reviews }: Recordable,
  author: string,
  checked: CheckedReview,
  { policy }: ReviewSurroundings,
): CommandFault | undefined {
  if (command.verdict !== 'approved' || isWordOfAuditor(checked, policy)) return undefined
  const own = reviews.find((one) => isOwn(one, author))
  if (own === undefined || own.signature.kind !== 'signed' || !isWordOfAuditor(own, policy))
    return undefined
  const { name, version, verdict } = own.review
  if (verdict === 'requested' || verdict === 'withdrawn') return undefined
  return {
    wrong: `Nobody signs this approval of ${name}@${version}, and ${author} has signed another word on it, which stands.`,
    fix: SIGN_IT,
  }
}

/** Whether it takes an auditor to say so. */
const isVerdict = ({ verdict }: ReviewCommand): boolean =>
  verdict !== 'requested' && verdict !== 'withdrawn'
