import type { Auditor, TrustedSigner, TrustPolicy } from '@pakages/model'
import { createPublicKey } from 'node:crypto'
import { UserError } from '../errors.ts'
import { GITHUB_ISSUER } from './signer-section.ts'
import type { TrustSection, TrustSurroundings } from './trust-section.ts'

/**
 * Who signs what. Builds run code of recipes, so that their signers speak for no auditor.
 * @throws UserError for a key that is no public key, or that would speak for two.
 */
export function whoSigns(
  given: TrustSection,
  around: TrustSurroundings,
): Pick<TrustPolicy, 'signers' | 'reviewSigners' | 'auditors'> {
  const named = given.signers.map((one) => signerOf(one, around))
  const own = ownWorkflows(around)
  const reviewSigners = given['review-signers']?.map((one) => signerOf(one, around))
  const who = {
    signers: named.length > 0 ? named : own,
    reviewSigners: reviewSigners ?? (named.length > 0 ? [] : own),
    auditors: given.auditors.map((one) => auditorOf(one, around)),
  }
  refuseSharedKeys(who)
  return who
}

const ownWorkflows = ({ repository, refs }: TrustSurroundings): TrustedSigner[] =>
  repository === undefined
    ? []
    : refs.map((ref) => ({
        kind: 'workflow',
        issuer: GITHUB_ISSUER,
        repository,
        workflow: undefined,
        ref,
      }))

/** A key is one person, or one program: else whoever has it would count as several. */
function refuseSharedKeys({
  signers,
  reviewSigners,
  auditors,
}: Pick<TrustPolicy, 'signers' | 'reviewSigners' | 'auditors'>): void {
  const keysIn = (list: readonly TrustedSigner[]): string[] =>
    list.flatMap((one) => (one.kind === 'key' ? [one.pem] : []))
  const vouching = new Set(keysIn(reviewSigners))
  if (keysIn(signers).some((pem) => vouching.has(pem)))
    throw sharedKey('stands in "signers" and in "review-signers"')
  const owners = new Map<string, string>()
  for (const { name, keys } of auditors)
    for (const pem of new Set(keys)) {
      if (vouching.has(pem)) throw sharedKey(`of ${name} stands in "review-signers" too`)
      const other = owners.get(pem)
      if (other !== undefined) throw sharedKey(`of ${other} is also given for ${name}`)
      owners.set(pem, name)
    }
}

const sharedKey = (wrong: string): UserError =>
  new UserError(`A key of "trust" ${wrong}.`, {
    id: 'public-key-shared',
    fix: 'Give builds, the workflow that signs reviews, and each auditor a key of their own.',
  })

/** A signer as the policy knows it: its key read from its file. */
export function signerOf(
  given: TrustSection['signers'][number],
  around: TrustSurroundings,
): TrustedSigner {
  if ('key' in given) return { kind: 'key', pem: publicKey(given.key, around) }
  return {
    kind: 'workflow',
    issuer: given.issuer,
    repository: given.repository,
    workflow: given.workflow,
    ...(given.caller !== undefined && { caller: given.caller }),
    ref: given.ref,
  }
}

function auditorOf(given: TrustSection['auditors'][number], around: TrustSurroundings): Auditor {
  if (typeof given === 'object')
    return {
      kind: 'user',
      name: plain(given.user),
      keys: given.keys.map((one) => publicKey(one, around)),
    }
  return { kind: given.includes('/') ? 'team' : 'user', name: plain(given), keys: [] }
}

const plain = (name: string): string => name.replace(/^@/, '').toLowerCase()

/** Whether a key is given as its text, not as a file. */
export const isInlineKey = (given: string): boolean => given.includes('-----BEGIN')

/** The public key of a file or text, in PEM. @throws UserError for what is none. */
export function publicKey(given: string, around: TrustSurroundings): string {
  const inline = isInlineKey(given)
  const text = inline ? given : around.readText(given)
  // A private key would be read as well, its public half being in it: it must not lie in a
  // repository.
  if (text.includes('PRIVATE KEY'))
    throw notPublic(
      inline ? 'A key of "trust"' : given,
      'is a private key',
      'Take it out of the repository, and name the public key.',
    )
  try {
    return createPublicKey(text).export({ type: 'spki', format: 'pem' }).toString()
  } catch (error) {
    throw notPublic(
      inline ? 'A key of "trust"' : given,
      'is not a public key in PEM',
      'Make one with "openssl pkey -in private.pem -pubout".',
      error,
    )
  }
}

const notPublic = (what: string, wrong: string, fix: string, cause?: unknown): UserError =>
  new UserError(`${what} ${wrong}.`, { id: 'public-key-unusable', fix, cause })
