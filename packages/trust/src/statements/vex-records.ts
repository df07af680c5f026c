import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { messageOf, UserError, vexRecord, type Signer, type Verifier } from '@pakages/core'
import { digestOf } from '@pakages/image'
import {
  vexPath,
  vexStatementType,
  type AuditorStatement,
  type SpecHash,
  type Statement,
  type VexRecord,
} from '@pakages/model'
import pMap from 'p-map'
import type { CheckedReview } from '../decide/checked-review.ts'
import type { UnreadableReview } from '../reviews/checked.ts'
import { statement, type StatementSubject } from '../sign/statements.ts'
import { OPENVEX_PREDICATE, openVexOf, statedPurl } from './openvex-document.ts'
import type { StatementCommand } from './statement-command.ts'

/** A record of a statement with what was found out about its signature. */
export interface CheckedStatement {
  readonly record: VexRecord
  readonly signature: CheckedReview['signature']
}

/** What goes into a record besides the command. */
export interface StatementFacts {
  readonly auditor: string
  readonly team: string | undefined
  /** The whole hash, where the command names a build. */
  readonly hash: SpecHash | undefined
  /** The images that it is said of. */
  readonly subjects: readonly StatementSubject[]
  /** RFC 3339 in UTC. */
  readonly time: string
  readonly source: string
}

/** Composes a record, and signs it where there is a signer. */
export async function composeStatement(
  command: StatementCommand,
  { team, hash, subjects, ...facts }: StatementFacts,
  signer: Signer | undefined,
): Promise<VexRecord> {
  const words = vexStatementType.parse({
    ...command,
    hash,
    ...facts,
    ...(team !== undefined && { team }),
  })
  if (words.hash === undefined) delete words.hash
  const openvex = openVexOf(words)
  if (!signer) return { ...words, openvex }
  return { ...words, openvex, signature: await signer.sign(signedStatement(words, subjects)) }
}

/** in-toto wants a subject: without images it is the package URL that the words are about. */
function signedStatement(
  words: AuditorStatement,
  subjects: readonly StatementSubject[],
): Statement {
  const purl = statedPurl(words)
  const named = subjects.length > 0 ? subjects : [{ name: purl, digest: digestOf(purl) }]
  return statement(named, OPENVEX_PREDICATE, { ...openVexOf(words) })
}

/** Writes a record where it belongs. @returns Its path relative to the repository. */
export async function writeStatement(repository: string, record: VexRecord): Promise<string> {
  const path = vexPath(record)
  await vexRecord.write(join(repository, path), record)
  return path
}

const bad = (record: VexRecord, reason: string): CheckedStatement => ({
  record,
  signature: { kind: 'bad', reason },
})

/** Checks the signature of a record: what was signed must say what the file says. */
export async function checkStatement(
  record: VexRecord,
  verifier: Verifier,
): Promise<CheckedStatement> {
  const { signature: bundle, openvex, ...words } = record
  if (!isDeepStrictEqual(openvex, openVexOf(words)))
    return bad(record, 'Its OpenVEX document says something else than the file.')
  if (bundle === undefined) return { record, signature: { kind: 'unsigned' } }
  const verification = await verifier.verify(bundle)
  if (verification.kind === 'refused') return bad(record, verification.message)
  const { statement: signed, signer } = verification
  if (signed.predicateType !== OPENVEX_PREDICATE)
    return bad(record, 'It signs something else than a statement on a vulnerability.')
  if (!isDeepStrictEqual(signed.predicate, openvex))
    return bad(record, 'The file was changed after it was signed.')
  return { record, signature: { kind: 'signed', signer } }
}

/** The statements of a repository. */
export interface StatementsFound {
  readonly statements: readonly CheckedStatement[]
  /** Files that are none, or lie where another's belongs: they count for nothing. */
  readonly unreadable: readonly UnreadableReview[]
}

/** More files than any repository of reviews has. */
const MOST_FILES = 100_000

/**
 * Reads and checks the statements of a repository, `statements/NAME/VERSION/ID/LOGIN.json`.
 * @param repository The folder that `statements/` lies in. No such folder is no statements.
 * @throws UserError when there are more than 100,000.
 */
export async function readStatements(
  repository: string,
  verifier: Verifier,
): Promise<StatementsFound> {
  const entries = await readdir(join(repository, 'statements'), {
    recursive: true,
    withFileTypes: true,
  }).catch(() => [])
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => relative(repository, join(entry.parentPath, entry.name)))
    .map((file) => file.split(sep).join('/'))
    .sort()
  if (files.length > MOST_FILES)
    throw new UserError(`There are more than ${MOST_FILES} files in statements/.`, {
      id: 'statements-too-many',
      fix: 'Take out those of versions that are no longer published.',
    })
  const read = await pMap(files, (file) => readOne(repository, file, verifier), { concurrency: 16 })
  return {
    statements: read.filter((one): one is CheckedStatement => 'record' in one),
    unreadable: read.filter((one): one is UnreadableReview => 'reason' in one),
  }
}

async function readOne(
  repository: string,
  file: string,
  verifier: Verifier,
): Promise<CheckedStatement | UnreadableReview> {
  try {
    const record = await vexRecord.read(join(repository, file))
    if (vexPath(record) !== file)
      return { file, reason: `It holds the statement ${vexPath(record)}.` }
    return await checkStatement(record, verifier)
  } catch (error) {
    if (error instanceof UserError) return { file, reason: messageOf(error) }
    throw error
  }
}
