import { z } from 'zod'
import { InvalidValue, shown } from '../outside/invalid-value.ts'

/**
 * The sha256 of some bytes, as OCI writes it: `sha256:` and 64 lower case hex digits. What exists,
 * as opposed to what was asked for.
 */
export type Digest = string & { readonly Digest: unique symbol }

const PATTERN = /^sha256:[0-9a-f]{64}$/

/** Whether `text` is a digest; never throws. */
export const isDigest = (text: string): text is Digest => PATTERN.test(text)

/** The schema of a digest in a document. */
export const digestType = (): z.ZodType<Digest> =>
  z.string().regex(PATTERN, 'not a digest') as unknown as z.ZodType<Digest>

/** The schema of a sha256 without its prefix, 64 lower case hex digits, as recipes write it. */
export const sha256Type = (): z.ZodString => z.string().regex(/^[0-9a-f]{64}$/, 'not 64 hex digits')

/** The 64 hex digits of a digest, without `sha256:`. */
export const hexOf = (digest: Digest): string => digest.slice('sha256:'.length)

/**
 * The digest that these 64 hex digits name (Spack writes checksums without `sha256:`).
 * @throws InvalidValue when they are anything else.
 */
export function digestOfHex(hex: string): Digest {
  const digest = `sha256:${hex}`
  if (!isDigest(digest))
    throw new InvalidValue(`"${shown(digest)}" is not a digest.`, {
      id: 'digest-malformed',
      fix: 'Give sha256: and 64 lower case hex digits.',
    })
  return digest
}
