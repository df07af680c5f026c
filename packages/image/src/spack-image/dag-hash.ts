import type { SpecHash } from '@pakages/model'
import { createHash } from 'node:crypto'
import { z } from 'zod'

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'

/** What decides whether a node's hash can be computed anew. */
const computable = z.looseObject({
  build_spec: z.unknown().optional(),
  external: z.unknown().optional(),
  annotations: z.looseObject({ original_specfile_version: z.number() }).optional(),
})

/**
 * Computes the DAG hash of a node as Spack 1.x does: base32 of the sha1 of its JSON without `hash`,
 * in the order of its keys, ASCII only (`Spec.spec_hash`, `b32_hash`). So a node cannot be passed
 * off under the hash of another.
 * @param node The node exactly as it came: the order of its keys counts.
 * @returns undefined for nodes whose hash is made otherwise: externals, spliced specs, and those
 * converted from the format of Spack 0.x.
 */
export function dagHash(node: Readonly<Record<string, unknown>>): SpecHash | undefined {
  const read = computable.safeParse(node)
  if (!read.success || read.data.build_spec !== undefined || read.data.external !== undefined)
    return undefined
  if ((read.data.annotations?.original_specfile_version ?? 5) !== 5) return undefined
  const { hash: _, ...rest } = node
  return base32(
    createHash('sha1')
      .update(ascii(JSON.stringify(rest)))
      .digest(),
  ) as SpecHash
}

/** JSON with other characters escaped, as Python's `json.dumps` writes it. */
const ascii = (json: string): string =>
  json.replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** RFC 4648 base32 in lower case; 20 bytes make 32 characters without padding. */
function base32(bytes: Buffer): string {
  let rest = BigInt(`0x${bytes.toString('hex')}`)
  let text = ''
  for (let at = 0; at < (bytes.length * 8) / 5; at++) {
    text = `${ALPHABET[Number(rest & 31n)]!}${text}`
    rest >>= 5n
  }
  return text
}
