import { HttpError, UserError, type Signer } from '@pakages/core'
import { attach } from '@pakages/image'
import { vexPath, type VexRecord } from '@pakages/model'
import {
  auditorStanding,
  bundleAttachment,
  checkStatement,
  composeStatement,
  countStatements,
  OPENVEX_PREDICATE,
  statedPurl,
  unknownVersion,
  writeStatement,
  type CommandFault,
  type CommandSource,
  type StatedOutcome,
  type StatementCommand,
} from '@pakages/trust'
import { findBinaries, type FoundBinary } from './binaries.ts'
import { isMember } from './membership.ts'
import { findRecipe } from './recipe.ts'
import { OWN_KEY, SIGN_IT } from './signing-advice.ts'
import type { ReviewSurroundings } from './surroundings.ts'

/**
 * Records what an auditor says of a vulnerability, and attaches it to the binaries where it is
 * signed.
 * @returns What was done, or why it was not.
 */
export async function followStatement(
  command: StatementCommand,
  { author, url, commit }: CommandSource,
  around: ReviewSurroundings,
  signer: Signer | undefined,
): Promise<StatedOutcome | CommandFault> {
  const may = await auditorStanding({
    author,
    auditors: around.policy.auditors,
    isMember: (team, login) => isMember(team, login, around),
  })
  if (may.kind === 'may-not') return { wrong: may.reason, fix: may.fix }
  const binaries = await meant(command, commit, around)
  if ('wrong' in binaries) return binaries
  const record = await composeStatement(
    command,
    {
      auditor: author,
      team: may.team,
      hash: command.hash === undefined ? undefined : binaries[0]!.reviewed.hash,
      subjects: binaries.map(({ facts, reviewed }) => ({
        name: statedPurl({ ...command, hash: reviewed.hash }),
        digest: facts.manifest,
      })),
      time: new Date(around.ports.clock.now()).toISOString(),
      source: url,
    },
    signer,
  )
  const [counted] = countStatements([await checkStatement(record, around.verifier)], around.policy)
  const { counts, remarks } = counted!
  if (signer && !counts) return { wrong: remarks.join(' '), fix: SIGN_FIX }
  const kept = signer || counts ? undefined : await signedBefore(record, around)
  if (kept) return kept
  const file = await writeStatement(around.root, record)
  const lies = await attached(record, binaries, around)
  return { kind: 'stated', command, author, counts, remarks, file, ...lies }
}

/** What nobody signed lifts nothing: it must not take the place of what its author signed. */
async function signedBefore(
  record: VexRecord,
  around: ReviewSurroundings,
): Promise<CommandFault | undefined> {
  const { statements } = await around.ownStatements()
  const before = statements.find((one) => vexPath(one.record) === vexPath(record))
  if (before?.signature.kind !== 'signed') return undefined
  return {
    wrong: `Nobody signs this statement on ${record.vulnerability} in ${record.name}@${record.version}, and ${record.auditor} has signed another one, which stands.`,
    fix: SIGN_IT,
  }
}

const SIGN_FIX = `Or sign it with ${OWN_KEY}.`

/** The binaries that a statement is of; a fault where nothing is known of the version or build. */
async function meant(
  command: StatementCommand,
  commit: string | undefined,
  around: ReviewSurroundings,
): Promise<readonly FoundBinary[] | CommandFault> {
  const { name, version, hash } = command
  const all = await findBinaries(name, version, around)
  if (hash !== undefined) {
    const found = all.filter(({ reviewed }) => reviewed.hash.startsWith(hash))
    if (found.length === 1) return found
    return {
      wrong:
        found.length === 0
          ? `There is no binary of ${name}@${version} whose hash begins with ${hash}.`
          : `${found.length} binaries of ${name}@${version} have hashes that begin with ${hash}.`,
      fix: 'Write more of the hash of a binary in the registry, or leave it out to speak of all.',
    }
  }
  const recipe = await findRecipe(name, version, commit, around)
  const unknown = unknownVersion(
    { name, version, verdict: 'approved' },
    {
      versions: recipe?.recipe.versions.map((one) => one.version.text),
      hasBinary: all.length > 0,
    },
  )
  return unknown ?? all
}

/** Puts the signed statement beside the binaries; a registry that refuses takes nothing back. */
async function attached(
  { signature }: VexRecord,
  binaries: readonly FoundBinary[],
  { registry }: ReviewSurroundings,
): Promise<Pick<StatedOutcome, 'attached' | 'unattached'>> {
  if (!registry || signature === undefined || binaries.length === 0) return { attached: 0 }
  const manifests = binaries.map(({ facts }) => facts.manifest)
  try {
    const bundle = bundleAttachment(signature, OPENVEX_PREDICATE)
    const all = await attach(registry, manifests, bundle)
    return { attached: all.length }
  } catch (error) {
    if (!(error instanceof UserError || error instanceof HttpError)) throw error
    return { attached: 0, unattached: `It is not attached to binaries: ${error.message}` }
  }
}
