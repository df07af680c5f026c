import { codeOf, UserError, writeWhole, type Verifier } from '@pakages/core'
import { digestOf } from '@pakages/image'
import {
  InvalidValue,
  parseJson,
  digestType,
  type Digest,
  type Statement,
  type TrustedSigner,
} from '@pakages/model'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { INDEX, isAbout, statement, type StatementSubject } from '../sign/statements.ts'
import { signerInWords, whyUntrusted } from './signer-policy.ts'

/** What a signed index says of itself. */
const indexFacts = z.object({
  /** When it was issued, RFC 3339 in UTC. */
  issued: z.iso.datetime(),
  /** How many specs or packages it lists. */
  entries: z.int().nonnegative(),
})

/** See {@link indexStatement}. */
export type IndexFacts = z.infer<typeof indexFacts>

/**
 * The statement that is signed over an index (`index.spack`, or the checksums of the site): that it
 * is whole, and when it was issued.
 */
export const indexStatement = (subject: StatementSubject, facts: IndexFacts): Statement =>
  statement([subject], INDEX, facts)

/** What is known of an index that was seen before. */
export interface SeenIndex {
  readonly issued: string
  /** Undefined where none was told. */
  readonly version?: number | undefined
  readonly digest: Digest
}

/** What to think of an index. */
export type IndexVerdict =
  /** Remember `seen` for the next time. */
  | { readonly kind: 'current'; readonly seen: SeenIndex }
  | {
      readonly kind: 'refused'
      readonly code: 'wrong-subject' | 'replayed' | 'future'
      /** A sentence. */ readonly message: string
    }

/** Clocks differ a little. */
const TOLERANCE = 5 * 60_000

/**
 * Judges an index by its verified statement: it must be about these bytes, and not older than one
 * that was seen before. An older index is validly signed too; serving it hides what was removed or
 * fixed since.
 * @param verified The statement, whose signer the policy trusts.
 * @param now Milliseconds since 1970.
 */
export function judgeIndex(
  verified: Statement,
  digest: Digest,
  before: SeenIndex | undefined,
  now: number,
): IndexVerdict {
  const facts = indexFacts.safeParse(verified.predicate)
  if (verified.predicateType !== INDEX || !facts.success || !isAbout(verified, digest))
    return { kind: 'refused', code: 'wrong-subject', message: 'What was signed is not this index.' }
  const { issued } = facts.data
  if (Date.parse(issued) > now + TOLERANCE)
    return {
      kind: 'refused',
      code: 'future',
      message: `The index says that it was issued at ${issued}, which is to come.`,
    }
  if (before && Date.parse(issued) < Date.parse(before.issued))
    return {
      kind: 'refused',
      code: 'replayed',
      message: `The index is of ${issued}, but one of ${before.issued} was seen before: an old one is being served.`,
    }
  return { kind: 'current', seen: { issued, digest } }
}

const seenType = z.object({
  issued: z.iso.datetime(),
  version: z.int().nonnegative().optional(),
  digest: digestType(),
})

/**
 * The index that was seen last under an address; undefined when none was, or the memory of it is
 * damaged.
 */
export async function seenIndex(cache: string, address: string): Promise<SeenIndex | undefined> {
  try {
    const read = seenType.safeParse(parseJson(await readFile(fileOf(cache, address)), address))
    return read.success ? read.data : undefined
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || error instanceof InvalidValue) return undefined
    throw error
  }
}

/** Remembers an index for {@link seenIndex}. @param cache The toolkit's cache folder. */
export const rememberIndex = (cache: string, address: string, seen: SeenIndex): Promise<void> =>
  writeWhole(fileOf(cache, address), `${JSON.stringify(seen)}\n`)

const fileOf = (cache: string, address: string): string =>
  join(cache, 'indexes', `${createHash('sha256').update(address).digest('hex')}.json`)

/** Whose signature a root must bear, and the root that was seen before. */
export interface IndexTrust {
  readonly verifier: Verifier
  /** Who may sign it. */
  readonly signers: readonly TrustedSigner[]
  readonly before: SeenIndex | undefined
  /** Milliseconds since 1970. */
  readonly now: number
}

/**
 * Checks a signed index.
 * @param bytes What was signed: `index.spack`, or the checksums of a site.
 * @param bundle The Sigstore bundle beside it; undefined when there is none.
 * @returns What to remember, and who signed, in words.
 * @throws UserError when it is not signed, not by somebody who is trusted, not current, or not this
 * index.
 */
export async function trustIndex(
  bytes: Uint8Array,
  bundle: unknown,
  trust: IndexTrust,
): Promise<{ readonly seen: SeenIndex; readonly signer: string }> {
  const refuse = (message: string): UserError =>
    new UserError(`The index is not to be trusted: ${message}`, {
      id: 'index-not-trusted',
      fix: 'Check its address, and "trust.signers" of pakages.json; tell who publishes it.',
    })
  if (bundle === undefined) throw refuse('Nobody signed it.')
  const found = await trust.verifier.verify(bundle)
  if (found.kind === 'refused') throw refuse(found.message)
  const complaints = whyUntrusted(found.signer, trust.signers)
  if (complaints.length > 0) throw refuse(`Its signer is not trusted: ${complaints.join('; ')}.`)
  const verdict = judgeIndex(found.statement, digestOf(bytes), trust.before, trust.now)
  if (verdict.kind === 'refused') throw refuse(verdict.message)
  return { seen: verdict.seen, signer: signerInWords(found.signer) }
}
